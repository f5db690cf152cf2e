import { monthNumber } from './months';
import { remember } from './remember';
import type { PartialDate } from './types';
import { weekdayOf } from './weekdays';

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|e|º|°|ª|\.)$/i;
/** "21 de enero", "the 3rd of March", "10 февраля 2020 года", "on Monday", "in the night to". */
const FILLERS = new Set([
  'de',
  'del',
  'of',
  'the',
  'г',
  'г.',
  'года',
  'року',
  'on',
  'le',
  'el',
  'am',
  'den',
  'в',
  'في',
]);

const ASCII = /^[\x00-\x7f]*$/;

const isDay = (value: number): boolean => value >= 1 && value <= 31;
const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isYear = (value: number): boolean => value >= 1800 && value <= 2199;

/** "21/01", "3-1-2019" and "2019-01-21"; day before month, as every wire that prints figures has it. */
function readFigures(word: string): PartialDate | null {
  const match = /^(\d{1,4})([/.-])(\d{1,2})(?:\2(\d{1,4}))?\.?$/.exec(word);
  if (!match) return null;
  const [first, second, third] = [Number(match[1]), Number(match[3]), match[4] && Number(match[4])];
  if (isYear(first) && third && isMonth(second) && isDay(third))
    return { year: first, month: second, day: third };
  if (!isDay(first) || !isMonth(second)) return null;
  if (third === undefined || third === '') return match[2] === '/' ? { month: second, day: first } : null;
  const year = third < 100 ? 2000 + third : third;
  return isYear(year) ? { year, month: second, day: first } : null;
}

function put<K extends keyof PartialDate>(date: PartialDate, key: K, value: PartialDate[K]): boolean {
  if (date[key] !== undefined) return date[key] === value;
  date[key] = value;
  return true;
}

function addNumber(date: PartialDate, word: string): boolean {
  const ordinal = ORDINAL.exec(word);
  const value = Number(ordinal?.[1] ?? word);
  if (date.day === undefined && word.length <= 3 + (ordinal ? 1 : 0) && isDay(value))
    return put(date, 'day', value);
  return /^\d{4}\.?$/.test(word) && date.day !== undefined && isYear(parseInt(word, 10))
    ? put(date, 'year', parseInt(word, 10))
    : false;
}

/** A month, a day, a weekday or a year; Arabic wires name a month twice, "مارس آذار". */
function addWord(date: PartialDate, word: string, next: string | undefined): number {
  if (/^\d/.test(word)) return addNumber(date, word) ? 1 : 0;
  if (next) {
    const pair = monthNumber(`${word} ${next}`);
    if (pair) return put(date, 'month', pair) ? 2 : 0;
  }
  const month = monthNumber(word);
  if (month) return (date.month === undefined || !ASCII.test(word)) && put(date, 'month', month) ? 1 : 0;
  const weekday = weekdayOf(word);
  return weekday && date.day === undefined && put(date, 'weekday', weekday) ? 1 : 0;
}

/** A month needs its day; a bare number is no day unless an ordinal says so. */
function isWhole(date: PartialDate, words: readonly string[]): boolean {
  if (date.month !== undefined) return date.day !== undefined;
  if (date.year !== undefined) return false;
  if (date.day === undefined) return date.weekday !== undefined;
  return date.weekday !== undefined || words.some((word) => ORDINAL.test(word) && !word.endsWith('.'));
}

/**
 * Reads words that are a date and nothing else: "Jan 21", "21 de enero de 2019", "Monday, March 3", "21/01".
 * Only the parts that are printed come back; null where a word is no part of a date.
 */
export function readDate(words: readonly string[]): PartialDate | null {
  const [only] = words;
  if (words.length === 1 && only && /^\d/.test(only)) {
    const figures = readFigures(only);
    if (figures) return figures;
  }
  const date: PartialDate = {};
  for (let index = 0; index < words.length;) {
    const word = words[index] ?? '';
    if (index > 0 && index < words.length - 1 && FILLERS.has(word.toLowerCase())) index += 1;
    else if (index > 0 && /^(?:г\.?|года|року)$/i.test(word)) index += 1;
    else {
      const used = addWord(date, word, words[index + 1]);
      if (!used) return null;
      index += used;
    }
  }
  return isWhole(date, words) ? date : null;
}

/** How many words the longest date has: "lunes 21 de enero de 2019". */
const LONGEST = 7;
/** "Paris, le 3 mars", "Wien, am 3. März", "القاهرة في 3 مارس", "London, on Monday". */
const BEFORE = new Set(['le', 'am', 'on', 'el', 'в', 'في', 'den', 'em', 'dated', 'ngày']);

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

/** Finds a date at the very end of `text`; the longest one wins. */
export function dateAtEnd(text: string): DateAtEnd | null {
  let last = text.length;
  while (last > 0 && !' ,\n\t'.includes(text.charAt(last - 1))) last -= 1;
  if (!endsLikeDate(text.slice(last)) && !/\.\d/.test(text.slice(last))) return null;
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
    if (bare && first > 0 && !/,\s*$/.test(text.slice(0, starts[first])) && (words[first] ?? '').length < 4)
      return null;
    if (first > 0 && BEFORE.has((words[first - 1] ?? '').toLowerCase())) first -= 1;
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
