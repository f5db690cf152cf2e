import { remember } from './remember';

const ASCII = /^[\x00-\x7f]*$/;
/** Accents of Latin, Greek and Cyrillic, and the Arabic vowel and hamza marks that writers leave out. */
const MARKS = /[\u0300-\u036f\u064b-\u0655]/g;

const withoutMarks = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(MARKS, '').normalize('NFC');
const rememberedWithoutMarks = remember(withoutMarks);

/** The same letters, case and accents aside: "LÉON" and "Leon", but "A.P." is not "AP". */
export const foldLetters = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : rememberedWithoutMarks(text);

/** The same for the rows of a table, each of which is folded once: nothing is remembered. */
export const foldTableLetters = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : withoutMarks(text);

/** The same name, spaces, stops and hyphens aside as well: "A.P." is "AP", "La Presse" is "LaPresse". */
export const foldName = (name: string): string =>
  ASCII.test(name)
    ? name.toLowerCase().replace(/[\s.,'`_-]/g, '')
    : name
        .normalize('NFKD')
        .replace(/[\p{Mn}\s.,'’`´_-]/gu, '')
        .toLowerCase();

/** Letters that have no accent to take off. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ə: 'e',
};
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
/** Beside the marks, apostrophes of every kind and full stops. */
const UNWRITTEN = /[\u0300-\u036f\u064b-\u0655'’‘ʻʼ`´.]/g;
const BETWEEN = /[^\p{L}\p{M}\p{N}]+/gu;
const BETWEEN_ASCII = /[^a-z0-9]+/g;
const BEYOND_ASCII = /[^ -~]/;

/**
 * The same words, to search by: lower case, no accents, no apostrophes and full stops, one space between
 * words. Hangul comes in its letters, so that a syllable that is still being typed finds the whole one.
 */
export const foldWords = (text: string): string => {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(UNWRITTEN, '');
  const plain = bare.replace(LETTER, (letter) => LETTERS[letter] ?? letter);
  return plain.replace(BEYOND_ASCII.test(plain) ? BETWEEN : BETWEEN_ASCII, ' ').trim();
};
