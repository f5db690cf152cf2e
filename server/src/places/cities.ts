import lookUpTimeZone from '@photostructure/tz-lookup';
import { regionName, type City, type Gazetteer } from '../../../domain/places';
import { foldWords } from '../../../domain/text';
import { countryNames, type CountryNames } from './country-names';
import { indexNames, type NameIndex } from './name-index';
import type { CityRows } from './read-cities';

export interface Cities extends Gazetteer {
  index: NameIndex;
  /** The city of a row of {@link NameIndex}. */
  at(row: number): City;
  populationOf(row: number): number;
  /** ISO 3166-1 alpha-2 of every country that has cities. */
  countries: readonly string[];
  /** By locale, BCP 47; a malformed one is a RangeError. */
  countryNames(locale: string): CountryNames;
}

/** A region that has its city's name says nothing, but where readers are used to it ("New York, N.Y."). */
const regionOf = (country: string, code: string, name: string): string | undefined => {
  const region = regionName(country, code);
  return region && (country === 'US' || foldWords(region) !== foldWords(name)) ? region : undefined;
};

const timeZoneAt = (latitude: number, longitude: number): string | undefined => {
  const zone =
    Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? lookUpTimeZone(latitude, longitude) : '';
  // At sea the zones are mere hours from Greenwich, and nobody's clock.
  return zone && !zone.startsWith('Etc/') ? zone : undefined;
};

/** Cities by name and by GeoNames id, from the rows of the list. */
export const makeCities = (rows: CityRows): Cities => {
  const index = indexNames(rows);
  const at = (row: number): City => {
    const name = index.nameOf(row);
    const country = rows.country[row] ?? '';
    const region = regionOf(country, rows.region[row] ?? '', name);
    const geonameId = rows.geonameId[row];
    return {
      ...(geonameId ? { geonameId } : {}),
      name,
      country,
      ...(region ? { region } : {}),
      population: rows.population[row] ?? 0,
      capital: rows.capital[row] ?? false,
      latitude: rows.latitude[row] ?? 0,
      longitude: rows.longitude[row] ?? 0,
    };
  };
  const countries = [...new Set(rows.country)];
  return {
    index,
    at,
    populationOf: (row) => rows.population[row] ?? 0,
    countries,
    countryNames: countryNames(countries),
    timeZoneAt,
    named: (name) => index.named(foldWords(name)).map(at),
    byId(geonameId) {
      const row = rows.geonameId.indexOf(geonameId);
      return row < 0 ? undefined : at(row);
    },
  };
};
