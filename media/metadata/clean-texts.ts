import { printable } from '../../domain/text';

const LONGEST = { short: 500, long: 5000 };
const LONGEST_LINK = 500;
const MOST_NAMES = 20;

const cut = (text: string, most: number): string =>
  text.length > most ? [...text].slice(0, most).join('') : text;

/** A file's text as the house keeps it: one line or several, composed, without control characters. */
export const clean = (text: string | undefined, length: keyof typeof LONGEST = 'short'): string | undefined =>
  cut(printable((text ?? '').slice(0, 4 * LONGEST[length]).normalize('NFC')).trim(), LONGEST[length]) ||
  undefined;

/** A text in a language: one of several that say the same. */
export interface Alternative {
  text: string;
  /** BCP 47, or "x-default". */
  language?: string;
}

const languageOf = (tag = ''): string => tag.toLowerCase().split('-')[0] ?? '';

/** Of several languages the default, else the house's, else the first; an empty alternative is none. */
export const chosen = (
  alternatives: readonly Alternative[],
  languages: readonly string[] = [],
): string | undefined => {
  const filled = alternatives.filter(({ text }) => clean(text) !== undefined);
  const inHouse = languages.flatMap((wanted) =>
    filled.filter(({ language }) => languageOf(language) === languageOf(wanted)),
  );
  const [first] = [...filled.filter(({ language }) => language === 'x-default'), ...inHouse, ...filled];
  return first?.text;
};

/** Each text of a list. */
export const linesOf = (texts: readonly (string | undefined)[]): string[] =>
  texts.flatMap((text) => clean(text) ?? []).slice(0, MOST_NAMES);

/** The names of a text that Exif's rule parts with semicolons. */
export const namesIn = (text: string | undefined): string[] => linesOf((text ?? '').split(/[;\0]/));

/** A web address, or nothing. */
export const linkOf = (tag: string | undefined): string | undefined => {
  const text = clean(tag);
  if (!text || text.length > LONGEST_LINK || !URL.canParse(text)) return undefined;
  return /^https?:$/.test(new URL(text).protocol) ? text : undefined;
};

const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** ISO 8601, or nothing. */
export const dateOf = (text: string | undefined): string | undefined =>
  text && DATE.test(text) ? text : undefined;
