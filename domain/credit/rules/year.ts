import { eachStretch, type Rule } from '../reading';

const YEAR = String.raw`((?:1[89]|20)\d{2})(?:\s?[-–]\s?(?:20)?\d{2})?`;

/** Beside a copyright sign a year is a year; elsewhere "Tokyo 2020" is a name. */
const PLACES: readonly RegExp[] = [
  new RegExp(String.raw`(©\s*(?:copyright\s*)?|\bcopyright\s*©?\s*)${YEAR}(?!\d)(?:\s+by\b|\s*,)?`, 'i'),
  new RegExp(String.raw`((?:©|\bcopyright\b)[^©]{1,80}?[\s,])${YEAR}(?=\s*(?:[/|.,;)]|$))`, 'i'),
  new RegExp(String.raw`(^)${YEAR}\s+(?=©)`),
  new RegExp(String.raw`(,\s*|[([]\s*)${YEAR}(?=\s*[)\].;]?\s*$|\s*[)\]])`),
];
const DATE = /\s*\d{2,4}年\s?\d{1,2}月\s?\d{1,2}日/;
/** "July 4, 2019" is when, not whose: it stays with the words that the chain leaves out. */
const WRITTEN_DATE =
  /[\s,]*(?:\b(?:on|taken)\s+)*\b(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, (?:19|20)\d\d/;

export const year: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const text = stretch.text.replace(DATE, '').replace(WRITTEN_DATE, '');
    for (const place of PLACES) {
      const match = place.exec(text);
      if (!match) continue;
      const before = (match[1] ?? '').replace(/[([]\s*$/, '; ');
      const rest = text.slice(0, match.index) + before + ' ' + text.slice(match.index + match[0].length);
      return { rest: [{ ...stretch, text: rest.replace(/ {2,}/g, ' ').trim() }], year: Number(match[2]) };
    }
    return { rest: [{ ...stretch, text }] };
  });
