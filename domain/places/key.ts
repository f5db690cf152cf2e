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
/** Accents, the Arabic vowel and hamza marks that writers leave out, apostrophes of every kind, full stops. */
const UNWRITTEN = /[\u0300-\u036f\u064b-\u0655'’‘ʻʼ`´.]/g;
const BETWEEN = /[^\p{L}\p{M}\p{N}]+/gu;
const BETWEEN_ASCII = /[^a-z0-9]+/g;
const BEYOND_ASCII = /[^ -~]/;

/**
 * One spelling for finding a place: lower case, no accents, no apostrophes and full stops, one space between
 * words. Hangul comes in its letters, so that a syllable that is still being typed finds the whole one.
 */
export const placeKey = (text: string): string => {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(UNWRITTEN, '');
  const plain = bare.replace(LETTER, (letter) => LETTERS[letter] ?? letter);
  return plain.replace(BEYOND_ASCII.test(plain) ? BETWEEN : BETWEEN_ASCII, ' ').trim();
};

const UMLAUTS: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
  [/ø/g, 'oe'],
];
const HAS_UMLAUT = /[äöüåø]/;
/** Words that signs and editors shorten: "St. Louis", "Ft. Worth", "Mt. Vernon". */
const SHORT: readonly (readonly [string, string])[] = [
  ['saint', 'st'],
  ['fort', 'ft'],
  ['mount', 'mt'],
];
const HAS_SHORT = /\b(?:st|saint|ft|fort|mt|mount)\b/;

const withWord = (name: string, word: string, other: string): string[] => {
  const pattern = new RegExp(`\\b${word}\\b`, 'g');
  return pattern.test(name) ? [placeKey(name.replace(pattern, other))] : [];
};

/** Other keys of the same name: "duesseldorf" for "Düsseldorf", "saint louis" for "St. Louis". */
export const otherKeys = (name: string): string[] => {
  const keys: string[] = [];
  const lower = name.toLowerCase();
  if (HAS_UMLAUT.test(lower))
    keys.push(placeKey(UMLAUTS.reduce((text, [letter, letters]) => text.replace(letter, letters), lower)));
  if (HAS_SHORT.test(lower))
    for (const [long, short] of SHORT)
      keys.push(...withWord(lower, long, short), ...withWord(lower, short, long));
  return keys;
};
