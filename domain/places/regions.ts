import { regionOf } from '../dateline/regions';
import { placeKey } from './key';
import { REGION_TABLES } from './region-tables';

const NAMES = new Map<string, string>();
/** Countries that a region's name is in, by the name's key: Punjab is in two. */
const COUNTRIES = new Map<string, string[]>();
for (const [country, table] of Object.entries(REGION_TABLES)) {
  for (const entry of table.split('|')) {
    const at = entry.indexOf(' ');
    const name = entry.slice(at + 1);
    NAMES.set(`${country}.${entry.slice(0, at)}`, name);
    COUNTRIES.set(placeKey(name), [...(COUNTRIES.get(placeKey(name)) ?? []), country]);
  }
}

/** The English name of a region by its code in the list of cities; nothing where newsrooms don't name it. */
export const regionName = (country: string, code: string): string | undefined =>
  NAMES.get(`${country}.${code}`);

export interface NamedRegion {
  /** As {@link regionName} gives it. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/**
 * The regions that a printed one can be: "Tenn.", "N.S.W." and "Bavaria" are one each, "Punjab" one of two.
 * None where the list of cities has no such region.
 */
export const regionsNamed = (printed: string): NamedRegion[] => {
  const name = regionOf(printed)?.name ?? printed;
  return (COUNTRIES.get(placeKey(name)) ?? []).map((country) => ({ name, country }));
};
