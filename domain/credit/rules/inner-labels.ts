import { type Piece, piecesOf } from '../caption/pieces';
import { eachStretch, type Rule, trimEdges } from '../reading';

const BORDERS: ReadonlySet<Piece['type']> = new Set(['stroke', 'dash', 'stop', 'comma', 'close', 'sign']);
const ENDS: ReadonlySet<Piece['type']> = new Set(['colon', 'equals', 'sign']);
/** A line with one label has at most one of these, which stands near its front. */
const SECOND = /.{6,}[:=©]/u;

/** Where in a line a label stands behind something else: "Fuente: Télam - Crédito: Jo Reyes". */
const innerLabels = (pieces: readonly Piece[]): number[] =>
  pieces
    .filter((piece, at) => {
      if (pieces[at - 1]?.type === 'label') return false;
      const before = pieces[at - 1]?.type;
      if (piece.type !== 'label' || before === undefined) return false;
      // "Both photos:", "Mandatory Credit:": a word or two in front belong to the label.
      if (!BORDERS.has(before) && at < 4) return false;
      let end = at;
      while (pieces[end]?.type === 'label' || pieces[end]?.type === 'glue' || pieces[end]?.type === 'noun')
        end += 1;
      return ENDS.has(pieces[end]?.type ?? 'other');
    })
    .map(({ start }) => start);

/** Each label of a line leads a statement of its own, in any language. */
export const innerLabelsPart: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    if (!SECOND.test(stretch.text)) return { rest: [stretch] };
    const starts = innerLabels(piecesOf(stretch.text, book));
    if (starts.length === 0) return { rest: [stretch] };
    const parts = [0, ...starts].map((start, at) => trimEdges(stretch.text.slice(start, starts[at])));
    return { rest: parts.filter(Boolean).map((text) => ({ ...stretch, text })) };
  });
