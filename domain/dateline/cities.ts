import { CITIES_ASIA_AFRICA } from './cities-asia-africa';
import { CITIES_EAST } from './cities-east';
import { CITIES_REGIONAL } from './cities-regional';
import { CITIES_WEST } from './cities-west';
import { fold } from './fold';
import { remember } from './remember';

export interface KnownCity {
  /** In a reader's casing. */
  name: string;
  /** ISO 3166-1 alpha-2; absent for a place that is in no country, such as the United Nations. */
  country?: string;
  /** Readers know it by its name alone; others only help to read a line. */
  alone: boolean;
}

const CITIES = new Map<string, KnownCity>();
/** Accents tell namesakes apart: "San José" is not "San Jose". */
const AS_SPELLED = new Map<string, KnownCity>();
const add = (table: string, alone: boolean): void => {
  for (const row of table.split('\n')) {
    const country = row.slice(0, 2);
    for (const name of row.slice(3).split('|')) {
      const key = fold(name);
      // The first of two namesakes wins: the tables put the better known one first.
      const city = country === '--' ? { name, alone } : { name, country, alone };
      if (key && !CITIES.has(key)) CITIES.set(key, city);
      const spelled = name.toLowerCase();
      if (spelled !== key && !AS_SPELLED.has(spelled)) AS_SPELLED.set(spelled, city);
    }
  }
};
for (const table of [CITIES_WEST, CITIES_ASIA_AFRICA, CITIES_EAST]) add(table, true);
add(CITIES_REGIONAL, false);

/** A city that the wires or a country's own desks file from without its country; accents and case aside. */
export const knownCity = remember((name): KnownCity | undefined => {
  const spelled = name.includes('’') ? name.replaceAll('’', "'") : name;
  return AS_SPELLED.get(spelled.toLowerCase()) ?? CITIES.get(fold(spelled));
});
