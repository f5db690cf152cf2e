import { COUNTRY_OUT, DESK_INITIALS, NOTICE, PICTURE_NUMBER } from '../rules/advisories';
import { PAGE_WORDS } from '../rules/page-words';

/** Sentences have these words too: what a wire tells the desk, it shouts. */
const SHOUTED = new RegExp(`(?:${NOTICE.source}).*$`, 'su');

/** "(KENYA - Tags: POLITICS ELECTIONS)", and "(KENYA)" where a credit stands in front of it. */
const TAGS = /\(\p{Lu}[\p{Lu} ,.'-]{2,60} - Tags: [\p{Lu}\d\s,.&'-]{2,200}\)/u;
const COUNTRY = /(?<=\/[^()/]{2,60}\s*)\(\p{Lu}[\p{Lu} ,.'-]{2,40}\)$/u;

/** What desks put behind the credit, or behind the caption: item numbers, a mailbox, where the rest is. */
const SIGN_OFFS: readonly RegExp[] = [
  /\+{2,}[^+]{2,40}\+{2,}/gu,
  /\bSee PA story [^.]{2,60}\./gu,
  /(?:\d{4}\.\d{1,2}\.\d{1,2}\.?\s+)?[\w.+-]{2,40}@(?:[\w.-]{2,40}\.\p{Ll}{2,6}\b|(?=\s*$))/gu,
  /\((?:END|끝|完)\)/gu,
];
/** Nothing of these is in a line without one of them. */
const ANY = /\p{Lu}{3}|@|\+\+|RC\d|_\d|\(끝|\(完|\d{5}|재배포|전재|금지|転載|转载|轉載|版权|版權|медиа/u;

/** A notice in a bracket of its own ends with it. */
const endOf = (text: string, start: number, end: number): number => {
  const open = text.lastIndexOf('(', start);
  if (open < 0 || text.slice(open, start).includes(')') || start - open > 12) return end;
  const close = text.indexOf(')', start);
  return close < 0 || close > end ? end : close;
};

/** Where a line tells desks something: from the first sign of it up to the last, in order of the line. */
export const noticesIn = (text: string): [start: number, end: number][] => {
  const page = PAGE_WORDS.exec(text);
  const words: [number, number][] = page ? [[page.index, text.length]] : [];
  if (!ANY.test(text)) return words;
  // Where the caption itself is in capitals, a notice cannot be told from it.
  const isShouted = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  const found = (isShouted ? [TAGS] : [SHOUTED, TAGS, PICTURE_NUMBER, COUNTRY])
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .map(({ index, 0: notice }): [number, number] => [index, endOf(text, index, index + notice.length)]);
  const all = [...SIGN_OFFS, COUNTRY_OUT].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: notice }): [number, number] => [
      index,
      index + notice.length,
    ]),
  );
  const [, name = ''] = DESK_INITIALS.exec(text) ?? [];
  return [...words, ...found, ...all, ...(name ? [[name.length, text.length] as [number, number]] : [])];
};

/** A credit without what it tells desks, as readers are shown it: "REUTERS/Jo Reyes (CANADA - Tags: SPORT)". */
export const withoutNotices = (text: string): string => {
  const kept = noticesIn(text).reduce((line, [start, end]) => {
    // The bracket of a notice goes with it.
    const last = text[start] === '(' && text[end] === ')' ? end + 1 : end;
    return line.slice(0, start) + ' '.repeat(last - start) + line.slice(last);
  }, text);
  return kept
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
};
