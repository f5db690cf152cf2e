import { dateAtEnd, dateAtStart } from './dates-in-text';
import { LOOSE, trimEndOf } from './line';
import { readPlaces, type PlacesRead } from './places';
import type { PartialDate } from './types';

/** Where and when: what stands in front of the agency. */
export interface Opening extends PlacesRead {
  date?: PartialDate;
}

const LOOSE_ENDS = `${LOOSE}_`;
const NO_PLACE: PlacesRead = { places: [], capitals: false, known: false, qualified: false };
/** Desks without a place: "Redacción Internacional, 21 ene (EFE)". */
const DESK =
  /^(?:Redacción|REDACCIÓN|Sport|SPORT|Deportes|DEPORTES|Agencias|AGENCIAS|Newsroom)(?: \p{L}+)?$/u;

/**
 * Reads "BROOKLYN, N.Y., Feb. 19, 2026", "Москва. 10 февраля", "Jan 30" or "PARIS".
 *
 * @param signed whether an agency follows, so that "MADRID, 27" is a place and a day, and the date may come
 *   first: "5 октября, Минск".
 */
export function readOpening(text: string, signed = false): Opening | null {
  const trimmed = trimEndOf(text, LOOSE_ENDS);
  if (trimmed === '') return null;
  const dated = dateAtEnd(trimmed);
  const day = !dated && signed ? dayAtEnd(trimmed) : null;
  const found = dated ?? day;
  if (!found && signed && /^\d/.test(trimmed)) return readDateFirst(trimmed);
  const before = found ? trimEndOf(trimmed.slice(0, found.start), ' ,\n\t') : trimmed;
  const read = before === '' || DESK.test(before) ? NO_PLACE : readPlaces(before);
  if (!read || (!found && read.places.length === 0)) return null;
  // "Sony Shows Smaller PlayStation 2 (AP)": a headline.
  if (day && !(read.known || read.capitals || /,\s*\d{1,2}$/.test(trimmed))) return null;
  return found ? withDate(read, found.date) : read;
}

/** Written out: to spread an object costs more than all the rest of a reading. */
export const withDate = ({ places, capitals, known, qualified }: PlacesRead, date: PartialDate): Opening => ({
  places,
  capitals,
  known,
  qualified,
  date,
});

function readDateFirst(text: string): Opening | null {
  const first = dateAtStart(text);
  const behind = first && /^[,.]\s+/.exec(text.slice(first.end));
  const read = behind && readPlaces(text.slice(first.end + behind[0].length));
  return read && withDate(read, first.date);
}

function dayAtEnd(text: string): { date: PartialDate; start: number } | null {
  const match = /[\s,](\d{1,2})$/.exec(text);
  const day = Number(match?.[1]);
  return match && day >= 1 && day <= 31 ? { date: { day }, start: match.index } : null;
}
