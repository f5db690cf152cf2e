import type { Piece, PieceType } from './piece';
import { BY_WORDS, LABEL_LINKS } from './words';

/** "fot.", "Dok.", "nuotr.": nouns that end in a full stop. */
const SHORTENED = /^(?:fot|phot|dok|nuotr|rys|zdj|ill?|cr|ph|repr)$/i;

/** What a noun needs behind it to be a label: a colon, a sign, "by", or the comma of "Image source, …". */
const isLabelEnd = (
  text: string,
  piece: Piece | undefined,
  nouns: number,
  isDirect: boolean,
  isShort: boolean,
): boolean =>
  piece !== undefined &&
  (piece.type === 'colon' ||
    piece.type === 'equals' ||
    piece.type === 'sign' ||
    (piece.type === 'credit' && isDirect) ||
    (piece.type === 'open' && nouns > 1) ||
    (piece.type === 'stop' && (/^(?:\.\.\.|…)/.test(text.slice(piece.start, piece.start + 3)) || isShort)) ||
    (piece.type === 'stroke' && text[piece.end] !== ' ') ||
    (piece.type === 'comma' && nouns > 1) ||
    BY_WORDS.has(text.slice(piece.start, piece.end).toLowerCase()));

const WORDS: ReadonlySet<PieceType> = new Set(['word', 'glue', 'year', 'number', 'place']);

/** "A man looks at a photo by …" and "Tokyo 2020 Pictures/IOC" have no label in them. */
const isFree = (text: string, before: Piece | undefined, piece: Piece, end: Piece | undefined): boolean => {
  if (!before) return true;
  const isSmall = /^\p{Ll}/u.test(text.slice(piece.start, piece.start + 2));
  if (isSmall) return !WORDS.has(before.type) || end?.type === 'colon';
  const isLoose = end?.type === 'stroke' || (end !== undefined && text.slice(end.start, end.end) === 'via');
  return !isLoose || !(WORDS.has(before.type) || before.type === 'name' || before.type === 'shouted');
};

/** "By Jo Reyes", "Von Jo": only where it opens the line. */
const OPENS_BY = /^[^\p{L}\p{N}]*(?:by|von|par|por|di|door|av|af|przez|od)\s+\p{Lu}/iu;

/** No body is called "An …": what it opens is a sentence, or half of one. */
const OPENS_ARTICLE = /^(?:An?|Une?|Una|Eine?|Uno|Een|En|Ett|Um|Uma|Egy) \p{L}/u;
export const opensWithArticle = (text: string): boolean => OPENS_ARTICLE.test(text);

/** "Courtesy of", "Cedida por", "Supplied by". */
const LED = /^(?:of|by|por|par|de|del|da|von|od|av|af|from)$/;

const withCourtesy = (text: string, pieces: readonly Piece[]): void =>
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    if (piece.type !== 'credit' || !next || !/^\p{Lu}/u.test(text.slice(piece.start, piece.start + 2)))
      return;
    if (LED.test(text.slice(next.start, next.end))) piece.type = 'label';
  });

/** Nouns become labels where what follows says so; a noun in small letters without it is a word like any other. */
const withLabels = (text: string, pieces: Piece[]): void => {
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece?.type !== 'noun') continue;
    let end = at + 1;
    let nouns = 1;
    while (end - at < 5) {
      const next = pieces[end];
      if (!next) break;
      const isNoun = next.type === 'noun';
      const isLink = isNoun || LABEL_LINKS.has(text.slice(next.start, next.end).toLowerCase());
      if (!isLink) break;
      if (isNoun) nouns += 1;
      end += 1;
    }
    const isLabel =
      isFree(text, pieces[at - 1], piece, pieces[end]) &&
      isLabelEnd(
        text,
        pieces[end],
        nouns,
        end === at + nouns,
        SHORTENED.test(text.slice(piece.start, piece.end)),
      );
    const before = pieces[at - 1]?.type;
    const isSmall =
      /^\p{Ll}/u.test(text.slice(piece.start, piece.start + 2)) &&
      before !== 'agency' &&
      before !== 'body' &&
      before !== 'credit' &&
      before !== 'comma' &&
      before !== 'stroke';
    for (let of = at; of < end; of += 1) {
      const one = pieces[of];
      if (one) one.type = isLabel ? 'label' : isSmall ? 'word' : 'noun';
    }
    at = end - 1;
  }
};

/** Labels, and what opens a line as one: "Photo:", "Courtesy of", "By Jo Reyes". */
export const markLabels = (text: string, pieces: Piece[]): void => {
  const [first] = pieces;
  if (first && OPENS_BY.test(text)) first.type = 'label';
  if (first && opensWithArticle(text)) first.type = 'word';
  withCourtesy(text, pieces);
  withLabels(text, pieces);
};
