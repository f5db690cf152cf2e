import { type HouseAgencies, withHouse } from '../agencies';
import { withoutControls } from '../text';
import { creditsNobody } from './nobody';
import { looksLikePerson } from './persons';
import { isProse } from './prose';
import { emptyReading, type Reading } from './reading';
import { RULES } from './rules';
import { type ImageCredit, MOST_NAMES } from './types';

export interface ParseCreditOptions {
  /**
   * The house's own agencies, asked before the built-in ones: `{ 'HARBOUR TIMES PHOTO': 'The Harbour Times' }`,
   * a spelling and the name to print, or a list of `Agency` where more is to be said. An object that stays
   * the same is read once.
   */
  agencies?: HouseAgencies;
}

/** No printed credit is longer; what follows is kept in `text` and not read. */
const LONGEST = 1000;

const isEmpty = ({ creators, sources, via, kind, licence }: Reading): boolean =>
  creators.length === 0 && sources.length === 0 && !via && !kind && !licence;

/**
 * Nobody was recognised: the line itself is the best name there is, but for a caption and for a placeholder,
 * which name nobody.
 */
const fallback = (reading: Reading, line: string): Reading => {
  const bare = line.replace(/^[\s()[\]©"'“”/|,;:=-]+|[\s()[\]"'“”/|,;:=-]+$/g, '') || line;
  const name = bare.replace(/\s+/g, ' ');
  if (reading.nobody || creditsNobody(name) || isProse(line, 3)) return reading;
  return looksLikePerson(name) ? { ...reading, creators: [name] } : { ...reading, sources: [name] };
};

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
  const printed = withoutControls(text).trim();
  if (printed === '') return null;
  const line = printed.slice(0, LONGEST);
  const { book } = withHouse(options.agencies);
  const read = RULES.reduce<Reading>((reading, rule) => rule(reading, book), emptyReading(line));
  const { creators, sources, via, kind, licence, year } = isEmpty(read) ? fallback(read, line) : read;
  return {
    creators: creators.slice(0, MOST_NAMES),
    sources: sources.slice(0, MOST_NAMES),
    ...(via && { via }),
    ...(kind && { kind }),
    ...(licence && { licence }),
    ...(year && { year }),
    text: printed,
  };
};
