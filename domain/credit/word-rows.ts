import { anyOf, lazily } from '../text';

/** Part of a pattern that fits nothing. */
export const NEVER = '(?!)';

const GROUP = String.raw`\((?:[^()]|\([^()]*\))*\)`;
const CLASS = String.raw`\[[^\]]*\]`;
/** Up to a bar between two words of a row, which is not in a bracket. */
const WORD = new RegExp(`(?:${GROUP}|${CLASS}|[^|([])+`, 'g');
/** What only some spellings of a word have. */
const LOOSE = new RegExp(String.raw`(?:${GROUP}|${CLASS}|[^()[\]])[?*+]|${GROUP}|${CLASS}`, 'gu');

/** The longest stretch that all spellings of a word have: "synthesi" of "synthesi[sz]ed"; '' where there is none. */
const stemOf = (word: string): string =>
  word
    .replace(LOOSE, '\n')
    .split('\n')
    .reduce((longest, stretch) => (stretch.length > longest.length ? stretch : longest), '');

const readWord = (word: string, behind: string) => {
  const pattern = lazily(() => new RegExp(`(?:${word})${behind}`, 'iu'));
  return { word, stem: stemOf(word), isIn: (text: string) => behind === '' || pattern().test(text) };
};

/**
 * Words in many languages, one language or a few to a row: each row alternatives of a regular expression, in
 * small letters, its brackets no deeper than two, without braces and backslashes outside them. Gives for a text the words that it may have,
 * as part of a pattern. What is read by them is what all words would read, since the others fit nowhere; but a
 * pattern of all of them, at each place where one may stand, takes a tenth of a second to compile.
 *
 * @param behind what always follows such a word: one that has nothing of that behind it is left out.
 */
export const wordRows = (rows: readonly string[], behind = ''): ((text: string) => string) => {
  const all = lazily(() =>
    rows.flatMap((row) => row.match(WORD) ?? []).map((word) => readWord(word, behind)),
  );
  // Most texts have none of them, which one look says.
  const stems = lazily(() => new RegExp(anyOf(all().map(({ stem }) => stem)), 'u'));
  return (text) => {
    const small = text.toLowerCase();
    if (!stems().test(small)) return NEVER;
    const found = all().filter(({ stem, isIn }) => small.includes(stem) && isIn(text));
    return found.length === 0 ? NEVER : `(?:${found.map(({ word }) => word).join('|')})`;
  };
};
