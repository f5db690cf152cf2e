import { monthNumber } from './months';
import type { PartialDate } from './types';
import { weekdayOf } from './weekdays';

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|e|º|°|ª|\.)$/i;
/** "21 de enero", "the 3rd of March", "10 февраля 2020 года", "on Monday", "in the night to". */
export const FILLERS = new Set([
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

export const isDay = (value: number): boolean => value >= 1 && value <= 31;
export const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isYear = (value: number): boolean => value >= 1800 && value <= 2199;

/** "21/01", "3-1-2019" and "2019-01-21"; day before month, as every wire that prints figures has it. */
function readFigures(word: string): PartialDate | null {
  const match = /^(\d{1,4})([/.-])(\d{1,2})(?:\2(\d{4}|\d{1,2}))?\.?$/.exec(word);
  if (!match) return null;
  const [first, second, third] = [Number(match[1]), Number(match[3]), match[4] && Number(match[4])];
  if (isYear(first) && third && isMonth(second) && isDay(third))
    return { year: first, month: second, day: third };
  if (!isDay(first) || !isMonth(second)) return null;
  if (third === undefined || third === '') return match[2] === '/' ? { month: second, day: first } : null;
  // "1.6.1" is a version.
  if (third < 10 && match[4]?.length === 1) return null;
  const year = third < 100 ? 2000 + third : third;
  return isYear(year) ? { year, month: second, day: first } : null;
}

function put<K extends keyof PartialDate>(date: PartialDate, key: K, value: PartialDate[K]): boolean {
  if (date[key] !== undefined) return date[key] === value;
  date[key] = value;
  return true;
}

function addNumber(date: PartialDate, word: string): boolean {
  if (word.length < 3 && date.day === undefined && isDay(Number(word))) return put(date, 'day', Number(word));
  const ordinal = ORDINAL.exec(word);
  const value = Number(ordinal?.[1] ?? word);
  if (date.day === undefined && word.length <= 3 + (ordinal ? 1 : 0) && isDay(value))
    return put(date, 'day', value);
  // A year ends a date, or starts it: "2023. október 5."
  const first = date.day === undefined && date.month === undefined && date.weekday === undefined;
  return /^\d{4}\.?$/.test(word) && (date.day !== undefined || first) && isYear(parseInt(word, 10))
    ? put(date, 'year', parseInt(word, 10))
    : false;
}

/** A month, a day, a weekday or a year; Arabic wires name a month twice, "مارس آذار". */
function addWord(date: PartialDate, word: string, next: string | undefined): number {
  if (/^\d/.test(word)) return addNumber(date, word) ? 1 : 0;
  if (next && word.charCodeAt(0) > 0x5ff) {
    const pair = monthNumber(`${word} ${next}`);
    if (pair) return put(date, 'month', pair) ? 2 : 0;
  }
  const month = monthNumber(word);
  if (month) return (date.month === undefined || !ASCII.test(word)) && put(date, 'month', month) ? 1 : 0;
  const weekday = weekdayOf(word);
  // "5 Sat" is no date, "October 5, Saturday" and "2020. március 3., kedd" are.
  const sure = date.day === undefined || date.month !== undefined || word.length > 4;
  return weekday && sure && put(date, 'weekday', weekday) ? 1 : 0;
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
