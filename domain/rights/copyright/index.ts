import { withHouse } from '../../agencies';
import type { Licence, ParseCreditOptions } from '../../credit';
import { trimEdges } from '../../credit/reading';
import { licenceIn } from '../../credit/rules/licence';
import { withoutControls } from '../../text';
import { firstSentence, holderIn } from './holder';
import { PASSED_ON, SENTENCES } from './sentences';
import { behindTerms, languageOfNotice, termsAt } from './terms';
import { withoutYears, yearSent } from './years';

/** A printed copyright notice, taken apart. */
export interface ParsedCopyright {
  /** As printed; absent where the notice names nobody: "© 2026. All rights reserved." */
  holder?: string;
  /** As printed, in their order; of a span the first and the last. Empty where there is none. */
  years: number[];
  licence?: Licence;
  /** What may be done with it, word for word. */
  terms?: string;
  /** BCP 47, as far as the words of the notice tell. */
  language?: string;
  /** The notice as it came. */
  text: string;
}

export type ParseCopyrightOptions = Pick<ParseCreditOptions, 'agencies'>;

/** No notice is longer; what follows is kept in `text` and not read. */
const LONGEST = 2000;
const LONGEST_NAME = 60;

const SIGN =
  /(?:©|&copy;|[ⓒⒸ]|\([cｃ]\)|（[cｃ]）|(?<![\p{L}])(?:copyrights?|copr\.|urheberrecht|hak cipta|telif hakkı|derechos de autor|droits d['’]auteur|авторские права)(?![\p{L}])|저작권자?(?=\s?[©ⓒ(:])|(?:版权|版權|著作権者?)(?=\s?[©ⓒ(:：])|@(?=\s*(?:19|20)\d\d))(?:\s*(?:©|[ⓒⒸ]|\([cｃ]\)|@(?=\s)|copyrights?(?![\p{L}])|[:：]|by(?=\s)|of(?=\s)))*/iu;

const TRIM = /^[\s<[【〈(※,.:;|/–—-]+|[\s>\]】〉)]+$/gu;

/** "For copyright information, ask …": the word in a sentence, with no name behind it. */
const isWord = (sign: string, after: string): boolean =>
  /\p{L}$/u.test(sign) &&
  /^\s*(?!dpa|epa|taz|imago)\p{Ll}+(?![\p{L}.])/u.test(after) &&
  !/\b(?:by|of)$/i.test(sign);

interface Found {
  holder?: string;
  years: number[];
  terms?: string;
}

/** Words of a sentence in front of the sign: somebody writes about a notice. */
const isAboutOne = (before: string): boolean =>
  (before.split(/[|\n.;:]/).at(-1) ?? '').split(/\s+/).filter((word) => /^\p{Ll}{2,}/u.test(word)).length > 3;

const termsOf = (text: string, at: number): string | undefined =>
  at < 0 ? undefined : text.slice(at).replace(TRIM, '').trim() || undefined;

/** "© 2018 Harbour Times, distributed by …", "Harbour Times © 2018", "© 2018, all rights reserved | Harbour". */
const bySign = (text: string, options: ParseCopyrightOptions): Found | null => {
  const sign = SIGN.exec(text);
  if (!sign) return null;
  const [before, after] = [text.slice(0, sign.index), text.slice(sign.index + sign[0].length)];
  if (isWord(sign[0], after)) return null;
  const { book } = withHouse(options.agencies);
  const { years: first, rest } = withoutYears(after);
  const at = termsAt(rest);
  const named = firstSentence(at < 0 ? rest : rest.slice(0, at));
  if (/\p{L}/u.test(named) && isAboutOne(before)) return null;
  const { years: last, rest: name } = withoutYears(trimEdges(named));
  const behind = withoutYears(at < 0 ? '' : behindTerms(rest.slice(at)));
  const holder =
    holderIn(name, book) ??
    holderIn(withoutYears(before.split(/[\r\n|]/).at(-1) ?? '').rest, book) ??
    holderIn(behind.rest, book);
  const front = withoutYears(before).years;
  const years = [first, last, front, behind.years].find((some) => some.length > 0) ?? [];
  return { ...(holder && { holder }), years, terms: termsOf(rest, at) };
};

/** "2022 Harbour Times, Inc., All Rights Reserved." without a sign. */
const byTerms = (text: string, options: ParseCopyrightOptions): Found | null => {
  const { years, rest } = withoutYears(text);
  const at = termsAt(rest);
  if (years.length === 0 || at <= 0) return null;
  const holder = holderIn(trimEdges(rest.slice(0, at)), withHouse(options.agencies).book);
  return holder ? { holder, years, terms: termsOf(rest, at) } : null;
};

const bySentence = (text: string, options: ParseCopyrightOptions): Found | null => {
  const { book } = withHouse(options.agencies);
  for (const sentence of SENTENCES) {
    const holder = holderIn(sentence.exec(text)?.[1] ?? '', book);
    if (holder) return { holder, years: [], terms: termsOf(text, termsAt(text)) };
  }
  return null;
};

/** A property that holds nothing but an agency's name is its notice. */
const byName = (text: string, options: ParseCopyrightOptions): Found | null => {
  const { book } = withHouse(options.agencies);
  const [first = ''] = text.split(/\s*[/|]\s*/);
  return text.length <= LONGEST_NAME && book.find(first)
    ? { holder: holderIn(text, book) ?? first, years: [] }
    : null;
};

/**
 * Reads a copyright notice as printed, in some thirty languages.
 *
 * `parseCopyright('© 2019-2026 Harbour Press. All rights reserved.')` gives
 * `{ holder: 'Harbour Press', years: [2019, 2026], terms: 'All rights reserved.', language: 'en', text: … }`.
 *
 * @param text any text; the first 2,000 characters are read.
 * @param options the house's own agencies, as for `parseCredit`
 * @returns null where it is no notice: a sentence about copyright that names no holder is none. Never throws.
 */
export const parseCopyright = (text: string, options: ParseCopyrightOptions = {}): ParsedCopyright | null => {
  const printed = withoutControls(text.slice(0, LONGEST)).trim();
  const line = printed.normalize('NFC').replace(/[\u200b-\u200f\u2060\ufeff]/g, '');
  if (line === '') return null;
  const licence = licenceIn(line)?.licence;
  const found =
    bySentence(line, options) ?? bySign(line, options) ?? byTerms(line, options) ?? byName(line, options);
  if (!found && !(licence && PASSED_ON.test(line))) return null;
  const years = found && found.years.length > 0 ? found.years : yearSent(line);
  const { holder, terms } = found ?? {};
  if (!holder && !licence && !terms && years.length === 0) return null;
  const language = languageOfNotice(terms ?? line);
  return {
    ...(holder && { holder }),
    years,
    ...(licence && { licence }),
    ...(terms && { terms }),
    ...(language && { language }),
    text: text.trim(),
  };
};
