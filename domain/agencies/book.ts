import { foldName, lazily } from '../text';
import { bodies } from './table';
import type { Agency, Body } from './types';

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
  foldName,
];

type Index = ReadonlyMap<string, Agency>;

/** @param isExact whether only the strictest spelling of a name is the agency's. */
export const indexOf = (agencies: readonly Agency[], isExact = (_: Agency): boolean => false): Index => {
  const index = new Map<string, Agency>();
  for (const agency of agencies) {
    const spellings = isExact(agency) ? SPELLINGS.slice(0, 1) : SPELLINGS;
    for (const name of [agency.name, ...(agency.aliases ?? [])]) {
      for (const key of spellings.map((spell) => spell(name))) {
        if (!index.has(key)) index.set(key, agency);
      }
    }
  }
  return index;
};

export const bookOf = (indexes: readonly (() => Index)[]): AgencyBook => {
  const known = (name: string): Agency | null => {
    const keys = SPELLINGS.map((spell) => spell(name));
    for (const indexed of indexes) {
      const index = indexed();
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
      return foldName(agency?.same ?? agency?.name ?? name);
    },
  };
};

/** Names of the body that credits keep as printed: a signature in capitals is only another spelling of one. */
const twinsOf = (body: Body): string[] => {
  const taken = new Set([body.name, ...(body.aliases ?? []), ...body.twins].map(foldName));
  const signed = [...body.signs, ...Object.values(body.signsIn).flat()].filter((name) => {
    const isNew = !taken.has(foldName(name));
    taken.add(foldName(name));
    return isNew;
  });
  return [...body.twins, ...signed];
};

const agencyOf = ({ name, aliases, distributor, platform, members }: Body): Agency => ({
  name,
  aliases,
  distributor,
  platform,
  members,
});

const credited = (): Body[] => bodies().filter(({ joint }) => !joint);

/** Names of bodies go before their twins, which are only the same body's in another line. */
const TRADE = lazily((): Index => {
  const all = credited();
  const toTheLetter = new Set(all.filter(({ exact }) => exact).map(({ name }) => name));
  const twins = all.flatMap((body) =>
    twinsOf(body).map((twin) => ({ ...agencyOf(body), name: twin, aliases: [], same: body.name })),
  );
  return indexOf([...all.map(agencyOf), ...twins], ({ name, same }) => toTheLetter.has(same ?? name));
});

/** The trade's alone. */
export const TRADE_BOOK = bookOf([TRADE]);

/** The house's own agencies come first, so that they may overrule the table. */
export const agencyBook = (more: readonly Agency[]): AgencyBook =>
  bookOf([lazily(() => indexOf(more)), TRADE]);

/** Every name of the trade that a credit may print, in the order of the table. */
export const agencyNames = lazily((): readonly string[] =>
  credited().flatMap((body) => [body.name, ...twinsOf(body)]),
);
