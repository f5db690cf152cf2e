/** U+0000, which PostgreSQL keeps in no column, and half a pair of surrogates, which no encoding can write. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** C0, DEL, C1, and Unicode's own ends of lines. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** What a text of several lines has of them. */
const LAYOUT = /[\t\n\r]/g;

/** The first character that no database keeps, as "U+0000". */
export const unstorableIn = (text: string): string | undefined => {
  const [found] = UNSTORABLE.exec(text) ?? [];
  return found === undefined
    ? undefined
    : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
};

/** With a mark (U+FFFD) in the place of each half of a pair, as an encoder would write it. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** Whether every database keeps it as it is. */
export const isStorable = (text: string): boolean => !UNSTORABLE.test(text);

/** Whether it is one line that can be printed: no control character, no end of a line. */
export const isOneLine = (text: string): boolean => isStorable(text) && !CONTROL.test(text);

/** The same for a text that may have several lines. */
export const isProse = (text: string): boolean => isOneLine(text.replace(LAYOUT, ' '));
