import type { Piece, PieceType } from './piece';

/** What only a caption says: a word of a sentence, where somebody stands, who they are, when it was. */
export const TELLS: ReadonlySet<PieceType> = new Set(['word', 'prose', 'position', 'office', 'time']);
/** So many names in a row are a headline. */
const MOST_NAMES_IN_A_ROW = 5;

const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const FEW: ReadonlySet<PieceType> = new Set(['word', 'name', 'number', 'noun', 'handle']);

/** Nothing but names, bodies and what stands between them. */
export const isPlainRow = (text: string, pieces: readonly Piece[]): boolean => {
  let [row, plain] = [0, 0];
  // One word or two are no sentence, whatever they are.
  if (pieces.length < 3 && pieces.every(({ type }) => FEW.has(type))) return true;
  return pieces.every((piece) => {
    row = piece.type === 'name' ? row + 1 : 0;
    plain = piece.type === 'plain' ? plain + 1 : 0;
    const isSentence = plain > 2 || (piece.type === 'plain' && HAN.test(text.slice(piece.start, piece.end)));
    return !TELLS.has(piece.type) && piece.type !== 'subject' && row <= MOST_NAMES_IN_A_ROW && !isSentence;
  });
};

const SIGNED: ReadonlySet<PieceType> = new Set(['agency', 'stroke', 'sign', 'label', 'equals']);

/** "From left: Jo Reyes, Ana Lund" says who is in the picture. */
export const opensWithPosition = (pieces: readonly Piece[]): boolean =>
  pieces.find(({ type }) => type !== 'open' && type !== 'other')?.type === 'position';

export const namesSubjects = (pieces: readonly Piece[]): boolean =>
  opensWithPosition(pieces) && !pieces.some(({ type }) => SIGNED.has(type));

/** Whether a line has so much of a sentence that a credit may be only its end. */
export const isSentence = (text: string, pieces: readonly Piece[]): boolean => {
  const count = (type: PieceType): number => pieces.filter((piece) => piece.type === type).length;
  const isSigned = pieces.some(({ type }) => SIGNED.has(type));
  return (
    /[^)]。\S/u.test(text) ||
    (/。\s*$/u.test(text) && count('role') === 0) ||
    count('prose') > 0 ||
    count('word') > 1 ||
    count('plain') > 5 ||
    (count('word') > 0 &&
      (count('year') + count('number') > 0 || pieces.at(-1)?.type === 'word') &&
      !isSigned) ||
    (isSigned && (count('subject') > 0 || count('plain') > 2))
  );
};
