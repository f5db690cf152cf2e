import { countryCode, countryName } from '../../gazetteer/countries';
import { knownCity } from '../../gazetteer/known-cities';
import { MONTHS_AP } from '../months';
import { regionOf } from '../../gazetteer/regions';
import { standsAlone } from '../../gazetteer/stand-alone';
import type { FormatOptions } from '../style';
import type { Dateline, PartialDate, Place } from '../types';
import { weekdayName } from '../weekdays';

/** Joins the parts that are there. */
export const join = (parts: readonly (string | undefined)[], separator: string): string =>
  parts
    .map((part) => part?.trim() ?? '')
    .filter(Boolean)
    .join(separator);

export const capitals = (city: string): string => city.toLocaleUpperCase('en');

/** Where wires print the state, nation or territory in place of the country. */
const REGIONS_PRINTED: readonly string[] = ['US', 'CA', 'GB', 'PS'];

/**
 * The region that a wire prints. A place that was looked up (it has a GeoNames id) knows its region whether
 * anybody prints it or not: "PARIS", never "PARIS, Île-de-France". One that was only read keeps what it said.
 */
export function printedRegion(place: Place): string | undefined {
  if (place.geonameId === undefined) return place.region;
  const printed = REGIONS_PRINTED.includes(place.country ?? '') && !standsAlone(place);
  return printed ? place.region : undefined;
}

/** The country's name where a reader would not know it from the city alone. */
export function countryToName(place: Place): string {
  const { city, country } = place;
  const region = printedRegion(place);
  if (!country) return '';
  if (region)
    return regionOf(region)?.country === country || countryCode(region) === country
      ? ''
      : (countryName(country) ?? '');
  const known = knownCity(city);
  return known?.alone && known.country === country ? '' : (countryName(country) ?? '');
}

/** "GROSSETO, Italy", "PARIS, Texas": what most wires print of a place. */
export const wirePlace = (place: Place, city: string): string =>
  join([city, printedRegion(place), countryToName(place)], ', ');

export interface DateOrder {
  months: readonly string[];
  /** "21 ene 2019" in place of "Jan. 21, 2019". */
  dayFirst?: boolean;
  /** Between day and month where the day is first: "21 de enero". */
  weekday?: (weekday: NonNullable<PartialDate['weekday']>) => string;
}

/** "Jan. 21", "Monday, Jan. 21, 2019", "21 ene 2019": only the parts that are there. */
export function printDate(date: PartialDate | undefined, order: DateOrder): string {
  if (!date) return '';
  const month = date.month === undefined ? undefined : order.months[date.month - 1];
  const day = date.day === undefined ? undefined : String(date.day);
  const year = date.year === undefined ? undefined : String(date.year);
  const weekday = date.weekday && (order.weekday ?? weekdayName)(date.weekday);
  if (order.dayFirst) return join([weekday, join([day, month, year], ' ')], ', ');
  const monthAndDay = join([month, day], ' ');
  return join([weekday, day && year ? `${monthAndDay}, ${year}` : join([monthAndDay, year], ' ')], ', ');
}

export const agencyOf = ({ agency }: Dateline): string => agency?.trim() ?? '';

export const monthsOf = (options: FormatOptions, usual: readonly string[] = MONTHS_AP): readonly string[] =>
  options.months?.length === 12 ? options.months : usual;
