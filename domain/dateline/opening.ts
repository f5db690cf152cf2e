import { isDay, isMonth } from './dates';
import { dateAtEnd, dateAtStart } from './dates-in-text';
import { LOOSE, trimEndOf } from './line';
import { knownCity } from '../gazetteer/known-cities';
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
  const trimmed = withoutHour(trimEndOf(text, LOOSE_ENDS));
  if (trimmed === '') return null;
  // "SANTO DOMINGO": a weekday's name inside a city's.
  const dated = knownCity(trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed) ? null : dateAtEnd(trimmed);
  const day = !dated && signed ? dayAtEnd(trimmed) : null;
  const found = dated ?? day;
  if (!found && (signed ? DATE_FIRST : DAY_FIRST).test(trimmed)) {
    const first = readDateFirst(trimmed);
    if (first && (signed || first.known)) return first;
  }
  const before = found ? trimEndOf(trimmed.slice(0, found.start), ' ,\n\t') : trimmed;
  const read = before === '' || DESK.test(before) ? NO_PLACE : readPlaces(before);
  if (!read || (!found && read.places.length === 0)) return null;
  // "Sony Shows Smaller PlayStation 2 (AP)": a headline.
  if (day && !(read.known || read.capitals || /,\s*\d{1,2}$/.test(trimmed))) return null;
  return found ? withDate(read, found.date) : read;
}

/** Written out: to spread an object costs more than all the rest of a reading. */
export const withDate = (
  { places, capitals, known, qualified, coded, moving }: PlacesRead,
  date: PartialDate,
): Opening => ({
  places,
  capitals,
  known,
  qualified,
  coded,
  moving,
  date,
});

/** "5 октября, Минск", "March 3, 2024 LONDON", "Monday, March 3, SEOUL"; where nobody signs, with a day in front. */
const DATE_FIRST = /^\d|^\p{L}+\.?,? (?:\p{L}+ )?\d/u;
const DAY_FIRST = /^\d{1,2}\.? \p{L}/u;

/** The hour of filing, which nobody keeps: "Aug. 25, 1.10 a. m.", "Monday, 5 p.m.", "3 maja, 12:40". */
const HOUR =
  /[,\s]+(?:at |um |à )?(?:\d{1,2}(?:[.:]\d{2})? ?(?:a\. ?m\.?|p\. ?m\.?|am|pm|Uhr|hrs|hours|GMT|UTC|IST|WIB)|\d{1,2}[:h]\d{2}|noon|midnight|night|evening|morning)$/i;

/** A text without the hour at its end; one that is nothing else stays. */
const withoutHour = (text: string): string => {
  const last = text.charAt(text.length - 1);
  if (!/[\dmMrstTCB.nNgG]/.test(last)) return text;
  const hour = HOUR.exec(text.slice(-24));
  return hour ? text.slice(0, text.length - hour[0].length) : text;
};

/** "20.12. Warszawa": figures that a wire prints in front. */
const FIGURES_FIRST = /^(\d{1,2})\.(\d{1,2})\.?(?=\s)/;

function figuresFirst(text: string): { date: PartialDate; end: number } | null {
  const [all = '', day, month] = FIGURES_FIRST.exec(text) ?? [];
  return isDay(Number(day)) && isMonth(Number(month))
    ? { date: { month: Number(month), day: Number(day) }, end: all.length }
    : null;
}

function readDateFirst(text: string): Opening | null {
  const first = dateAtStart(text) ?? figuresFirst(text);
  const behind = first && /^[,.]?\s+/.exec(text.slice(first.end));
  const read = behind && readPlaces(text.slice(first.end + behind[0].length));
  return read && withDate(read, first.date);
}

function dayAtEnd(text: string): { date: PartialDate; start: number } | null {
  const match = /[\s,](\d{1,2})$/.exec(text);
  const day = Number(match?.[1]);
  return match && day >= 1 && day <= 31 ? { date: { day }, start: match.index } : null;
}
