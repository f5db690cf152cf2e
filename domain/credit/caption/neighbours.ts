import type { Piece, PieceType } from './piece';
import { BY_WORDS, LABEL_LINKS, PARTIES, SHORT_POSITIONS } from './words';

const BEFORE_CREDIT: ReadonlySet<PieceType> = new Set([
  'stroke',
  'comma',
  'open',
  'stop',
  'dash',
  'agency',
  'credit',
  'label',
  'noun',
]);
const isLink = (text: string, piece: Piece | undefined): boolean =>
  piece === undefined ||
  piece.type === 'noun' ||
  piece.type === 'close' ||
  piece.type === 'stroke' ||
  BY_WORDS.has(text.slice(piece.start, piece.end).toLowerCase()) ||
  LABEL_LINKS.has(text.slice(piece.start, piece.end).toLowerCase());

/** "supplied" in the middle of a sentence is a word like any other. */
export const withoutVerbs = (text: string, pieces: readonly Piece[]): void =>
  pieces.forEach((piece, at) => {
    if (piece.type !== 'credit' || !/^\p{Ll}/u.test(text.slice(piece.start, piece.start + 2))) return;
    const before = pieces[at - 1];
    if (text.slice(piece.start, piece.end) === 'via') {
      const next = pieces[at + 1]?.type;
      if (next !== 'agency' && next !== 'handle' && next !== 'shouted') piece.type = 'glue';
      return;
    }
    if (before && !BEFORE_CREDIT.has(before.type) && !isLink(text, pieces[at + 1])) piece.type = 'word';
  });

const CAPITALS: ReadonlySet<PieceType> = new Set(['name', 'body', 'shouted', 'agency']);

/** Korea's photographers have a title: whoever has none and stands in front of a credit is in the picture. */
const isSubject = (text: string, pieces: readonly Piece[], at: number): boolean => {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (piece?.type !== 'person' || !next || !/\p{Script=Hangul}/u.test(text[piece.start] ?? '')) return false;
  const isLed =
    before?.type === 'label' ||
    before?.type === 'equals' ||
    before?.type === 'noun' ||
    before?.type === 'stroke';
  return (
    !isLed &&
    next.type !== 'role' &&
    next.type !== 'noun' &&
    next.type !== 'comma' &&
    next.type !== 'close' &&
    next.type !== 'notice'
  );
};

const isFor = (text: string, pieces: readonly Piece[], at: number): boolean => {
  const { start, end } = pieces[at] ?? { start: 0, end: 0 };
  if (!/^(?:for|für|pour|para)$/.test(text.slice(start, end)) || pieces[at - 1]?.type !== 'name')
    return false;
  return (
    pieces[at - 2]?.type === 'name' &&
    [at - 3, at - 4].some((of) => pieces[of]?.type === 'stop') &&
    CAPITALS.has(pieces[at + 1]?.type ?? 'other')
  );
};

/** "(l.)" is a position and "Rosa L." is not; "Denver Post" is no place. */
export const byNeighbours = (text: string, pieces: Piece[]): void => {
  let isInside = false;
  pieces.forEach((piece, at) => {
    if (piece.type === 'open') isInside = true;
    if (piece.type === 'close') isInside = false;
    const next = pieces[at + 1];
    // "… Jo Reyes for Rest of Harbour", behind a sentence.
    if (piece.type === 'glue' && isFor(text, pieces, at)) piece.type = 'credit';
    if (isSubject(text, pieces, at)) piece.type = 'subject';
    if (/^CC[ -]?(?:BY|0)/.test(text.slice(piece.start, piece.start + 6))) piece.type = 'licence';
    if (piece.type === 'place' && next && CAPITALS.has(next.type) && next.start === piece.end + 1)
      piece.type = 'name';
    if (
      isInside &&
      piece.end - piece.start < 4 &&
      SHORT_POSITIONS.has(text.slice(piece.start, piece.end).toLowerCase())
    )
      piece.type = 'position';
    if (isInside && PARTIES.has(text.slice(piece.start, piece.end).toLowerCase())) piece.type = 'office';
  });
};

const IN_NAMES: ReadonlySet<PieceType> = new Set([
  'name',
  'body',
  'glue',
  'place',
  'shouted',
  'office',
  'number',
  'time',
]);

/** "Press Service of the 24th King Danylo Brigade": no king stands in the name of two bodies. */
export const withinBodies = (pieces: readonly Piece[]): void => {
  for (let from = 0; from < pieces.length; from += 1) {
    let to = from;
    let bodies = 0;
    while (IN_NAMES.has(pieces[to]?.type ?? 'other')) {
      if (pieces[to]?.type === 'body') bodies += 1;
      to += 1;
    }
    if (bodies > 1)
      for (const piece of pieces.slice(from, to))
        if (piece.type !== 'body' && piece.type !== 'glue') piece.type = 'name';
    from = to;
  }
};
