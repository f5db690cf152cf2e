import { foldWords } from '../../../domain/text';

export interface CountryNames {
  /** "South Korea", "한국"; the code itself where it is nobody's. */
  of(code: string): string;
  /** Codes of the countries whose name starts so. */
  starting(key: string): string[];
}

/** "UK", "É.-U.": a list of places says the country in full. */
const ABBREVIATION = /\.|^\p{Lu}+$/u;
/** Editors of one house have few languages; a stranger's list of them must not fill the memory. */
const KEPT = 16;

const makeNames = (locale: string, codes: readonly string[]): CountryNames => {
  const full = new Intl.DisplayNames([locale, 'en'], { type: 'region' });
  const short = new Intl.DisplayNames([locale, 'en'], { type: 'region', style: 'short' });
  const of = (code: string): string => {
    const brief = short.of(code) ?? code;
    return ABBREVIATION.test(brief) ? (full.of(code) ?? code) : brief;
  };
  const keys = codes.map((code) => [code, foldWords(of(code))] as const);
  return {
    of,
    starting: (start) => keys.filter(([, key]) => key.startsWith(start)).map(([code]) => code),
  };
};

/**
 * Names of countries by language, from the Unicode CLDR that Node brings: it has every language that the
 * admin speaks, and the names that newspapers print. Short where there is a short name ("Hong Kong", not
 * "Hong Kong SAR China"), but no abbreviations.
 *
 * @param codes ISO 3166-1 alpha-2, of the countries that {@link CountryNames.starting} looks through
 */
export const countryNames = (codes: readonly string[]): ((locale: string) => CountryNames) => {
  const known = new Map<string, CountryNames>();
  return (locale) => {
    const names = known.get(locale) ?? makeNames(locale, codes);
    if (known.size >= KEPT) known.clear();
    known.set(locale, names);
    return names;
  };
};
