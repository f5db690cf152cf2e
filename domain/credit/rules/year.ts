import { looksLikePerson } from '../persons';
import { eachStretch, type Rule } from '../reading';

const AND = 'and|und|et|y|e|i|og|och|&';
const ONE = String.raw`(?:1[89]|20)\d{2}`;
/** "2026", "2019-2026", "2019-26", "2024, 2026", "2024 & 2025": the first of several is the year. */
const YEAR = String.raw`(${ONE})(?:\s?[-–—~]\s?(?:(?:19|20)?\d{2}(?!\d)|present\b|heute\b)|(?:\s?[,/·&+;]\s?|,?\s(?:${AND})\s)${ONE}(?!\d))*`;

/** Beside a copyright sign a year is a year; elsewhere "Tokyo 2020" is a name. */
const PLACES: readonly RegExp[] = [
  new RegExp(String.raw`(©\s*(?:copyright\s*)?|\bcopyright\s*©?\s*)${YEAR}(?!\d)(?:\s+by\b|\s*,)?`, 'i'),
  new RegExp(String.raw`((?:©|\bcopyright\b)[^©]{1,80}?[\s,])${YEAR}(?=\s*(?:[/|.,;)]|$))`, 'i'),
  // "© 2023 Ana Um and 2025 Quay Photos": the second is a notice of its own.
  new RegExp(String.raw`(?<=(?:©|[Cc]opyright).{1,120})(\s(?:${AND})\s)${YEAR}\s+(?=\p{Lu})`, 'u'),
  new RegExp(String.raw`(^)${YEAR}\s+(?=©)`),
  new RegExp(String.raw`(^[\s([]*)${YEAR}年\s?(?=\p{L}|©)`, 'u'),
  new RegExp(String.raw`(,\s*|[([]\s*)${YEAR}(?=\s*[)\].;,]*\s*(?:$|;)|\s*[)\]]|\s[-–]\s)`),
];

/** "2011 Getty Images": a year in front of nothing but a name. */
const IN_FRONT = new RegExp(`^[\\s([]*${YEAR} (?=(\\p{Lu}[^/|,]*)$)`, 'u');

/** What stood in front of the year parts what is around it. */
const BORDER = new RegExp(String.raw`(?:[([]|\s(?:${AND}))\s*$`);

type Found = { text: string; year: number } | null;

const yearIn = (text: string): Found => {
  for (const place of PLACES) {
    const match = place.exec(text);
    if (!match) continue;
    const before = (match[1] ?? '').replace(BORDER, '; ');
    const rest = text.slice(0, match.index) + before + ' ' + text.slice(match.index + match[0].length);
    return { text: rest.replace(/ {2,}/g, ' ').trim(), year: Number(match[2]) };
  }
  return null;
};

/** No notice lists more. */
const MOST_NOTICES = 10;

/** Every year goes, since a line may hold several notices; the first one is the credit's. */
export const year: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    const [front, printed, name = ''] = IN_FRONT.exec(stretch.text) ?? [];
    if (front && (book.find(name) || looksLikePerson(name)))
      return { rest: [{ ...stretch, text: stretch.text.slice(front.length) }], year: Number(printed) };
    const first = yearIn(stretch.text);
    if (!first) return { rest: [stretch] };
    let { text } = first;
    for (let round = 1; round < MOST_NOTICES; round += 1) {
      const next = yearIn(text);
      if (!next) break;
      ({ text } = next);
    }
    return { rest: [{ ...stretch, text }], year: first.year };
  });
