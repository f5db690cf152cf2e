import type { Border } from './borders';
import type { Piece, PieceType } from './piece';
import { type Sign, signsOf } from './signs';
import { BORDER_WEIGHTS, SIGN_WEIGHTS } from './weights';

type Side = 'credit' | 'caption';

const sumOf = (signs: ReadonlyMap<Sign, number>, side: Side): number => {
  let sum = 0;
  for (const [sign, times] of signs) sum += SIGN_WEIGHTS[sign][side] * times;
  return sum;
};

/** How much the pieces from `from` up to `to` say that they are a credit, or a caption. */
export const weigh = (pieces: readonly Piece[], from: number, to: number, side: Side): number =>
  sumOf(signsOf(pieces, from, to), side);

export const weightOf = (border: Border | 'whole' | 'none'): number => BORDER_WEIGHTS[border].weight;

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

/** Whether something says that a credit begins there: a label, an agency, a sign. Bare names do not. */
export const isFirm = (pieces: readonly Piece[], from: number): boolean => {
  const signs = signsOf(pieces, from, pieces.length);
  return (
    [...FIRM].some((type) => signs.has(type)) ||
    signs.has('bracketed-name') ||
    (signs.has('personal') && (signs.get('shouted') ?? 0) > 1) ||
    (signs.has('stroke') && (signs.has('names-only') || signs.has('noun')))
  );
};

/** Whether a stretch tells desks something, beside a credit or alone. */
export type Notice = 'none' | 'some' | 'all';

export const noticeOf = (pieces: readonly Piece[], from: number): Notice => {
  const notices = pieces.slice(from).filter(({ type }) => type === 'notice').length;
  if (notices === 0) return 'none';
  return notices === pieces.length - from ? 'all' : 'some';
};
