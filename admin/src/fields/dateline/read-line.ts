import { parseDateline, type ParseDatelineOptions } from '../../../../domain/dateline/parse';
import type { Dateline, Place } from '../../../../domain/dateline/types';
import { isBareName } from './bare-name';

/** What a text is, as far as it is typed. */
export interface LineRead {
  dateline: Dateline;
  /** What follows it. */
  rest: string;
  /** It ends as a printed line does; one without its dash is to be printed by the house. */
  isPrinted: boolean;
}

/** What closes a line whose last sign an editor has not typed. */
const CLOSER = ' —';

/**
 * The dateline that a text starts with; one whose closing dash is missing too, unless it is a name alone:
 * that may be anything.
 */
export const readLine = (text: string, options: ParseDatelineOptions): LineRead | null => {
  const parsed = parseDateline(text, options);
  if (parsed) return { dateline: parsed.dateline, rest: parsed.body.trim(), isPrinted: true };
  const closed = isBareName(text) ? null : parseDateline(text.trim() + CLOSER, options);
  return closed && closed.body === '' ? { dateline: closed.dateline, rest: '', isPrinted: false } : null;
};

/** Capitals are cased as readers expect; "lima" as it was typed is nobody's spelling. */
const capitals = (name: string): string => (name === name.toLowerCase() ? name.toUpperCase() : name);

/** The place of a name alone, where the browser's own small list has it. */
export const placeNamed = (name: string): Place | undefined =>
  parseDateline(capitals(name.trim()) + CLOSER)?.dateline.places.find(({ country }) => country);

const isSameTown = (one: Place, other: Place): boolean =>
  one.city === other.city &&
  one.region === other.region &&
  (one.country === undefined || one.country === other.country);

/** The dateline with what was known before of the places that it still names. */
export const withKnown = (dateline: Dateline, known: readonly Place[]): Dateline => ({
  ...dateline,
  places: dateline.places.map((place) => ({
    ...known.find((one) => one.geonameId !== undefined && isSameTown(place, one)),
    ...place,
  })),
});
