import type { AgencyBook } from '../../agencies';
import { agencyAt } from './agency-pieces';
import { markLabels } from './label-pieces';
import { madeIn } from './made';
import { byNeighbours, withinBodies, withoutVerbs } from './neighbours';
import { noticesIn } from './notices';
import type { Piece, PieceType } from './piece';
import { typeOf } from './piece-types';
import { LABEL_NOUNS } from './words';

export type { Piece, PieceType } from './piece';

const PIECES =
  /[@#]?[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.&@_+-](?=[\p{L}\p{M}\p{N}]))*|\(c\)(?=\s*[\p{L}\p{N}])|\+{2,}|={2,}|\S/giu;
/** "…StadionBild: Jo Reyes": pages that lose the space between caption and credit. */
const GLUED = /^(.*\p{Ll}\.?)(?:Bild|Foto|Photo|Image|Picture|Credit)$/u;

/** What may stand right behind an agency in scripts without spaces: "新华社发", "뉴시스DB", "中新社记者". */
const BEHIND_AGENCY: ReadonlySet<PieceType> = new Set(['role', 'label', 'noun', 'person']);

/** "新华社记者" is an agency and what is said of it, "AFP연합뉴스" two; "新华社图书" is neither. */
const eastern = (text: string, start: number, word: string, agency: number, book: AgencyBook): Piece[] => {
  const middle = start + agency;
  const end = start + word.length;
  const rest = word.slice(agency);
  const own: Piece = { start, end: middle, type: 'agency' };
  const more = agencyAt(text, middle, rest, book);
  if (more > 0 && more < rest.length) return [own, ...eastern(text, middle, rest, more, book)];
  if (more > 0) return [own, { start: middle, end, type: 'agency' }];
  const type = /^[发發电電]$/u.test(rest) ? 'role' : typeOf(text, rest, end);
  return BEHIND_AGENCY.has(type)
    ? [own, { start: middle, end, type }]
    : [{ start, end, type: typeOf(text, word, end) }];
};

const mark = (
  pieces: readonly Piece[],
  spans: readonly (readonly [number, number])[],
  type: PieceType,
): void => {
  for (const [start, end] of spans)
    for (const piece of pieces) if (piece.start >= start && piece.end <= end) piece.type = type;
};

/** The pieces of a line, in order; an agency of several words is one. */
export const piecesOf = (text: string, book: AgencyBook): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: word } of text.matchAll(PIECES)) {
    if (index < from) continue;
    // "Bild: …" opens with a label, "Bild" alone is a paper.
    const isLabel =
      LABEL_NOUNS.has(word.toLowerCase()) &&
      /^\s?[:=]/.test(text.slice(index + word.length, index + word.length + 2));
    const agency = isLabel ? 0 : agencyAt(text, index, word, book);
    if (agency > 0) {
      const run = agency < word.length ? eastern(text, index, word, agency, book) : null;
      pieces.push(...(run ?? [{ start: index, end: index + agency, type: 'agency' as const }]));
      from = Math.max(index + word.length, index + agency);
      continue;
    }
    from = index + word.length;
    const glued = text[from] === ':' ? (GLUED.exec(word)?.[1]?.length ?? 0) : 0;
    if (glued > 0) pieces.push({ start: index, end: index + glued, type: 'name' });
    pieces.push({ start: index + glued, end: from, type: typeOf(text, word.slice(glued), from) });
  }
  withoutVerbs(text, pieces);
  markLabels(text, pieces);
  byNeighbours(text, pieces);
  withinBodies(pieces);
  mark(pieces, madeIn(text), 'made');
  mark(pieces, noticesIn(text), 'notice');
  return pieces;
};
