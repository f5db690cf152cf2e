import type { Opening } from '../opening';
import { weekdayOf } from '../weekdays';

/** Small words that headings keep small. */
const TITLE_WORDS = new Set(
  'the and for with from into over than that upon under after near via its und der die das den von mit les des une dans pour los las por para con una del della degli'.split(
    ' ',
  ),
);
const CASELESS =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hangul}\p{Script=Han}\p{Script=Kana}\p{Script=Hebrew}\p{Script=Thai}]/u;
/** Words of reporting, by language: English, German, French, Spanish, Portuguese, Italian, Indonesian. */
const REPORTS =
  /(?<!\p{L})(?:said|says|told|announced|announces|today|yesterday|reported|confirmed|warned|arrested|killed|sagte|sagten|teilte|erklärte|mitgeteilt|gesagt|berichtet|berichtete|heute|gestern|annoncé|déclaré|indiqué|affirmé|dijo|anunció|informó|aseguró|afirmó|hoy|ayer|disse|anunciou|informou|afirmou|hoje|ontem|annunciato|dichiarato|oggi|ieri|mengatakan|menyatakan|menyebut|menyebutkan|kata|ujar|mengungkapkan)(?!\p{L})|\(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)/iu;
/** Cities that are words or short forms as well: with nothing beside them they are no sure sign of a place. */
const WORDS = /^(?:rom|nice|split|male|hue|pisa|gao|solo|cork|essen|perm|mobile|tyre|sucre|faro|fez|nara)$/i;
/** Finite verbs that a lead of any kind has; a glossary's or a play's line is told from it by the next rule. */
const TELLS = /(?<!\p{L})(?:has|have|had|was|were|will|would|could|may|hat|haben|wird|wurde)(?!\p{L})/iu;
const SPEAKS = /(?<!\p{L})(?:I|me|my|mine|you|your|thou|thee|thy|we|us|our)(?!\p{L})/u;

/** "ROM: 64 kB", "SPLIT — cuts a text". */
export const isWord = ({ places, qualified }: Opening): boolean =>
  !qualified && places.length === 1 && WORDS.test(places[0]?.city ?? '');

/** Characters of a lead that show it to be one. */
const ENOUGH = 90;
/** A sentence of so many words is no glossary's. */
const LEAD = 14;

/** The first sentence from a place on. */
const sentenceAt = (head: string, at: number): string =>
  /^\s*.*?(?:(?<=[\p{Ll}\p{N}"”’)]{3})[.!?](?=\s+[\p{Lu}\p{N}"“‘'«])|$)/su.exec(head.slice(at))?.[0].trim() ??
  '';

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean);

/**
 * Whether a lead follows, and no heading: some words, and one in small letters that no title would keep small.
 * Nothing at all is no heading either.
 */
export function tellsStory(head: string, at: number): boolean {
  const rest = head.slice(at, at + ENOUGH).trim();
  if (rest === '' || CASELESS.test(rest)) return true;
  const words = wordsOf(rest);
  return words.length > 3 && words.some((word) => /^\p{Ll}{3}/u.test(word) && !TITLE_WORDS.has(word));
}

const namesWeekday = (words: readonly string[]): boolean =>
  words.some((word) => word.length > 4 && weekdayOf(word) !== undefined);

/** Whether the first sentence reports: it names a weekday, or says who said it. */
export function reports(head: string, at: number): boolean {
  const sentence = sentenceAt(head, at);
  const words = wordsOf(sentence);
  return words.length > 4 && (REPORTS.test(sentence) || namesWeekday(words));
}

/** Whether the first sentence tells what happened, and nobody speaks in it as persons of a play do. */
export function narrates(head: string, at: number): boolean {
  const sentence = sentenceAt(head, at);
  if (sentence === '') return true;
  const count = wordsOf(sentence).length;
  if (count < 5 || SPEAKS.test(sentence)) return false;
  return count >= LEAD || reports(head, at) || TELLS.test(sentence);
}
