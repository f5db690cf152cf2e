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
  /** Its pictures come from members under a name of their choice: "iStock/skyfan77" names a person. */
  members?: boolean;
}

export interface AgencyBook {
  /** The agency of a printed name ("ASSOCIATED PRESS", "AP Photo"), or null. */
  find(name: string): Agency | null;
  /** The name is one of the book's, to the letter or but for case and spaces: "Photo News", not "AP Photo". */
  holds(name: string): boolean;
  /** The name to print: canonical where known, else unchanged. */
  nameOf(name: string): string;
  /** Equal for two spellings of one body, unknown ones too. */
  keyOf(name: string): string;
}

/** No agency's name is longer. */
const LONGEST = 120;

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{Mn}\s.,'’`´_-]/gu, '')
    .toLowerCase();

/** "AP Photo", "AFP FOTO", "Foto ANSA": the picture is the agency's, the word is not its name. */
const bare = (name: string): string =>
  name
    .replace(/^(?:photos?|fotos?)\s+/i, '')
    .replace(/\s+(?:photos?|fotos?|fotó|pictures?|pics?|images?|illustration|graphic|video|file)$/i, '')
    .replace(/\.com$/i, '');

/** From the strictest to the loosest: "LaPresse" is an Italian agency, "La Presse" a paper of Montreal. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => `=${name}`,
  (name) => `~${name.toLowerCase()}`,
  fold,
];

type Index = ReadonlyMap<string, Agency>;

const indexOf = (agencies: readonly Agency[]): Index => {
  const index = new Map<string, Agency>();
  for (const agency of agencies) {
    for (const name of [agency.name, ...(agency.aliases ?? [])]) {
      for (const key of SPELLINGS.map((spell) => spell(name))) {
        if (!index.has(key)) index.set(key, agency);
      }
    }
  }
  return index;
};

const bookOf = (indexes: readonly Index[]): AgencyBook => {
  const known = (name: string): Agency | null => {
    const keys = SPELLINGS.map((spell) => spell(name));
    for (const index of indexes) {
      const key = keys.find((one) => index.has(one));
      if (key !== undefined) return index.get(key) ?? null;
    }
    return null;
  };
  const find = (name: string): Agency | null =>
    name.length > LONGEST ? null : (known(name) ?? known(bare(name)));
  return {
    find,
    holds: (name) => known(name) !== null,
    nameOf: (name) => find(name)?.name ?? name,
    keyOf: (name) => {
      const agency = find(name);
      return fold(agency?.same ?? agency?.name ?? name);
    },
  };
};

/** Built once: the table never changes. */
const TRADE = indexOf(AGENCIES);
export const TRADE_BOOK = bookOf([TRADE]);

/** The house's own agencies come first, so that they may overrule the table. */
export const agencyBook = (more: readonly Agency[]): AgencyBook => bookOf([indexOf(more), TRADE]);
