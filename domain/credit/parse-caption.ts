import { withHouse } from '../agencies';
import { withoutControls } from '../text';
import { withMemory } from './book-memory';
import { divide } from './caption/divide';
import { parseLine } from './parse-line';
import type { ImageCredit, ParseCreditOptions } from './types';

/** A caption, and the credit that came at its end. */
export interface Caption {
  /** All of the text where it credits nobody. */
  caption: string;
  /** `text` is the rest, word for word, with the notices to desks that stand there; null where nothing does. */
  credit: ImageCredit | null;
}

/** Whether a reading credits anybody, or says what the picture is or may be used for: notices to desks do not. */
export const says = ({ creators, sources, via, kind, licence }: Omit<ImageCredit, 'text'>): boolean =>
  creators.length + sources.length > 0 || [via, kind, licence].some((part) => part !== undefined);

/** No credit is further from the end of its caption, with all that a wire tells desks. */
const LONGEST = 1500;

/**
 * Takes the credit off the end of a caption:
 * `parseCaption('Ships wait in the fog. (AP Photo/Jo Reyes)')` gives
 * `{ caption: 'Ships wait in the fog.', credit: { creators: ['Jo Reyes'], sources: ['AP'], text: '(AP Photo/Jo Reyes)' } }`.
 *
 * In doubt all of it is caption: whoever is named there may be in the picture.
 *
 * @param text any text; its last 1,500 characters are looked at.
 * @returns nothing is lost: `caption` and `credit.text` are the text, white space and control characters aside.
 *   Never throws.
 */
export const parseCaption = (text: string, options: ParseCreditOptions = {}): Caption => {
  const printed = withoutControls(text.trim()).trim();
  if (printed === '') return { caption: '', credit: null };
  const book = withMemory(withHouse(options.agencies).book);
  const from = Math.max(0, printed.length - LONGEST);
  const { at, firm, notice } = divide(printed.slice(from), book, 'caption');
  if (!firm || (at === 0 && from > 0)) return { caption: printed, credit: null };
  const line = printed.slice(from + at);
  const credit = notice === 'all' ? { creators: [], sources: [] } : parseLine(line, book);
  if (notice === 'none' && !says(credit)) return { caption: printed, credit: null };
  return { caption: printed.slice(0, from + at).trimEnd(), credit: { ...credit, text: line } };
};
