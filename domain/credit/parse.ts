import { withHouse } from '../agencies';
import { withoutControls } from '../text';
import { withMemory } from './book-memory';
import { divide } from './caption/divide';
import { parseCaption } from './parse-caption';
import { parseLine } from './parse-line';
import type { ImageCredit, ParseCreditOptions } from './types';

/** No printed credit is longer; what follows is kept in `text` and not read. */
const LONGEST = 1000;

/**
 * Reads a credit line as printed.
 *
 * `parseCredit('REUTERS/Jane Doe/File Photo')` gives
 * `{ creators: ['Jane Doe'], sources: ['Reuters'], kind: 'file', text: 'REUTERS/Jane Doe/File Photo' }`.
 *
 * @param text any text; the first 1,000 characters are read.
 * @returns null where there is nothing but white space; otherwise a credit whose `text` is the line, trimmed and
 *   without control characters.
 *   It names somebody or says a kind or a licence, unless the line is a caption without a credit, stands for
 *   nobody ("N/A") or points elsewhere ("see caption"). Never throws.
 */
export const parseCredit = (text: string, options: ParseCreditOptions = {}): ImageCredit | null => {
  const printed = withoutControls(text.trim()).trim();
  if (printed === '') return null;
  const book = withMemory(withHouse(options.agencies).book);
  const line = printed.slice(0, LONGEST);
  const nobody = { creators: [], sources: [], text: printed };
  const { at, end } = divide(line, book, 'credit');
  if (printed.length > LONGEST && at > 0) return parseCaption(printed, options).credit ?? nobody;
  if (at === line.length) return nobody;
  const credit = line.slice(at, end);
  return { ...parseLine(credit, book), text: at === 0 && end === line.length ? printed : credit.trim() };
};
