import { NAMES_AMERICAS_AFRICA } from './names-americas-africa';
import { NAMES_ASIA } from './names-asia';
import { NAMES_EUROPE } from './names-europe';

/** The names of a city beside the one that the list of cities has. */
export interface CityNames {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** As the list of cities spells it; the largest city of that name in the country is meant. */
  listed: string;
  /** What newsrooms print in English, where the list has another name. */
  preferred?: string;
  /** Printed in other languages, and in other spellings. */
  printed: string[];
  /** Former names and abbreviations: they find the city, but nobody prints them. */
  found: string[];
}

const readEntry = (country: string, entry: string): CityNames => {
  const [head = '', others = ''] = entry.split('=');
  const [listed = '', preferred] = head.split('>');
  const all = others.split('|').filter(Boolean);
  return {
    country,
    listed,
    ...(preferred && preferred !== listed ? { preferred } : {}),
    printed: all.filter((name) => !name.startsWith('-')),
    found: all.filter((name) => name.startsWith('-')).map((name) => name.slice(1)),
  };
};

/**
 * Other names of cities. A row is a country and its cities, `listed>preferred=printed|-found`: what newsrooms
 * print differs from the list of cities ("New York", not "New York City"), other languages have names of
 * their own ("뉴욕"), and some names only find the city ("NYC", "Saigon").
 */
export const readNames = (): CityNames[] =>
  [NAMES_ASIA, NAMES_EUROPE, NAMES_AMERICAS_AFRICA].flatMap((table) =>
    table.split('\n').flatMap((row) =>
      row
        .slice(3)
        .split(';')
        .map((entry) => readEntry(row.slice(0, 2), entry)),
    ),
  );
