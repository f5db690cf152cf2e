import { remember } from '../text';
import { FILLERS, isDay, isMonth, readDate } from './dates';
import { monthNumber } from './months';
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

const endsLikeDate = remember(
  (word): boolean =>
    /^\d|^(?:г\.?|года|року)$/.test(word) || monthNumber(word) !== undefined || weekdayOf(word) !== undefined,
);

/** The Levant's months have two words. */
const mayDate = remember(
  (word): boolean =>
    endsLikeDate(word) || FILLERS.has(word.toLowerCase()) || /^\p{Script=Arabic}/u.test(word),
);

interface Word {
  text: string;
  start: number;
}

const GAPS = ' ,\n\t\u00a0\u3000';
const isGap = (char: string): boolean => GAPS.includes(char);

/**
 * The words at the end that could be a date's, and the one in front of them, last word first. "Dec.1" is two.
 */
function wordsAtEnd(text: string): Word[] {
  const words: Word[] = [];
  let end = text.length;
  while (words.length <= LONGEST) {
    while (end > 0 && isGap(text.charAt(end - 1))) end -= 1;
    let start = end;
    while (start > 0 && !isGap(text.charAt(start - 1))) start -= 1;
    if (start === end) break;
    let word = text.slice(start, end);
    const split = word.includes('.') ? /^\p{L}+\.(?=\d)/u.exec(word) : null;
    if (split) {
      start += split[0].length;
      word = text.slice(start, end);
    }
    words.push({ text: word, start });
    if (!mayDate(word)) break;
    end = start;
  }
  return words;
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

const STARTS = /^[A-Za-z\d]|^\p{L}/u;

/** Finds a date at the very end of `text`; the longest one wins. */
export function dateAtEnd(text: string): DateAtEnd | null {
  if (!mayEndDate(text)) return null;
  if (/ [-–] \d{1,2}$/.test(text)) return dashedAtEnd(text);
  const words = wordsAtEnd(text).reverse();
  const texts = words.map((word) => word.text);
  const first = words[0] && mayDate(words[0].text) ? 0 : 1;
  for (let at = first; at < words.length; at += 1) {
    const word = words[at]?.text ?? '';
    const before = words[at - 1]?.text;
    if (!STARTS.test(word)) continue;
    // "RIO DE JANEIRO, 5 Feb": a month's name inside a city's.
    if (before && /^de$/i.test(before)) continue;
    const date = readDate(texts.slice(at));
    if (!date) continue;
    const start = words[at]?.start ?? 0;
    // "SUN (Reuters)" has a city as well as a weekday might; a comma or the line's start tells.
    const bare = at === words.length - 1 && date.weekday !== undefined && word.replace('.', '').length < 4;
    if (bare && before && !/,\s*$/.test(text.slice(0, start))) return null;
    // In capitals it is a name: "OTTAWA, ON, Oct. 5".
    return { date, start: before && BEFORE.has(before) ? (words[at - 1]?.start ?? 0) : start };
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
  for (const match of text.slice(0, 60).matchAll(/\p{L}+\.(?=\d)|[^\s,:]+/gu)) {
    if (!mayDate(match[0])) break;
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
