import { knownCity } from '../../gazetteer/known-cities';
import { remember } from '../../text';
import { isOrganisationWord } from '../organisation-words';
import { easternPiece } from './east';
import type { PieceType } from './piece';
import { CREDIT_WORDS, LABEL_NOUNS, NAME_WORDS, OFFICES, POSITIONS, TIMES } from './words';

const MARKS: ReadonlyMap<string, PieceType> = new Map(
  (
    [
      ['sign', '© ⓒ Ⓒ (c) (C) =='],
      ['notice', '++ +++'],
      ['stroke', '/ | ¦ ㅣ │ ∣ · •'],
      ['equals', '='],
      ['dash', '- – — ―'],
      ['comma', ', 、 ، ;'],
      ['glue', '&'],
      ['colon', ':'],
      ['stop', '. 。 ! ? …'],
      ['quote', '" “ ” „ « » 「 」 『 』 ‘ ’ \''],
      ['open', '( [ 【 〔 〈 《 <'],
      ['close', ') ] 】 〕 〉 》 >'],
    ] as const
  ).flatMap(([type, signs]) => signs.split(' ').map((sign) => [sign, type] as const)),
);

const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const typeOfWord = remember((word): PieceType => {
  const small = word.toLowerCase().replaceAll("'", '’');
  if (/^\d/.test(word)) return /^(?:19|20)\d\d$/.test(word) ? 'year' : 'number';
  if (word.startsWith('@')) return 'handle';
  if (LABEL_NOUNS.has(small) || LABEL_NOUNS.has(small.replace(/^[dl]’/, ''))) return 'noun';
  if (CREDIT_WORDS.has(small)) return 'credit';
  if (POSITIONS.has(small)) return 'position';
  if (OFFICES.has(small)) return 'office';
  if (TIMES.has(small)) return 'time';
  const first = word.codePointAt(0) ?? 0;
  const letter = String.fromCodePoint(first);
  if (letter.toLowerCase() === letter.toUpperCase()) return 'plain';
  if (letter === letter.toLowerCase()) {
    if (NAME_WORDS.has(small)) return 'glue';
    // "ref2023.2", "mRNA-1273": nobody is called so.
    if (/\d\.\d|-\d/.test(word)) return 'number';
    return /[\d\p{Lu}_]|\.\p{L}{2,}$/u.test(word) ? 'handle' : 'word';
  }
  // "N3E", "GTO52": stations that are called so are in the table of agencies.
  if (/\d/.test(word)) return 'number';
  if (isOrganisationWord(word) || /\p{L}{2}\.\p{Ll}{2,4}$/u.test(word)) return 'body';
  if (word.length > 1 && word === word.toUpperCase()) return 'shouted';
  return knownCity(word)?.alone ? 'place' : 'name';
});

const typeOfEastern = remember((word): PieceType => easternPiece(word, false) ?? 'plain');
const typeOfSigned = remember((word): PieceType => easternPiece(word, true) ?? 'plain');

/** What a word or a sign is by itself; `end` is where it ends in the line. */
export const typeOf = (text: string, word: string, end: number): PieceType => {
  const mark = MARKS.get(word);
  if (mark) return mark;
  if (!/[\p{L}\p{N}]/u.test(word)) return 'other';
  if (!EASTERN.test(word)) return typeOfWord(word);
  return /^\s*[:=/|・]|^ \p{Script=Han}|^ [가-힣]{2,4}(?:$| 기자)/u.test(text.slice(end, end + 9))
    ? typeOfSigned(word)
    : typeOfEastern(word);
};
