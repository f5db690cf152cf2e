import { looksLikePerson } from '../persons';
import { eachStretch, type Rule } from '../reading';

const YEAR = String.raw`((?:1[89]|20)\d{2})(?:\s?[-–]\s?(?:20)?\d{2})?`;

/** Beside a copyright sign a year is a year; elsewhere "Tokyo 2020" is a name. */
const PLACES: readonly RegExp[] = [
  new RegExp(String.raw`(©\s*(?:copyright\s*)?|\bcopyright\s*©?\s*)${YEAR}(?!\d)(?:\s+by\b|\s*,)?`, 'i'),
  new RegExp(String.raw`((?:©|\bcopyright\b)[^©]{1,80}?[\s,])${YEAR}(?=\s*(?:[/|.,;)]|$))`, 'i'),
  new RegExp(String.raw`(^)${YEAR}\s+(?=©)`),
  new RegExp(String.raw`(^[\s([]*)${YEAR}年\s?(?=\p{L}|©)`, 'u'),
  new RegExp(String.raw`(,\s*|[([]\s*)${YEAR}(?=\s*[)\].;,]*\s*(?:$|;)|\s*[)\]]|\s[-–]\s)`),
];

/** "2011 Getty Images": a year in front of nothing but a name. */
const IN_FRONT = new RegExp(`^[\\s([]*${YEAR} (?=(\\p{Lu}[^/|,]*)$)`, 'u');

export const year: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    const { text } = stretch;
    const [front, printed, name = ''] = IN_FRONT.exec(text) ?? [];
    if (front && (book.find(name) || looksLikePerson(name)))
      return { rest: [{ ...stretch, text: text.slice(front.length) }], year: Number(printed) };
    for (const place of PLACES) {
      const match = place.exec(text);
      if (!match) continue;
      const before = (match[1] ?? '').replace(/[([]\s*$/, '; ');
      const rest = text.slice(0, match.index) + before + ' ' + text.slice(match.index + match[0].length);
      return { rest: [{ ...stretch, text: rest.replace(/ {2,}/g, ' ').trim() }], year: Number(match[2]) };
    }
    return { rest: [stretch] };
  });
