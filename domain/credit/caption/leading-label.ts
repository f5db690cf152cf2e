import type { AgencyBook } from '../../agencies';
import { type Piece, piecesOf } from './pieces';
import { BY_WORDS } from './words';

export interface LeadingLabel {
  /** How many letters it is long, with the sign that ends it. */
  length: number;
  /** "Foto von": whoever follows made the picture. */
  by: boolean;
}

const WITHIN: ReadonlySet<Piece['type']> = new Set(['label', 'noun', 'glue']);
const ENDS: ReadonlySet<Piece['type']> = new Set(['colon', 'equals', 'stroke', 'stop']);

/** The label that opens a line in any language whose nouns are known: "Fonte da imagem:", "Slika:". */
export const leadingLabel = (text: string, book: AgencyBook): LeadingLabel | null => {
  const pieces = piecesOf(text.slice(0, 60), book);
  if (pieces[0]?.type !== 'label') return null;
  const at = pieces.findIndex(
    ({ type, start, end }) => !WITHIN.has(type) || BY_WORDS.has(text.slice(start, end)),
  );
  const end = pieces[at];
  if (!end) return null;
  const by = BY_WORDS.has(text.slice(end.start, end.end).toLowerCase());
  if (!by && !ENDS.has(end.type)) return null;
  return { length: end.end, by };
};
