import { foldWords } from '../text';

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
  return pattern.test(name) ? [foldWords(name.replace(pattern, other))] : [];
};

/** Other keys of the same name: "duesseldorf" for "Düsseldorf", "saint louis" for "St. Louis". */
export const otherKeys = (name: string): string[] => {
  const keys: string[] = [];
  const lower = name.toLowerCase();
  if (HAS_UMLAUT.test(lower))
    keys.push(foldWords(UMLAUTS.reduce((text, [letter, letters]) => text.replace(letter, letters), lower)));
  if (HAS_SHORT.test(lower))
    for (const [long, short] of SHORT)
      keys.push(...withWord(lower, long, short), ...withWord(lower, short, long));
  return keys;
};
