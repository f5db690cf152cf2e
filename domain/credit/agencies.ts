import { AGENCIES } from './agency-table';

export interface Agency {
  /** As a reader sees it: "AP". */
  name: string;
  /** Other spellings that are printed as `name`. */
  aliases?: readonly string[];
  /** The same body under the name another language prints: kept as printed, never named twice. */
  same?: string;
  /** Passes on the work of others: as the last link of "A/AFP/Getty Images" it is the `via`. */
  distributor?: boolean;
  /** Hosts anybody's pictures: always the `via` where a creator is named beside it. */
  platform?: boolean;
}

export interface AgencyBook {
  /** The agency of a printed name ("ASSOCIATED PRESS", "AP Photo"), or null. */
  find(name: string): Agency | null;
  /** The name to print: canonical where known, else unchanged. */
  nameOf(name: string): string;
  /** Equal for two spellings of one body, unknown ones too. */
  keyOf(name: string): string;
}

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{Mn}\s.,'’`´_-]/gu, '')
    .toLowerCase();

/** "AP Photo", "AFP FOTO", "Foto ANSA": the picture is the agency's, the word is not its name. */
const bare = (name: string): string =>
  name
    .replace(/^(?:photos?|fotos?)\s+/i, '')
    .replace(/\s+(?:photos?|fotos?|fotó|pictures?|images?|illustration|graphic|video|file)$/i, '');

/** The house's own agencies come first, so that they may overrule the table. */
export const agencyBook = (more: readonly Agency[] = []): AgencyBook => {
  const byKey = new Map<string, Agency>();
  for (const agency of [...more, ...AGENCIES]) {
    for (const spelling of [agency.name, ...(agency.aliases ?? [])]) {
      const key = fold(spelling);
      if (!byKey.has(key)) byKey.set(key, agency);
    }
  }
  const find = (name: string): Agency | null => byKey.get(fold(name)) ?? byKey.get(fold(bare(name))) ?? null;
  return {
    find,
    nameOf: (name) => find(name)?.name ?? name,
    keyOf: (name) => {
      const agency = find(name);
      return fold(agency?.same ?? agency?.name ?? name);
    },
  };
};

/** Built once: the table never changes. */
export const TRADE_BOOK = agencyBook();
