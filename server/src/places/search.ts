import type { FoundPlace } from '../../../domain/api/places';
import type { Cities } from './cities';
import type { Hit } from './name-index';
import { waysToRead, type Asked } from './narrowing';

interface Ranked {
  row: number;
  printed?: string;
  score: number;
}

/**
 * Larger cities first; but a name that is typed in full counts eight times (Bath before Bathinda), and one
 * that only a later word of the name starts with a quarter ("york": York before New York).
 */
const WHOLE = 8;
const LATER_WORD = 1 / 4;

const weightOf = ({ whole, atStart }: Hit): number => (atStart ? (whole ? WHOLE : 1) : LATER_WORD);

/** The best so far, each city once, best first. */
class Best {
  readonly list: Ranked[] = [];
  constructor(private readonly limit: number) {}

  get worst(): number {
    return this.list.length < this.limit ? -1 : (this.list.at(-1)?.score ?? -1);
  }

  add(one: Ranked): void {
    const known = this.list.findIndex(({ row }) => row === one.row);
    if (known >= 0 && (this.list[known]?.score ?? 0) >= one.score) return;
    if (known >= 0) this.list.splice(known, 1);
    const before = this.list.findIndex(({ score }) => score < one.score);
    this.list.splice(before < 0 ? this.list.length : before, 0, one);
    if (this.list.length > this.limit) this.list.pop();
  }
}

const collect = (cities: Cities, { key, whole, within }: Asked, best: Best): void => {
  if (!key) return;
  cities.index.starting(key, (hit) => {
    if (whole && !(hit.whole && hit.atStart)) return true;
    const population = cities.populationOf(hit.row) + 1;
    // Lists are in the order of sizes: no later city can come before those that were found.
    if (population * WHOLE <= best.worst) return false;
    const score = population * weightOf(hit);
    if (score > best.worst && within(cities.at(hit.row)))
      best.add({ row: hit.row, printed: hit.printed, score });
    return true;
  });
};

/**
 * Cities whose name, or a word of it, starts with the query, in any of the names they have, larger ones
 * first; "springfield il" and "paris, tex" leave those in a region or country that starts so.
 *
 * @param locale BCP 47, the language of `countryName`
 */
export const searchPlaces = (cities: Cities, query: string, limit: number, locale = 'en'): FoundPlace[] => {
  const best = new Best(limit);
  for (const asked of waysToRead(query, cities, locale)) collect(cities, asked, best);
  const countries = cities.countryNames(locale);
  return best.list.map(({ row, printed }) => {
    const { name, country, region, population, latitude, longitude, geonameId } = cities.at(row);
    const timeZone = cities.timeZoneAt(latitude, longitude);
    return {
      city: printed ?? name,
      name,
      ...(region ? { region } : {}),
      country,
      countryName: countries.of(country),
      ...(timeZone ? { timeZone } : {}),
      latitude,
      longitude,
      ...(geonameId ? { geonameId } : {}),
      population,
    };
  });
};
