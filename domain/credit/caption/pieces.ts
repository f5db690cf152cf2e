import type { AgencyBook } from '../../agencies';
import { knownCity } from '../../gazetteer/known-cities';
import { remember } from '../../text';
import { isOrganisationWord } from '../organisation-words';
import { agencyAt } from './agency-pieces';
import { easternPiece } from './east';
import { madeIn } from './made';
import { noticesIn } from './notices';
import {
  BY_WORDS,
  CREDIT_WORDS,
  LABEL_LINKS,
  LABEL_NOUNS,
  NAME_WORDS,
  OFFICES,
  POSITIONS,
  SHORT_POSITIONS,
  TIMES,
} from './words';

/**
 * What a piece of a line is, by itself and by its neighbours. `subject` is a name that nothing says a photographer's, `noun` is a word of labels without what makes it
 * one, `word` a small word of a sentence, `plain` a word of a script without capitals.
 */
export type PieceType =
  | 'agency'
  | 'body'
  | 'handle'
  | 'name'
  | 'shouted'
  | 'person'
  | 'subject'
  | 'glue'
  | 'label'
  | 'noun'
  | 'role'
  | 'credit'
  | 'made'
  | 'sign'
  | 'licence'
  | 'notice'
  | 'word'
  | 'plain'
  | 'prose'
  | 'position'
  | 'office'
  | 'place'
  | 'time'
  | 'number'
  | 'year'
  | 'stroke'
  | 'equals'
  | 'dash'
  | 'comma'
  | 'colon'
  | 'stop'
  | 'open'
  | 'close'
  | 'quote'
  | 'other';

export interface Piece {
  start: number;
  end: number;
  type: PieceType;
}

const PIECES =
  /[@#]?[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.&@_+-](?=[\p{L}\p{M}\p{N}]))*|\(c\)(?=\s*[\p{L}\p{N}])|\+{2,}|={2,}|\S/giu;

const MARKS: ReadonlyMap<string, PieceType> = new Map(
  (
    [
      ['sign', '© ⓒ Ⓒ (c) (C) =='],
      ['notice', '++ +++'],
      ['stroke', '/ | ¦ ㅣ │ ∣ · •'],
      ['equals', '='],
      ['dash', '- – — ―'],
      ['comma', ', 、 ، ;'],
      ['glue', '&'],
      ['colon', ':'],
      ['stop', '. 。 ! ? …'],
      ['quote', '" “ ” „ « » 「 」 『 』 ‘ ’ \''],
      ['open', '( [ 【 〔 〈 《 <'],
      ['close', ') ] 】 〕 〉 》 >'],
    ] as const
  ).flatMap(([type, signs]) => signs.split(' ').map((sign) => [sign, type] as const)),
);

/** "…StadionBild: Jo Reyes": pages that lose the space between caption and credit. */
const GLUED = /^(.*\p{Ll}\.?)(?:Bild|Foto|Photo|Image|Picture|Credit)$/u;

const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const typeOfWord = remember((word): PieceType => {
  const small = word.toLowerCase().replaceAll("'", '’');
  if (/^\d/.test(word)) return /^(?:19|20)\d\d$/.test(word) ? 'year' : 'number';
  if (word.startsWith('@')) return 'handle';
  if (LABEL_NOUNS.has(small)) return 'noun';
  if (CREDIT_WORDS.has(small)) return 'credit';
  if (POSITIONS.has(small)) return 'position';
  if (OFFICES.has(small)) return 'office';
  if (TIMES.has(small)) return 'time';
  const first = word.codePointAt(0) ?? 0;
  const letter = String.fromCodePoint(first);
  if (letter.toLowerCase() === letter.toUpperCase()) return 'plain';
  if (letter === letter.toLowerCase()) {
    if (NAME_WORDS.has(small)) return 'glue';
    return /[\d\p{Lu}_]|\.\p{L}{2,}$/u.test(word) ? 'handle' : 'word';
  }
  if (isOrganisationWord(word) || /\p{L}{2}\.\p{Ll}{2,4}$/u.test(word)) return 'body';
  if (word.length > 1 && word === word.toUpperCase()) return 'shouted';
  return knownCity(word)?.alone ? 'place' : 'name';
});

const typeOfEastern = remember((word): PieceType => easternPiece(word, false) ?? 'plain');
const typeOfSigned = remember((word): PieceType => easternPiece(word, true) ?? 'plain');

const typeOf = (text: string, word: string, end: number): PieceType => {
  const mark = MARKS.get(word);
  if (mark) return mark;
  if (!/[\p{L}\p{N}]/u.test(word)) return 'other';
  if (!EASTERN.test(word)) return typeOfWord(word);
  return /^\s*[:=/|・]|^ \p{Script=Han}|^ [가-힣]{2,4}(?:$| 기자)/u.test(text.slice(end, end + 9))
    ? typeOfSigned(word)
    : typeOfEastern(word);
};

/** "fot.", "Dok.", "nuotr.": nouns that end in a full stop. */
const SHORTENED = /^(?:fot|phot|dok|nuotr|rys|zdj|ill?|cr|ph|repr)$/i;

/** What a noun needs behind it to be a label: a colon, a sign, "by", or the comma of "Image source, …". */
const isLabelEnd = (text: string, piece: Piece | undefined, nouns: number, isShort: boolean): boolean =>
  piece !== undefined &&
  (piece.type === 'colon' ||
    piece.type === 'equals' ||
    piece.type === 'sign' ||
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
  return end?.type !== 'stroke' || !(WORDS.has(before.type) || before.type === 'name');
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
      isLabelEnd(text, pieces[end], nouns, SHORTENED.test(text.slice(piece.start, piece.end)));
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
const withoutVerbs = (text: string, pieces: readonly Piece[]): void =>
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
const byNeighbours = (text: string, pieces: Piece[]): void => {
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
  });
};

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
const withinBodies = (pieces: readonly Piece[]): void => {
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
    const agency = agencyAt(text, index, word, book);
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
  const [first] = pieces;
  if (first && OPENS_BY.test(text)) first.type = 'label';
  if (first && opensWithArticle(text)) first.type = 'word';
  withoutVerbs(text, pieces);
  withCourtesy(text, pieces);
  withLabels(text, pieces);
  byNeighbours(text, pieces);
  withinBodies(pieces);
  mark(pieces, madeIn(text), 'made');
  mark(pieces, noticesIn(text), 'notice');
  return pieces;
};
