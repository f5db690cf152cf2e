import { foldLetters, foldTableLetters, foldWords, lazily, remember } from '../../text';
import { LOOKED_UP } from './looked-up';
import { PRINTED } from './printed';

interface Region {
  country: string;
  /** English name. */
  name: string;
  /** GeoNames' code of the first order (FIPS 10-4 or ISO 3166-2); absent where it has none. */
  code?: string;
  /** What datelines print in place of the name, AP's form first ('' where AP prints the name); none where they print no region of that country. */
  forms?: readonly string[];
}

/** `code name=form|form`, `;` between two; `-` stands for no code, and without `=` no dateline prints it. */
const readTable = ([country, table]: readonly [string, string]): Region[] =>
  table.split(';').map((entry) => {
    const [head = '', forms] = entry.split('=');
    const gap = head.indexOf(' ');
    const code = head.slice(0, gap);
    return {
      country,
      name: head.slice(gap + 1),
      ...(code !== '-' && { code }),
      ...(forms !== undefined && { forms: forms.split('|') }),
    };
  });

interface Regions {
  everywhere: Map<string, Region>;
  /** By country and form, for short forms that are another's elsewhere: "PA" is Pará in Brazil. */
  within: Map<string, Region>;
  byCode: Map<string, Region>;
  /** Short forms of states of Mexico and Brazil that a full stop sets apart from words: "Sin.", "Ver.". */
  stopped: Map<string, Region>;
  /** A name may be in two countries, as Punjab is. */
  byWords: Map<string, Region[]>;
}

const SHORT = 8;
/** Countries whose short forms mean nothing where the city is not known to be theirs. */
const ONLY_WITHIN = new Set(['BR', 'MX']);

const addForms = ({ everywhere, within, stopped }: Regions, region: Region): void => {
  const { country, name, forms } = region;
  for (const form of forms ? [name, ...forms.filter(Boolean)] : []) {
    const key = foldTableLetters(form);
    within.set(`${country} ${key}`, region);
    const isSure = form === name || form.length > SHORT || !ONLY_WITHIN.has(country);
    if (isSure && !everywhere.has(key)) everywhere.set(key, region);
    else if (!isSure && key.endsWith('.')) stopped.set(key, region);
  }
};

const addCode = ({ byCode, byWords }: Regions, region: Region, code: string): void => {
  byCode.set(`${region.country}.${code}`, region);
  const words = foldWords(region.name);
  byWords.set(words, [...(byWords.get(words) ?? []), region]);
};

const REGIONS = lazily((): Regions => {
  const regions: Regions = {
    everywhere: new Map(),
    within: new Map(),
    stopped: new Map(),
    byCode: new Map(),
    byWords: new Map(),
  };
  for (const region of [...Object.entries(PRINTED), ...Object.entries(LOOKED_UP)].flatMap(readTable)) {
    if (region.code) addCode(regions, region, region.code);
    addForms(regions, region);
  }
  return regions;
});

/** "Tenn.", "Tenn", "N.J.", "NJ", "N. J." or "NSW": which region it is, and of which country. */
export const regionOf = remember((text): Region | undefined => {
  const { everywhere, stopped } = REGIONS();
  const key = foldLetters(text);
  return (
    everywhere.get(key) ??
    everywhere.get(key.replace(/\. /g, '.')) ??
    everywhere.get(`${key}.`) ??
    stopped.get(key)
  );
});

/** The region of that name or form in a country; where it has none, wherever it is. */
export const regionIn = (country: string | undefined, text: string): Region | undefined =>
  (country && REGIONS().within.get(`${country} ${foldLetters(text)}`)) || regionOf(text);

/** A region as printed, but in a reader's casing where the line shouts: "FLA." is "Fla.", "NY" stays. */
export const regionAsRead = ({ name, forms = [] }: Region, printed: string): string => {
  if (printed.length < 3 || printed !== printed.toUpperCase()) return printed;
  const all = [name, ...forms];
  if (all.includes(printed)) return printed;
  const key = foldLetters(printed);
  return all.find((form) => foldLetters(form) === key) ?? printed;
};

/**
 * A state or province as AP prints it after a city: eight states of the United States and every Canadian province
 * are never shortened. Any other region as it is.
 */
export function apRegion(region: string, country?: string): string {
  const found = regionIn(country, region);
  if (found?.country === 'CA') return found.name;
  return found?.country === 'US' ? found.forms?.[0] || found.name : region;
}

/** The whole name of a state or province that a place prints short: "Fla." -> "Florida". */
export const wholeRegion = (region: string, country?: string): string => {
  const found = regionIn(country, region);
  return found && (found.country === 'US' || found.country === 'CA') ? found.name : region;
};

/** The English name of a region by its code in GeoNames; nothing where newsrooms don't name it. */
export const regionName = (country: string, code: string): string | undefined =>
  REGIONS().byCode.get(`${country}.${code}`)?.name;

export interface NamedRegion {
  /** As {@link regionName} gives it. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/**
 * The regions that a printed one can be: "Tenn.", "N.S.W." and "Bavaria" are one each, "Punjab" one of two.
 * None where GeoNames has no such region.
 */
export const regionsNamed = (printed: string): NamedRegion[] => {
  const name = regionOf(printed)?.name ?? printed;
  return (REGIONS().byWords.get(foldWords(name)) ?? []).map((region) => ({ name, country: region.country }));
};
