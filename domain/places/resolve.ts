import { knownCity } from '../gazetteer/known-cities';
import type { Place } from '../dateline/types';
import { foldWords } from '../text';
import { regionOf, regionsNamed } from '../gazetteer/regions';
import type { City, Gazetteer } from './types';

/** A name alone is a city's only if that city is one that readers can know. */
const READERS_KNOW = 15_000;
/** How many times larger than the next of its name a city is that needs nothing beside its name. */
const LARGER = 10;

const outgrows = (city: City, next: City | undefined): boolean =>
  !next ||
  city.population >= LARGER * Math.max(next.population, 1) ||
  (city.capital && city.population >= next.population);

const only = (cities: City[]): City | undefined => (cities.length === 1 ? cities[0] : undefined);

const leader = (cities: City[]): City | undefined =>
  cities[0] && outgrows(cities[0], cities[1]) ? cities[0] : undefined;

/** The city of a place that prints a region. */
const cityInRegion = (named: City[], region: string, country: string | undefined): City | undefined => {
  const regions = regionsNamed(region);
  if (regions.length > 0) {
    const isThere = (city: City) =>
      (!country || city.country === country) &&
      regions.some(
        (one) => one.country === city.country && foldWords(one.name) === foldWords(city.region ?? ''),
      );
    return leader(named.filter(isThere));
  }
  // A region that is in no list may be the one that tells namesakes apart.
  const within = country ?? regionOf(region)?.country;
  return within ? only(named.filter((city) => city.country === within)) : undefined;
};

/** The city that a printed place can only be. */
const cityOf = (place: Place, gazetteer: Gazetteer): City | undefined => {
  const named = gazetteer.named(place.city);
  if (place.region) return cityInRegion(named, place.region, place.country);
  const country = place.country ?? knownCity(place.city)?.country;
  if (country) return leader(named.filter((city) => city.country === country));
  const city = leader(named);
  return city && (city.population >= READERS_KNOW || city.capital) ? city : undefined;
};

/** Sets what is not there yet. */
const fill = (place: Place, found: Partial<Place>): Place => {
  const given = Object.entries(place).filter(([, value]) => value !== undefined && value !== null);
  const known = Object.entries(found).filter(([, value]) => value !== undefined);
  return { ...place, ...Object.fromEntries(known), ...Object.fromEntries(given), city: place.city };
};

const hasPoint = ({ latitude, longitude }: Place): boolean =>
  typeof latitude === 'number' && typeof longitude === 'number';

/**
 * Fills country, region, coordinates, time zone and GeoNames id of a place whose city can only be one:
 * - it carries that city's GeoNames id;
 * - or region and country, as printed, leave one city of the name, or one that is ten times larger than the
 *   next, or a capital that no other outgrows;
 * - or nothing is printed beside the city, and in the country where the wires place that name (Birmingham
 *   in Britain), else in the whole world, the same holds; a name that the wires don't use alone needs
 *   15,000 people or a capital's rank too.
 *
 * What the place says stays as it is. A place that is in no list, or could be several, comes back as it was;
 * one with coordinates of its own gets their time zone.
 */
export const resolvePlace = (place: Place, gazetteer: Gazetteer): Place => {
  const city = place.geonameId === undefined ? cityOf(place, gazetteer) : gazetteer.byId(place.geonameId);
  const { country, region, geonameId } = city ?? {};
  const placed = place.latitude !== undefined || place.longitude !== undefined;
  const point = placed ? undefined : city && { latitude: city.latitude, longitude: city.longitude };
  const located = city ? fill(place, { country, region, geonameId, ...point }) : place;
  if (located.timeZone || !hasPoint(located)) return located;
  const timeZone = gazetteer.timeZoneAt(Number(located.latitude), Number(located.longitude));
  return timeZone ? { ...located, timeZone } : located;
};
