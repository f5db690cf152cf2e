import type { Piece, PieceType } from './pieces';

/** Where a credit may begin behind a caption, by what stands there. */
export type Border =
  | 'sentence'
  | 'bracket'
  | 'label'
  | 'sign'
  | 'dash'
  | 'stroke'
  | 'comma'
  | 'equals'
  | 'space'
  | 'role'
  | 'agency';

export interface Start {
  /** The first piece of the credit. */
  at: number;
  border: Border;
}

/** No line has more places that are worth a look: the last ones count. */
const MOST = 40;

const BETWEEN: Partial<Record<PieceType, Border>> = {
  open: 'bracket',
  label: 'label',
  sign: 'sign',
  dash: 'dash',
  stroke: 'stroke',
  equals: 'equals',
};
const CLOSERS: ReadonlySet<PieceType> = new Set(['close', 'quote']);
const CAPITALS: ReadonlySet<PieceType> = new Set([
  'agency',
  'body',
  'name',
  'shouted',
  'noun',
  'credit',
  'handle',
  'place',
]);
const SMALL: ReadonlySet<PieceType> = new Set([
  'word',
  'plain',
  'prose',
  'number',
  'year',
  'place',
  'time',
  'close',
]);

/** The stop of "J.", "U.S." and "Sgt." is the word's. */
const INITIAL =
  /(?:^|\.)\p{Lu}$|^(?:Jr|Sr|Sgt|Spc|Cpl|Capt|Maj|Lt|Col|Gen|Pfc|Pvt|Tech|St|Dr|Mr|Mrs|Ms|Univ|Inc|Ltd|Co|Corp|Sen|Rep|Gov|Fot|fot|nuotr|Dok|dok|vs|No|al)$/u;

/** A stroke between two names is none between a caption and its credit: there is space before it, or a stop. */
const isApart = (text: string, before: Piece, { start }: Piece, next: Piece | undefined): boolean =>
  /\s/.test(text[start - 1] ?? '') ||
  before.type === 'stop' ||
  before.type === 'prose' ||
  before.type === 'close' ||
  next?.type === 'label';

/** "U.S. Navy photo by …": whose service it is stands before the word. */
const isService = (text: string, before: Piece, piece: Piece): boolean =>
  /^\p{Ll}/u.test(text.slice(piece.start, piece.start + 2)) &&
  (before.type === 'agency' || before.type === 'body' || before.type === 'shouted' || before.type === 'name');

const KANA = /[\u3041-\u3096]/;

/** "被災地を視察する知事＝共同": in Japan the sign leads to the house, if nothing follows but houses. */
const isSigned = (text: string, pieces: readonly Piece[], at: number): boolean =>
  KANA.test(text.slice(0, pieces[at]?.start)) &&
  pieces.slice(at + 1).every(({ type }) => type === 'agency' || type === 'equals' || type === 'stroke') &&
  at + 1 < pieces.length;

/**
 * A bracket that its sentence ends behind: "… 在比赛中(无人机照片)。新华社 …", "The national news agency (Xinhua)."; or
 * one that only tells desks something in front of the credit: "(PHOTO NOT FOR SALE) (Yonhap)".
 */
const isWithin = (pieces: readonly Piece[], at: number): boolean => {
  const close = pieces.findIndex((piece, of) => of > at && piece.type === 'close');
  if (close < 0) return false;
  const isLast = close >= pieces.length - 2;
  if (pieces.slice(at, close).some(({ type }) => type === 'notice')) return !isLast;
  const isName = close === at + 2 && pieces[at + 1]?.type === 'agency' && pieces[at - 1]?.type !== 'stop';
  return pieces[close + 1]?.type === 'stop' && (!isLast || isName);
};

/** "Jo Reyes (Reuters) and Ana Lund (dpa)": who works where, in a sentence that has others of the kind. */
const isGloss = (pieces: readonly Piece[], at: number): boolean => {
  const isAgency = (of: number): boolean =>
    pieces[of]?.type === 'open' && pieces[of + 1]?.type === 'agency' && pieces[of + 2]?.type === 'close';
  return isAgency(at) && pieces.some((_, of) => isAgency(of) && Math.abs(of - at) > 3);
};

/** A stop that ends a sentence, and no initial's. */
const endsSentence = (text: string, pieces: readonly Piece[], at: number): boolean => {
  let stop = at;
  while (stop > 0 && CLOSERS.has(pieces[stop]?.type ?? 'other')) stop -= 1;
  const piece = pieces[stop];
  if (piece?.type !== 'stop') return false;
  const before = pieces[stop - 1];
  if (before === undefined || text[piece.start] !== '.') return true;
  if (before.type === 'label' || before.type === 'stop' || before.type === 'position') return false;
  // "am 5. Januar": the stop of an ordinal.
  const next = pieces[at + 1];
  if (before.type === 'number' && (next?.type === 'time' || next?.type === 'word')) return false;
  return !INITIAL.test(text.slice(before.start, before.end));
};

const borderAt = (text: string, pieces: readonly Piece[], at: number): Border | undefined => {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || !piece) return undefined;
  if (before.type === 'quote' && before.end === piece.start && /\s/.test(text[before.start - 1] ?? ''))
    return undefined;
  if (before.type === 'colon' || before.type === 'position') return undefined;
  if (piece.type === 'comma' || piece.type === 'close' || piece.type === 'stop') return undefined;
  if (piece.type === 'open' && (isGloss(pieces, at) || isWithin(pieces, at))) return undefined;
  if (before.type !== 'open' && endsSentence(text, pieces, at - 1)) return 'sentence';
  const found = BETWEEN[piece.type];
  if (piece.type === 'dash' || piece.type === 'stroke')
    return isApart(text, before, piece, pieces[at + 1]) ? found : undefined;
  // "Foto © …", "Photo credit: …": the label has begun before.
  if (piece.type === 'equals' && isSigned(text, pieces, at)) return 'sign';
  if (piece.type === 'label' && isService(text, before, piece)) return undefined;
  if (found)
    return before.type === 'label' ||
      before.type === 'open' ||
      before.type === 'dash' ||
      before.type === 'stroke'
      ? undefined
      : found;
  if (/[\r\n]/.test(text.slice(before.end, piece.start))) return 'sentence';
  if (before.type === 'comma') return piece.type === 'agency' ? 'comma' : undefined;
  if (
    piece.type === 'agency' &&
    (SMALL.has(before.type) ||
      before.type === 'name' ||
      before.type === 'person' ||
      before.type === 'subject')
  )
    return 'agency';
  if (!/\s/.test(text[piece.start - 1] ?? '')) return undefined;
  if (CAPITALS.has(piece.type) && SMALL.has(before.type)) return 'space';
  return piece.type === 'person' || piece.type === 'role' ? 'role' : undefined;
};

/** Where a credit may begin in a line, besides its start and its end. */
export const bordersOf = (text: string, pieces: readonly Piece[]): Start[] => {
  const starts: Start[] = [];
  for (let at = pieces.length - 1; at > 0 && starts.length < MOST; at -= 1) {
    const border = borderAt(text, pieces, at);
    if (border) starts.push({ at, border });
  }
  return starts.reverse();
};
