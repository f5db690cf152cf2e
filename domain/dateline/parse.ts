import { type HouseAgencies, withHouse } from '../agencies';
import type { PlaceNames } from '../gazetteer/place-names';
import { toLine } from './line';
import { STYLES } from './styles';
import type { Dateline, ParsedDateline, PartialDate, Place } from './types';

export interface ParseDatelineOptions {
  /**
   * The house's own agencies, which sign beside those of the trade: `{ 'HARBOUR TIMES': 'The Harbour Times' }`,
   * a spelling and the name to give for it, or a list of `Agency`. An object that stays the same is read once.
   */
  agencies?: HouseAgencies;
  /**
   * A list of places beside the small one that is built in: `{ named: (name) => [{ country, population }] }`, the
   * largest first. With one, "SIMMELSDORF – Am Samstag" is known for a place, and says its country where all of
   * that name are in one, or the largest outgrows the others tenfold.
   */
  places?: PlaceNames;
}

/** How many times larger than the next of its name a town is that needs nothing beside its name. */
const LARGER = 10;

/** The country of a place that a list has in one only, or nearly so. */
function countryIn(city: string, places: PlaceNames): string | undefined {
  const [first, ...others] = places.named(city.replace(/^(?:Near|Outside|Off) /, ''));
  const next = others.find(({ country }) => country !== first?.country);
  const outgrows = !next || (first?.population ?? 0) >= LARGER * Math.max(next.population ?? 0, 1);
  return first && outgrows ? first.country : undefined;
}

const placed = (place: Place, places: PlaceNames | undefined): Place => {
  const country = places && !place.country ? countryIn(place.city, places) : undefined;
  return country ? { ...place, country } : place;
};

/** Printed in any order, kept in one. */
function inOrder({ year, month, day, weekday }: PartialDate): PartialDate {
  const date: PartialDate = {};
  if (year !== undefined) date.year = year;
  if (month !== undefined) date.month = month;
  if (day !== undefined) date.day = day;
  if (weekday !== undefined) date.weekday = weekday;
  return date;
}

/**
 * Reads the dateline off the start of a story, in any house style of the trade.
 *
 * `parseDateline('LIMA, Jan 21 (Reuters) - The council met')` gives the place Lima (PE), the date
 * `{ month: 1, day: 21 }`, the agency "Reuters", the style `reuters` and the body "The council met".
 *
 * @param text a whole story, a paragraph or the line alone; only its first 320 characters are looked at.
 * @param options the house's own agencies, and a list of places.
 * @returns null where the text starts with no dateline; `dateline.text` + `body` is the input, white space and
 *   control characters aside. Agency, region and names are as printed, but for an agency that the house names otherwise; cities are in
 *   a reader's casing. Never throws.
 */
export function parseDateline(text: string, options: ParseDatelineOptions = {}): ParsedDateline | null {
  const { signers, ownName } = withHouse(options.agencies);
  const line = toLine(text, signers, options.places);
  for (const style of STYLES) {
    const read = style.read?.(line);
    if (!read) continue;
    const { end, places, date, agency, correspondents } = read;
    const dateline: Dateline = {
      places: options.places ? places.map((place) => placed(place, options.places)) : places,
    };
    if (date) dateline.date = inOrder(date);
    if (agency) dateline.agency = ownName(agency);
    if (correspondents?.length) dateline.correspondents = correspondents;
    if (style.write) dateline.style = style.key;
    const from = line.start + end;
    dateline.text = line.story.slice(0, from).trimEnd();
    return { dateline, body: line.story.slice(from).trimStart() };
  }
  return null;
}
