import type { AgencyBook } from '../../agencies';
import { bordersOf, type Start } from './borders';
import { beginningOf, isKind, isLedRow, isTitle, leadsFromNames } from './fronts';
import { opensWithArticle } from './label-pieces';
import { isNoPicture, showsPicture } from './no-picture';
import { type Piece, piecesOf } from './pieces';
import { readable } from './readable';
import { isPlainRow, isSentence, namesSubjects, opensWithPosition } from './rows';
import { isFirm, type Notice, noticeOf, weigh, weightOf } from './weigh';
import { CREDIT_WORDS } from './words';

/** What the line is thought to be before it is looked at. */
export type Expected = 'credit' | 'caption';

/** Whoever fills in the field for credits means a credit: it takes so much more to say that a line is none. */
const MEANT = 0.9;
/** Names of scripts without capitals have no other sign than that they are in that field. */
const MEANT_PLAINLY = 1.8;
/** Behind a label stands a credit, or a caption that the label opens. */
const LED = 3.2;

/** Lines of more pieces are read from their end. */
const MOST_PIECES = 260;

const LETTER = /[\p{L}\p{N}]/u;

const isNotice = (text: string, pieces: readonly Piece[]): boolean => {
  const opening = pieces.find(({ type }) => type !== 'open' && type !== 'other');
  return (
    opening !== undefined && (opening.type === 'sign' || /^copyright\b/i.test(text.slice(opening.start)))
  );
};

export interface Division {
  /** Where the credit begins: 0 where the line is nothing else, its length where it has none. */
  at: number;
  /** Where it ends: its length, but for a credit in front of a caption. */
  end: number;
  /** Something of the credit says that it is one: a label, an agency, a sign. Bare names do not. */
  firm: boolean;
  notice: Notice;
}

/** How sure a line that opens so is no caption: "Photo: …" may be one, "Courtesy of …" is none. */
const openingWeight = (text: string, pieces: readonly Piece[]): number => {
  const first = pieces.find(({ type }) => type !== 'open' && type !== 'stroke');
  // Behind a sentence of China or Japan stands a credit as it does behind a caption.
  if (first?.type !== 'label') {
    if (isSentence(text, pieces)) return 0;
    return pieces.every(({ type }) => type === 'plain') ? MEANT_PLAINLY : MEANT;
  }
  return CREDIT_WORDS.has(text.slice(first.start, first.end).toLowerCase()) ? 2 * LED : LED;
};

const hasLetter = (text: string, pieces: readonly Piece[], from: number, to: number): boolean =>
  LETTER.test(text.slice(pieces[from]?.start, pieces[to - 1]?.end));

/** A credit in brackets in front of all: "(Photo by Jo Reyes/AFP) LYON, FRANCE - MARCH 14: The mayor …". */
const headOf = (pieces: readonly Piece[]): number => {
  if (pieces[0]?.type !== 'open') return 0;
  const close = pieces.findIndex(({ type }) => type === 'close') + 1;
  const isCredit = close > 3 && weigh(pieces, 0, close, 'credit') > weigh(pieces, 0, close, 'caption');
  return isCredit && isFirm(pieces.slice(0, close), 0) ? (pieces[close - 1]?.end ?? 0) : 0;
};

interface Line {
  text: string;
  pieces: readonly Piece[];
  expected: Expected;
  /** Nothing but names: it takes more than weights to find a caption in them. */
  isRow: boolean;
}

/** Whether what stands in front of a border cannot be a caption, whatever the weights say. */
const isNoCaption = ({ text, pieces, expected, isRow }: Line, { at, border }: Start): boolean =>
  (isRow && border !== 'sentence' && !leadsFromNames(pieces, at) && !isTitle(pieces, at, border)) ||
  pieces.slice(0, at).some(({ type }) => type === 'licence') ||
  isKind(text, pieces, at) ||
  (expected === 'credit' && isLedRow(pieces, at)) ||
  !hasLetter(text, pieces, 0, at) ||
  !hasLetter(text, pieces, at, pieces.length);

interface Best {
  sum: number;
  start: Start | 'whole' | 'none';
}

const bestOf = (line: Line, isWhole: boolean): Best => {
  const { text, pieces, expected, isRow } = line;
  const length = pieces.length;
  let best: Best = { sum: weigh(pieces, 0, length, 'caption') + weightOf('none'), start: 'none' };
  if (isWhole) {
    const meant = expected === 'credit' ? openingWeight(text, pieces) : 0;
    const sum = weigh(pieces, 0, length, 'credit') + weightOf('whole') + meant;
    if (isRow || sum > best.sum) best = { sum: Math.max(sum, isRow ? best.sum : sum), start: 'whole' };
  }
  for (const start of bordersOf(text, pieces)) {
    if (isNoCaption(line, start)) continue;
    const credit = weigh(pieces, start.at, length, 'credit');
    const sum = credit + weigh(pieces, 0, start.at, 'caption') + weightOf(start.border);
    // In front of a label the names of a row are who is in the picture.
    const isBetter = isRow && leadsFromNames(pieces, start.at) ? credit > 0 : sum > best.sum;
    if (isBetter) best = { sum, start };
  }
  return best;
};

/**
 * Where in a line the caption ends and its credit begins: of all places where one may begin the one that makes
 * what is behind it most like a credit and what is before it most like a caption.
 */
export const divide = (line: string, book: AgencyBook, expected: Expected): Division => {
  const text = readable(line);
  const all = piecesOf(text, book);
  const pieces = all.slice(-MOST_PIECES);
  const from = (at: number, start: number): Division => ({
    at: start === 0 ? 0 : (pieces[start]?.start ?? 0),
    end: line.length,
    firm: isFirm(pieces, at),
    notice: noticeOf(pieces, at),
  });
  const none: Division = { at: line.length, end: line.length, firm: false, notice: 'none' };
  // "© 2026 Ana Um. Reproduction …": a notice of rights is one from its first sign on.
  if (pieces.length === 0 || isNotice(text, all)) return from(0, 0);
  if (namesSubjects(pieces) || isNoPicture(text, book)) return none;
  const mayBeWhole = pieces.length === all.length && !showsPicture(text);
  const isRow =
    expected === 'credit' && mayBeWhole && (isPlainRow(text, pieces) || opensWithPosition(pieces));
  const { start } = bestOf({ text, pieces, expected, isRow }, mayBeWhole && !opensWithArticle(text));
  if (start === 'whole') return from(0, 0);
  if (start !== 'none') return from(start.at, beginningOf(pieces, start.at, start.border));
  if (expected === 'caption') return none;
  // "… is licensed under CC BY 2.0" tells whose it is in a sentence.
  if (pieces.some(({ type }) => type === 'licence')) return from(0, 0);
  const end = headOf(pieces);
  return end > 0 ? { ...from(0, 0), end } : none;
};
