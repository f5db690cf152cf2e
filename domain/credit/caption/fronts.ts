import type { Border } from './borders';
import type { Piece, PieceType } from './piece';
import { TELLS } from './rows';

const LEADERS: ReadonlySet<PieceType> = new Set(['open', 'stroke', 'dash', 'label']);
const NAMES: ReadonlySet<PieceType> = new Set([
  'name',
  'glue',
  'place',
  'shouted',
  'stop',
  'comma',
  'number',
  'year',
  'quote',
  'person',
  'subject',
  'plain',
  'close',
  'open',
]);

/** "US and China Meet... [Image source=AP]": whoever stands in front of a label is in the picture. */
export const leadsFromNames = (pieces: readonly Piece[], at: number): boolean => {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece?.type === 'stroke' && pieces[at - 1]?.end === piece.start) return false;
  const isLabel = piece?.type === 'label' || (LEADERS.has(piece?.type ?? 'other') && next?.type === 'label');
  return isLabel && pieces.slice(0, at).every(({ type }) => NAMES.has(type));
};

const KINDS: ReadonlySet<PieceType> = new Set([
  'noun',
  'credit',
  'glue',
  'label',
  'stop',
  'open',
  'close',
  'colon',
]);

/** "Imagen de archivo. EFE", "File photo. (Courtesy of …)": how the picture came belongs to the credit. */
export const isKind = (text: string, pieces: readonly Piece[], to: number): boolean =>
  to < 7 &&
  pieces.slice(0, to).every(({ type, start, end }) => KINDS.has(type) || text.slice(start, end) === 'de');

/** "The old castle of Harbour © Ansa": so many words, a small one among them, are what is in the picture. */
export const isTitle = (pieces: readonly Piece[], at: number, border: Border): boolean =>
  (border === 'sign' || border === 'label' || pieces[at + 1]?.type === 'label') &&
  at > 3 &&
  pieces.slice(0, at).every(({ type }) => type === 'name' || type === 'glue' || type === 'place') &&
  pieces.slice(0, at).some(({ type }) => type === 'glue');

/** "…. Jo Reyes (AP)": who signs behind the caption's last stop, and for whom. */
const signerBefore = (pieces: readonly Piece[], at: number): number => {
  // A label says for itself whose it is: "… After Visiting Korea [Image source=AP]".
  if (pieces[at + 1]?.type === 'label') return at;
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
export const isLedRow = (pieces: readonly Piece[], to: number): boolean =>
  pieces[0]?.type === 'label' && !pieces.slice(0, to).some(({ type }) => TELLS.has(type));

/** Where a credit begins that was found at a border: what belongs to it may stand before. */
export const beginningOf = (pieces: readonly Piece[], at: number, border: Border): number => {
  const signer = border === 'bracket' ? signerBefore(pieces, at) : at;
  return signer === at ? kindBefore(pieces, at) : signer;
};
