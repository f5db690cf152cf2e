import { FILLERS, isDay, isMonth, readDate } from './dates';
import { monthNumber } from './months';
import { remember } from './remember';
import type { PartialDate } from './types';
import { weekdayOf } from './weekdays';

/** How many words the longest date has: "lunes 21 de enero de 2019". */
const LONGEST = 7;
/** "Paris, le 3 mars", "Wien, am 3. März", "القاهرة في 3 مارس", "London, on Monday". */
const BEFORE = new Set(['le', 'am', 'on', 'el', 'в', 'في', 'den', 'em', 'dated', 'ngày', 'LE', 'NGÀY']);

export interface DateAtEnd {
  date: PartialDate;
  /** Index of the date's first character. */
  start: number;
}

/** "Dec.1" is two words. */
const WORDS = /\p{L}+\.(?=\d)|[^\s,]+/gu;

const endsLikeDate = remember(
  (word): boolean =>
    /^\d|^(?:г\.?|года|року)$/.test(word) || monthNumber(word) !== undefined || weekdayOf(word) !== undefined,
);

/** The Levant's months have two words. */
const mayDate = (word: string): boolean =>
  endsLikeDate(word) || FILLERS.has(word.toLowerCase()) || /^\p{Script=Arabic}/u.test(word);

/** How many words at the end could be a date's. */
function datedWords(words: readonly string[]): number {
  let count = 0;
  while (count < LONGEST && count < words.length && mayDate(words[words.length - 1 - count] ?? ''))
    count += 1;
  return count;
}

/** "الكويت - 21 - 1": day and month with dashes between. */
const DASHED = /\s(?:[-–]\s)?(\d{1,2}) [-–] (\d{1,2})$/;

function dashedAtEnd(text: string): DateAtEnd | null {
  const match = DASHED.exec(text);
  const [day, month] = [Number(match?.[1]), Number(match?.[2])];
  return match && isDay(day) && isMonth(month) ? { date: { month, day }, start: match.index } : null;
}

/** Whether the last word may end a date; the last word of an Arabic month says nothing by itself. */
function mayEndDate(text: string): boolean {
  let last = text.length;
  while (last > 0 && !' ,\n\t'.includes(text.charAt(last - 1))) last -= 1;
  const word = text.slice(last);
  return endsLikeDate(word) || /\.\d|^\p{Script=Arabic}/u.test(word);
}

/** Finds a date at the very end of `text`; the longest one wins. */
export function dateAtEnd(text: string): DateAtEnd | null {
  if (!mayEndDate(text)) return null;
  if (/ [-–] \d{1,2}$/.test(text)) return dashedAtEnd(text);
  const starts: number[] = [];
  const words: string[] = [];
  for (const match of text.matchAll(WORDS)) {
    starts.push(match.index);
    words.push(match[0]);
  }
  for (let count = datedWords(words); count > 0; count -= 1) {
    let first = words.length - count;
    if (!/^[\p{L}\d]/u.test(words[first] ?? '')) continue;
    // "RIO DE JANEIRO, 5 Feb": a month's name inside a city's.
    if (/^de$/i.test(words[first - 1] ?? '')) continue;
    const date = readDate(words.slice(first));
    if (!date) continue;
    const bare = count === 1 && date.weekday !== undefined;
    // "SUN (Reuters)" has a city as well as a weekday might; a comma or the line's start tells.
    if (
      bare &&
      first > 0 &&
      !/,\s*$/.test(text.slice(0, starts[first])) &&
      (words[first] ?? '').replace('.', '').length < 4
    )
      return null;
    // In capitals it is a name: "OTTAWA, ON, Oct. 5".
    if (first > 0 && BEFORE.has(words[first - 1] ?? '')) first -= 1;
    return { date, start: starts[first] ?? 0 };
  }
  return null;
}

export interface DateAtStart {
  date: PartialDate;
  /** Index after the date's last character. */
  end: number;
}

/** Finds a date with a month and a day at the very start of `text`; the longest one wins. */
export function dateAtStart(text: string): DateAtStart | null {
  const words: string[] = [];
  const ends: number[] = [];
  for (const match of text.slice(0, 60).matchAll(WORDS)) {
    words.push(match[0]);
    ends.push(match.index + match[0].length);
    if (words.length === LONGEST) break;
  }
  for (let count = words.length; count > 1; count -= 1) {
    const date = readDate(words.slice(0, count));
    if (date?.month && date.day) return { date, end: ends[count - 1] ?? 0 };
  }
  return null;
}
