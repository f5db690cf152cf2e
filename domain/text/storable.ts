/** U+0000, which PostgreSQL keeps in no column, and half a pair of surrogates, which no encoding can write. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** C0, DEL, C1, and Unicode's own ends of lines. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** What a text of several lines has of them. */
const LAYOUT = /[\t\n\r]/g;

const firstOf = (pattern: RegExp, text: string): string | undefined => {
  const [found] = pattern.exec(text) ?? [];
  return found === undefined
    ? undefined
    : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
};

/** The first character that no database keeps, as "U+0000". */
export const unstorableIn = (text: string): string | undefined => firstOf(UNSTORABLE, text);

/** The first control character or end of a line, as "U+001B". */
export const controlIn = (text: string): string | undefined => firstOf(CONTROL, text);

/** The same where a text may have several lines. */
export const controlInProse = (text: string): string | undefined => controlIn(text.replace(LAYOUT, ' '));

/** With a mark (U+FFFD) in the place of each half of a pair, as an encoder would write it. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** Whether every database keeps it as it is. */
export const isStorable = (text: string): boolean => !UNSTORABLE.test(text);

/** Whether it is one line that can be printed: no control character, no end of a line. */
export const isOneLine = (text: string): boolean => isStorable(text) && !CONTROL.test(text);

/** The same for a text that may have several lines. */
export const isProse = (text: string): boolean => isOneLine(text.replace(LAYOUT, ' '));

/** What a terminal takes for an order: colours, a cleared screen, a window's title. */
const TERMINAL = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)/g;

/**
 * Control characters, halves of pairs, what is no character, and what turns the direction of the letters
 * around it: a name that reads otherwise than it is written. Marks of direction are letters' own in Arabic
 * and Hebrew, and stay.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Cn}\ufeff\ufffd\u202a-\u202e\u2066-\u2069]/gu;

const keepLineBreak = (character: string): string =>
  character === '\n' || character === '\t' ? character : '';

/** With one kind of line end, and what a terminal takes for an order taken out. */
const inLines = (text: string): string => text.replace(TERMINAL, '').replace(/\r\n?|[\u2028\u2029]/g, '\n');

/**
 * A printed text without its control characters; the ends of its lines stay, and so does what no database
 * keeps, of which whoever sends it is told.
 */
export const withoutControls = (text: string): string =>
  isProse(text) ? text : inLines(text).replace(/[^\P{Cc}\0]/gu, keepLineBreak);

/** A text of a file or of a library as a screen or a log may have it. */
export const printable = (text: string): string => inLines(text).replace(UNPRINTABLE, keepLineBreak);
