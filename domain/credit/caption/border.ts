import type { AgencyBook } from '../../agencies';
import { type Border, bordersOf } from './borders';
import { isNoPicture } from './no-picture';
import { opensWithArticle, type Piece, type PieceType, piecesOf } from './pieces';
import { readable } from './readable';
import { type Sign, signsOf } from './signs';
import { BORDER_WEIGHTS, SIGN_WEIGHTS } from './weights';
import { CREDIT_WORDS } from './words';

/** What the line is thought to be before it is looked at. */
export type Expected = 'credit' | 'caption';

/** Whoever fills in the field for credits means a credit: it takes so much more to say that a line is none. */
const MEANT = 1.6;

/** Lines of more pieces are read from their end. */
const MOST_PIECES = 260;

type Side = 'credit' | 'caption';

const weigh = (signs: ReadonlyMap<Sign, number>, side: Side): number => {
  let sum = 0;
  for (const [sign, times] of signs) sum += SIGN_WEIGHTS[sign][side] * times;
  return sum;
};

const weightOf = (border: Border | 'whole' | 'none'): number => BORDER_WEIGHTS[border].weight;

/** What no caption has without crediting somebody. */
const FIRM: ReadonlySet<PieceType> = new Set([
  'agency',
  'body',
  'handle',
  'label',
  'role',
  'credit',
  'made',
  'sign',
  'licence',
  'notice',
]);

const isFirm = (pieces: readonly Piece[], from: number): boolean => {
  const signs = signsOf(pieces, from, pieces.length);
  return (
    [...FIRM].some((type) => signs.has(type)) ||
    signs.has('bracketed-name') ||
    (signs.has('stroke') && signs.has('names-only'))
  );
};

const LETTER = /[\p{L}\p{N}]/u;

const isNotice = (text: string, pieces: readonly Piece[]): boolean => {
  const opening = pieces.find(({ type }) => type !== 'open' && type !== 'other');
  return (
    opening !== undefined && (opening.type === 'sign' || /^copyright\b/i.test(text.slice(opening.start)))
  );
};

type Notice = 'none' | 'some' | 'all';

const noticeOf = (pieces: readonly Piece[], from: number): Notice => {
  const notices = pieces.slice(from).filter(({ type }) => type === 'notice').length;
  if (notices === 0) return 'none';
  return notices === pieces.length - from ? 'all' : 'some';
};

export interface Division {
  /** Where the credit begins: 0 where the line is nothing else, its length where it has none. */
  at: number;
  /** Where it ends: its length, but for a credit in front of a caption. */
  end: number;
  /** Something of the credit says that it is one: a label, an agency, a sign. Bare names do not. */
  firm: boolean;
  /** Whether what stands there tells desks something, beside a credit or alone. */
  notice: Notice;
}

/** What only a caption says: a word of a sentence, where somebody stands, who they are, when it was. */
const TELLS: ReadonlySet<PieceType> = new Set(['word', 'prose', 'position', 'office', 'time']);
/** So many names in a row are a headline. */
const MOST_NAMES_IN_A_ROW = 5;

const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Nothing but names, bodies and what stands between them. */
const isPlainRow = (text: string, pieces: readonly Piece[]): boolean => {
  let [row, plain] = [0, 0];
  // One word or two are no sentence, whatever they are.
  if (
    pieces.length < 3 &&
    pieces.every(({ type }) => type === 'word' || type === 'name' || type === 'number')
  )
    return true;
  return pieces.every((piece) => {
    row = piece.type === 'name' ? row + 1 : 0;
    plain = piece.type === 'plain' ? plain + 1 : 0;
    const isSentence = plain > 2 || (piece.type === 'plain' && HAN.test(text.slice(piece.start, piece.end)));
    return !TELLS.has(piece.type) && piece.type !== 'subject' && row <= MOST_NAMES_IN_A_ROW && !isSentence;
  });
};

const SIGNED: ReadonlySet<PieceType> = new Set(['agency', 'stroke', 'sign', 'label', 'equals']);

/** "From left: Jo Reyes, Ana Lund" says who is in the picture. */
const opensWithPosition = (pieces: readonly Piece[]): boolean =>
  pieces.find(({ type }) => type !== 'open' && type !== 'other')?.type === 'position';

const namesSubjects = (pieces: readonly Piece[]): boolean =>
  opensWithPosition(pieces) && !pieces.some(({ type }) => SIGNED.has(type));

/** How sure a line that opens so is no caption: "Photo: …" may be one, "Courtesy of …" is none. */
const openingWeight = (text: string, pieces: readonly Piece[]): number => {
  const first = pieces.find(({ type }) => type !== 'open' && type !== 'stroke');
  // Behind a sentence of China or Japan stands a credit as it does behind a caption.
  if (first?.type !== 'label') return /[^)]。\S/u.test(text) ? 0 : MEANT;
  return CREDIT_WORDS.has(text.slice(first.start, first.end).toLowerCase()) ? 4 * MEANT : 2 * MEANT;
};

const hasLetter = (text: string, pieces: readonly Piece[], from: number, to: number): boolean =>
  LETTER.test(text.slice(pieces[from]?.start, pieces[to - 1]?.end));

/** "The old castle of Harbour © Ansa": so many words, a small one among them, are what is in the picture. */
const isTitle = (pieces: readonly Piece[], at: number, border: Border): boolean =>
  (border === 'sign' || border === 'label' || pieces[at + 1]?.type === 'label') &&
  at > 3 &&
  pieces.slice(0, at).every(({ type }) => type === 'name' || type === 'glue' || type === 'place') &&
  pieces.slice(0, at).some(({ type }) => type === 'glue');

/** "…. Jo Reyes (AP)": who signs behind the caption's last stop, and for whom. */
const signerBefore = (pieces: readonly Piece[], at: number): number => {
  let from = at;
  while (from > 0 && at - from < 4 && ['name', 'shouted'].includes(pieces[from - 1]?.type ?? '')) from -= 1;
  return at - from > 1 && pieces[from - 1]?.type === 'stop' ? from : at;
};

/** "(Archivbild) © AP": how the picture came stands in brackets of its own. */
const kindBefore = (pieces: readonly Piece[], at: number): number => {
  const [open, inside, close] = pieces.slice(Math.max(0, at - 3), at).map(({ type }) => type);
  return open === 'open' && (inside === 'credit' || inside === 'noun') && close === 'close' ? at - 3 : at;
};

/** "Foto: Jo Reyes. Styling: …": a label and names are no caption. */
const isLedRow = (pieces: readonly Piece[], to: number): boolean =>
  pieces[0]?.type === 'label' && !pieces.slice(0, to).some(({ type }) => TELLS.has(type));

/** A credit in brackets in front of all: "(Photo by Jo Reyes/AFP) LYON, FRANCE - MARCH 14: The mayor …". */
const headOf = (pieces: readonly Piece[]): number => {
  if (pieces[0]?.type !== 'open') return 0;
  const close = pieces.findIndex(({ type }) => type === 'close');
  const isCredit =
    close > 2 &&
    weigh(signsOf(pieces, 0, close + 1), 'credit') > weigh(signsOf(pieces, 0, close + 1), 'caption');
  return isCredit && isFirm(pieces.slice(0, close + 1), 0) ? (pieces[close]?.end ?? 0) : 0;
};

/**
 * Where in a line the caption ends and its credit begins: of all places where one may begin the one that makes
 * what is behind it most like a credit and what is before it most like a caption.
 */
export const divide = (line: string, book: AgencyBook, expected: Expected): Division => {
  const text = readable(line);
  const all = piecesOf(text, book);
  const pieces = all.slice(-MOST_PIECES);
  const isPart = pieces.length < all.length;
  const none: Division = { at: line.length, end: line.length, firm: false, notice: 'none' };
  const whole: Division = { at: 0, end: line.length, firm: isFirm(pieces, 0), notice: noticeOf(pieces, 0) };
  if (pieces.length === 0) return whole;
  // "© 2026 Ana Um. Reproduction …": a notice of rights is one from its first sign on.
  if (isNotice(text, all)) return whole;
  if (namesSubjects(pieces) || isNoPicture(text, book)) return none;
  const isRow = expected === 'credit' && !isPart && (isPlainRow(text, pieces) || opensWithPosition(pieces));
  let best = none;
  let most = weigh(signsOf(pieces, 0, pieces.length), 'caption') + weightOf('none');
  if (!isPart && !opensWithArticle(text)) {
    const meant = expected === 'credit' ? openingWeight(text, pieces) : 0;
    const sum = weigh(signsOf(pieces, 0, pieces.length), 'credit') + weightOf('whole') + meant;
    if (isRow || sum > most) [best, most] = [whole, isRow ? Math.max(sum, most) : sum];
  }
  for (const { at, border } of bordersOf(text, pieces)) {
    if (isRow && border !== 'sentence' && !isTitle(pieces, at, border)) continue;
    if (expected === 'credit' && isLedRow(pieces, at)) continue;
    const sum =
      weigh(signsOf(pieces, at, pieces.length), 'credit') +
      weigh(signsOf(pieces, 0, at), 'caption') +
      weightOf(border);
    if (sum <= most || !hasLetter(text, pieces, 0, at) || !hasLetter(text, pieces, at, pieces.length))
      continue;
    most = sum;
    const signer = border === 'bracket' ? signerBefore(pieces, at) : at;
    const from = signer === at ? kindBefore(pieces, at) : signer;
    best = {
      at: pieces[from]?.start ?? 0,
      end: line.length,
      firm: isFirm(pieces, at),
      notice: noticeOf(pieces, at),
    };
  }
  if (best === none && expected === 'credit') {
    // "… is licensed under CC BY 2.0" tells whose it is in a sentence.
    if (pieces.some(({ type }) => type === 'licence')) return whole;
    const end = headOf(pieces);
    return end > 0 ? { ...whole, end } : none;
  }
  return best;
};
