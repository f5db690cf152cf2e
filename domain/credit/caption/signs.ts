import type { Piece, PieceType } from './pieces';

/** What speaks for a credit or for a caption in a stretch of pieces: the sign, and how often it is there. */
export type Sign =
  | PieceType
  | 'opens-label'
  | 'opens-sign'
  | 'opens-agency'
  | 'opens-small'
  | 'ends-role'
  | 'ends-stop'
  | 'ends-agency'
  | 'bracketed'
  | 'bracketed-name'
  | 'long'
  | 'names-only'
  | 'personal'
  | 'single'
  | 'notices-only'
  | 'stroked';

/** A sign that is there more often says no more. */
const MOST = 4;

const OPENS: Partial<Record<PieceType, Sign>> = {
  label: 'opens-label',
  sign: 'opens-sign',
  agency: 'opens-agency',
  word: 'opens-small',
};
const NAMES: ReadonlySet<PieceType> = new Set([
  'agency',
  'body',
  'handle',
  'name',
  'shouted',
  'person',
  'glue',
  'stroke',
  'comma',
  'open',
  'close',
]);
const EDGES: ReadonlySet<PieceType> = new Set([
  'open',
  'close',
  'dash',
  'stroke',
  'comma',
  'equals',
  'other',
]);

/** The signs of the pieces from `from` up to `to`. */
export const signsOf = (pieces: readonly Piece[], from: number, to: number): Map<Sign, number> => {
  const signs = new Map<Sign, number>();
  const add = (sign: Sign, most = MOST): void => {
    signs.set(sign, Math.min((signs.get(sign) ?? 0) + 1, most));
  };
  let first = from;
  while (first < to && EDGES.has(pieces[first]?.type ?? 'other')) first += 1;
  let last = to - 1;
  while (last > first && (EDGES.has(pieces[last]?.type ?? 'other') || pieces[last]?.type === 'stop'))
    last -= 1;
  let areNames = first <= last;
  let named = 0;
  let words = 0;
  let strokes = 0;
  for (let at = from; at < to; at += 1) {
    const type = pieces[at]?.type;
    if (type === undefined) continue;
    add(type);
    if (at >= first && at <= last) {
      if (!NAMES.has(type)) areNames = false;
      if (type === 'name' || type === 'shouted') named += 1;
      if (type === 'stroke') strokes += 1;
    }
    if (type === 'name' || type === 'word' || type === 'plain' || type === 'prose') words += 1;
  }
  const opening = OPENS[pieces[first]?.type ?? 'other'];
  if (opening) add(opening);
  if (pieces[last]?.type === 'role') add('ends-role');
  if (pieces[last]?.type === 'agency') add('ends-agency');
  if (pieces[to - 1]?.type === 'stop' && words > 3) add('ends-stop');
  const isBracketed = pieces[from]?.type === 'open' && pieces[to - 1]?.type === 'close';
  if (isBracketed) add('bracketed');
  if (areNames) add('names-only');
  if (named === last - first + 1 && named > 1 && named < 5) add('personal');
  if (first === last) add('single');
  if (signs.get('notice') === Math.min(to - from, MOST)) add('notices-only');
  if (areNames && isBracketed) add('bracketed-name');
  if (strokes > 0 && areNames) add('stroked');
  if (words > 8) add('long');
  return signs;
};
