import type { Signers } from '../agencies';
import type { PlaceNames } from '../gazetteer/place-names';
import { isProse, withoutControls } from '../text';
import type { Line } from './style';

/** No dateline of the trade is longer; the rest of a story is never looked at. */
const HEAD_LENGTH = 320;

const BRACKETS: Record<string, string> = {
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
  // Marks of no width that pages put between words, and those that turn the direction of writing.
  ...Object.fromEntries(
    [
      ...'\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff',
    ].map((mark) => [mark, ' ']),
  ),
  '，': ',',
  '،': ',',
  '﹦': '=',
  // Figures of the Arab world, of Iran and of India.
  ...Object.fromEntries(
    [0x660, 0x6f0, 0x966, 0x9e6].flatMap((zero) =>
      Array.from({ length: 10 }, (_, figure) => [String.fromCharCode(zero + figure), String(figure)]),
    ),
  ),
};

const ODD =
  /[\uff01-\uff5e【】〔〕\u3000\u00a0\u200b-\u200f\u202a-\u202f\u2060\u2066-\u2069\ufeff،﹦٠-٩۰-۹०-९০-৯]/g;
/** In front of a line such marks are no part of it. */
const IN_FRONT = /^[\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]+/;

/** Most lines have no other letters: nothing of them is to be looked up. */
const ASCII = /^[\x20-\x7e\n]*$/;

/** Full-width ASCII lies at a fixed distance from ASCII, so every index stays what it was. */
const plain = (char: string): string => BRACKETS[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/** Control characters are no part of a line: where its head has one, the text is read without any. */
export function toLine(text: string, signers: Signers, places?: PlaceNames): Line {
  const line = lineOf(text, signers, places);
  return ASCII.test(line.printed) || isProse(line.printed)
    ? line
    : lineOf(withoutControls(text), signers, places);
}

function lineOf(text: string, signers: Signers, places: PlaceNames | undefined): Line {
  const story = text.trimStart();
  const start = IN_FRONT.exec(story.slice(0, HEAD_LENGTH))?.[0].length ?? 0;
  const printed = story.slice(start, start + HEAD_LENGTH);
  return {
    story,
    start,
    printed,
    head: ASCII.test(printed) ? printed : printed.replace(ODD, plain),
    signers,
    ...(places && { places }),
    readings: [],
  };
}

let slots = 0;

/** Makes a reading once a line, however many styles ask for it. */
export function once<T>(read: (line: Line) => T): (line: Line) => T {
  const slot = slots;
  slots += 1;
  return (line) => {
    const made = (line.readings[slot] ??= { value: read(line) });
    return made.value as T;
  };
}

/** Without the given characters at its end: a pattern that ends in `$` would try every place in the text. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/** White space, and the marks that stand between a place and what follows it. */
export const LOOSE = ' \t\n\r\u00a0\u3000,:–—-';
