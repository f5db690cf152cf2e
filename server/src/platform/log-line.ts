import { printable } from '../../../domain/text';

/** A statement of a database may be thousands of characters long, and says what is wrong at its end. */
const LONGEST_START = 300;
const LONGEST_END = 700;

/** One line of the log, whatever a file, a database or a library put into it, and as long as a reader can bear. */
export const logLine = (text: string): string => {
  const line = printable(text).replace(/\s+/g, ' ');
  return line.length <= LONGEST_START + LONGEST_END
    ? line
    : `${line.slice(0, LONGEST_START)} … ${line.slice(-LONGEST_END)}`;
};
