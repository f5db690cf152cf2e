import { type AgencyBook, withHouse } from '../agencies';
import { type ImageCredit, parseCredit, type ParseCreditOptions } from '../credit';
import { FIRM, halfWidth, isCredit, LONGEST_CREDIT, type Place, suppliersOf } from './caption-credit';
import { withoutNotices } from './caption-notices';

/** A caption, and what came with it that is for no reader. */
export interface CaptionParts {
  caption: string;
  /** The rest of the text, word for word: the credit, its tags, notices to desks. Empty where there is none. */
  cut: string;
  /** Whom what is cut credits, if it credits anybody. */
  credit: ImageCredit | null;
}

/** No caption's end is longer, with all that a wire tells desks. */
const LONGEST = 1500;
const isBehindSentence = (text: string, at: number): boolean =>
  /[.!?…。！？]["”»'’」)）\]]*\s*$/u.test(text.slice(Math.max(0, at - 20), at));

const OPENS_BRACKET = /^\s*[([（［【]/u;

const BRACKETS = /[([（［【]([^()[\]（）［］【】]{1,400})[)\]）］】]/gu;

/** The sentence goes on behind the brackets, or has others of the kind: "Jo Reyes (Reuters), Ana Lund (dpa)". */
const isGloss = (text: string, at: number, book: AgencyBook): boolean =>
  /[)\]]\.$/.test(text) ||
  [...text.slice(0, at).matchAll(BRACKETS)].some(([, inside = '']) => book.find(inside) !== null);

const placeOf = (text: string, at: number, book: AgencyBook): Place => {
  const isNewSentence = isBehindSentence(text, at);
  if (!OPENS_BRACKET.test(text.slice(at, at + 20))) return isNewSentence ? 'sentence' : 'anywhere';
  return !isNewSentence && isGloss(text, at, book) ? 'gloss' : 'brackets';
};

/** More words of sentences are a caption, whatever else is among them. */
const MOST_SMALL_WORDS = 30;

/** Whether nothing but credits and notices stands from here on. */
const isEnd = (text: string, at: number, options: ParseCreditOptions): boolean => {
  const { book } = withHouse(options.agencies);
  const [before, rest] = [text.slice(0, at), text.slice(at)];
  if ((rest.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []).length > MOST_SMALL_WORDS) return false;
  const place = placeOf(text, at, book);
  // Where the caption itself is in capitals, a notice cannot be told from it.
  const isShouted = /\p{Lu}/u.test(before) && !/\p{Ll}/u.test(before);
  const plain = isShouted ? rest : withoutNotices(rest);
  if (plain.replace(/[\s\p{P}\p{S}]/gu, '') === '') return place !== 'anywhere';
  if (plain.length > 2 * LONGEST_CREDIT) return false;
  let [from, first] = [0, place];
  const stretches: [string, Place][] = [];
  for (const { index, 0: whole, 1: inside = '' } of plain.matchAll(BRACKETS)) {
    stretches.push([plain.slice(from, index), first], [inside, place === 'gloss' ? 'gloss' : 'brackets']);
    [from, first] = [index + whole.length, 'sentence'];
  }
  stretches.push([plain.slice(from), first]);
  return stretches.every(
    ([stretch, where]) => stretch.trim() === '' || isCredit(stretch, where, book, options),
  );
};

/** Where an end may begin: behind a sentence, at a bracket, at a word that opens a credit. */
const BORDER =
  /(?:[.!?…。！？]["”»'’」)）\]]*)(?=\s|[^\s\p{P}\p{L}\d]|[\p{Script=Han}\p{Script=Hangul}(（[［【/])|(?=\s*[([（［【])|\s(?=\S)|(?=={2}|\/사진)/gu;

const OPENS = new RegExp(`^\\s*(?:[([（［【]|${FIRM.source.slice(1)})`, 'u');

/** Behind the first of more borders stands a caption. */
const MOST_BORDERS = 40;

const startOfEnd = (text: string, options: ParseCreditOptions): number => {
  const from = Math.max(0, text.length - LONGEST);
  const borders = [...text.slice(from).matchAll(BORDER)]
    .map(({ index, 0: border }) => from + index + border.length)
    .filter((at) => at < text.length && (isBehindSentence(text, at) || OPENS.test(text.slice(at, at + 40))))
    .slice(-MOST_BORDERS);
  return [0, ...borders].find((at) => at >= from && isEnd(text, at, options)) ?? text.length;
};

const credits = (credit: ImageCredit): boolean =>
  credit.creators.length > 0 ||
  suppliersOf(credit).length > 0 ||
  credit.kind !== undefined ||
  credit.licence !== undefined;

/**
 * A caption without the credit, the tags and the notices that came with it at its end: "REUTERS/Jo Reyes
 * (CANADA - Tags: SPORT SOCCER)". In doubt all of it is caption: whoever is named in it may be in the picture.
 *
 * @returns `caption` and `cut` are the text, white space between them aside. Never throws.
 */
export const splitCaption = (text: string, options: ParseCreditOptions = {}): CaptionParts => {
  const whole = text.trim();
  const at = startOfEnd(whole, options);
  const cut = whole.slice(at).trim();
  const line = withoutNotices(cut);
  const read = line === '' ? null : parseCredit(halfWidth(cut), options);
  const credit = read && credits(read) ? { ...read, text: line } : null;
  return { caption: whole.slice(0, at).trimEnd(), cut, credit };
};
