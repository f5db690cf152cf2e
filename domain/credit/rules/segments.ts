import type { AgencyBook } from '../../agencies';
import { mayOpenAgency } from '../caption/agency-pieces';
import { trimEdges } from '../reading';
import { looksLikeOrganisation } from '../organisations';
import { looksLikePerson } from '../persons';

const COMMA = /,\s*(?!\s*(?:et al|inc|jr|sr|ltd|llc|ph\.?d|m\.?d|esq|obe|mbe|the$|gmbh|corp)\b\.?)/i;
const AND = /\s+(?:and|und|et|y|e|i|og|och|en|ve|dan|и|та|&)\s+|\s*[、・·]\s*/iu;
const FOR = /^(.{2,60}?),? (?:for|pour|para|für|per|voor|special to|FOR|POUR|PARA|FÜR) (\S.*)$/;

/** Both sides of a sign that is sometimes a border and sometimes part of a name. */
type Cut = (segment: string, book: AgencyBook) => readonly string[] | null;

const either = (sides: readonly string[], test: (side: string) => boolean): boolean => sides.some(test);

/** "Name - Anadolu Agency" is two, "Western Conference – UMC" one. */
const atDash: Cut = (segment, book) => {
  const sides = segment
    .split(/\s+[-–]+\s*|\s*[-–]+\s+|\s*[—―]\s*|--/)
    .map(trimEdges)
    .filter(Boolean);
  if (sides.length < 2) return null;
  if (either(sides, (side) => book.find(side) !== null)) return sides;
  return sides.length === 2 && looksLikePerson(sides[0] ?? '') !== looksLikePerson(sides[1] ?? '')
    ? sides
    : null;
};

/** "Fort Worth Star-Telegram", "Post-Gazette": a paper's name may have a hyphen. */
const PAPER =
  /^(?:Telegram|Times|Tribune|Post|Herald|Gazette|Journal|News|Press|Star|Register|Review|Courier)$/i;

/** "Jane Doe-Imagn Images", "AFP-Yonhap": two joined without a space. */
const atHyphen: Cut = (segment, book) => {
  if (book.find(segment)) return null;
  for (let at = segment.lastIndexOf('-'); at > 0; at = segment.lastIndexOf('-', at - 1)) {
    const sides = [segment.slice(0, at).trim(), segment.slice(at + 1).trim()];
    const isKnown = book.find(sides[0] ?? '') !== null;
    if (PAPER.test(sides[1] ?? '')) continue;
    if (book.find(sides[1] ?? '') && (isKnown || sides[0]?.includes(' '))) return sides;
    if (isKnown && looksLikePerson(sides[1] ?? '')) return sides;
  }
  return null;
};

/** "EPA-EFE AP Shutterstock": a row of nothing but agencies, the longest name first. */
const agenciesIn = (words: readonly string[], book: AgencyBook): string[] | null => {
  if (words.length === 0) return [];
  if (!mayOpenAgency(words[0] ?? '', book)) return null;
  for (let length = Math.min(words.length, 4); length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ');
    const others = book.find(name) ? agenciesIn(words.slice(length), book) : null;
    if (others) return [name, ...others];
  }
  return null;
};

/** "達志影像路透社", "로이터연합뉴스": scripts that need no space between two agencies. */
const withoutSpace = (segment: string, book: AgencyBook): string[] | null => {
  if (!/^[A-ZＡ-Ｚ]*[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー\d]{2,12}$/u.test(segment))
    return null;
  for (let at = segment.length - 2; at >= 2; at -= 1) {
    const sides = [segment.slice(0, at), segment.slice(at)];
    if (sides.every((side) => book.holds(side))) return sides;
  }
  return null;
};

/** Agencies that stand in front of a name with no more than a space: "AFP Pedro PARDO". */
const FIRST = /^(?:AP|AFP|EPA|EFE|PA|UPI|ANSA|TASS|Reuters|Getty Images|dpa|Xinhua)$/;

/** "시사IN 오하늘": a paper in front of a name without a title. */
const isKoreanTitle = (name: string, book: AgencyBook): boolean =>
  /[가-힣]/.test(name) && (book.holds(name) || /[A-Z]|(?:신문|일보|뉴스|방송|통신|매거진|경제)$/.test(name));

/** Two names that stand beside each other: "AP Yonhap News", "로이터연합뉴스", "Jane Doe AFP". */
const atSpace: Cut = (segment, book) => {
  const words = segment.split(' ');
  const row = words.length <= 12 ? agenciesIn(words, book) : null;
  if (row && row.length > 1) return row;
  const joined = withoutSpace(segment, book);
  if (joined) return joined;
  const photo = /^(\S.{0,40}?) (?:photo|foto) (.+)$/i.exec(segment);
  if (photo?.[1] && photo[2] && book.find(photo[1])) return [photo[1], photo[2]];
  for (const border of segment.matchAll(/ /g)) {
    const at = border.index;
    const [left, right] = [segment.slice(0, at).trim(), segment.slice(at).trim()];
    if (isKoreanTitle(left, book) && looksLikePerson(right)) return [left, right];
    if (FIRST.test(left) && looksLikePerson(right) && !/^\P{Ll}+$/u.test(right)) return [left, right];
    if (!left || !right || !mayOpenAgency(right, book) || !book.find(right)) continue;
    if (book.find(left)) return [left, right];
    const isShort = /^\p{Lu}{2,5}(?:-\p{Lu}{2,5})?$|^Getty Images$|^Reuters$|^dpa$/u.test(right);
    if ((isShort || right.includes(' ')) && looksLikePerson(left)) return [left, right];
  }
  return null;
};

/** "Jane Doe for The New York Times"; whom "Getty Images for Netflix" worked for is no source. */
const atFor: Cut = (segment, book) => {
  const [, maker, paper] = FOR.exec(segment) ?? [];
  if (!maker || !paper) return null;
  // "Divergence pour Le Monde": an agency works for a paper.
  if (book.holds(paper) && / (?:pour|para|für) /.test(segment)) return [maker, paper];
  if (book.holds(maker)) return [maker];
  return maker.split(AND).every(looksLikePerson) ? [maker, paper] : null;
};

/** "A and B" where both are names; "Media and Sport" stays one ministry. */
const atAnd: Cut = (segment, book) => {
  const sides = segment.split(AND).map(trimEdges).filter(Boolean);
  if (sides.length < 2 || book.find(segment)) return null;
  const isName = (side: string): boolean =>
    book.find(side) !== null ||
    looksLikePerson(side) ||
    // A list of China or Japan is one of bodies as often as of people.
    (segment.includes('、') && looksLikeOrganisation(side)) ||
    (/^\S{4,}$/.test(side) && atSpace(side, book) !== null);
  const isSure = sides.some((side) => book.find(side) !== null || looksLikePerson(side));
  // "Getty Images Plus and Jo Reyes": beside a name that is sure a body is one too.
  const isBeside = (side: string): boolean =>
    isName(side) || (isSure && looksLikeOrganisation(side) && side.includes(' '));
  const named = sides.filter(isBeside).length;
  return named === sides.length || (segment.includes('、') && 2 * named > sides.length) ? sides : null;
};

/** "ABC News: Jane Doe", "Jane Doe: AP". */
const atColon: Cut = (segment, book) => {
  const sides = segment.split(/:\s*/).map(trimEdges).filter(Boolean);
  const [left = '', right = ''] = sides;
  if (sides.length !== 2) return null;
  const isBody = book.find(left) !== null || (looksLikeOrganisation(left) && looksLikePerson(right));
  return isBody || (looksLikePerson(left) && book.find(right)) ? sides : null;
};

/** "Jane Doe photo", "Globe Staff", "Washington Post illustration": a word that says nothing of whose it is. */
const withoutPhoto = (segment: string): string => {
  const [, name, word] =
    /^(.+) (photos?|pics?|staff|illustration|montage|composite|graphic)$/i.exec(segment) ?? [];
  if (!name || !word) return segment;
  const isName =
    looksLikePerson(name) || (!/s$/i.test(word) && (looksLikeOrganisation(name) || /^staff$/i.test(word)));
  return isName ? name : segment;
};

/** Two names with a sign between them are never longer; what is, is no credit. */
const LONGEST = 250;

/** The cuts in the order in which they are tried, each where its sign is. */
const CUTS: readonly (readonly [sign: RegExp, cut: Cut])[] = [
  [/:/, atColon],
  [/[-–—―]/, atDash],
  [/ (?:for|pour|para|für|per|voor|special) /i, atFor],
  [/[ 、・·]/, atAnd],
  [/[ \p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u, atSpace],
  [/-/, atHyphen],
];

const cut = (segment: string, book: AgencyBook): readonly string[] => {
  // A name that the book knows as a whole is never taken apart.
  if (!segment) return [];
  if (segment.length > LONGEST || book.find(segment)) return [segment];
  for (const [sign, at] of CUTS) {
    const sides = sign.test(segment) ? at(segment, book) : null;
    if (sides) return sides.flatMap((side) => (side === segment ? [side] : cut(side, book)));
  }
  return [segment];
};

const LEAD =
  /^(?:for|pour|para|für|by|special to|via|copyright|and(?: the)?|und|et|(?:photos?|photo (?:montage|illustration|composite)|illustration|composite|montage|graphic|map|video) by|(?:photos?|fotos?|bild|images?|montage|graphic|grafik|illustration|v[ií]deo|source|quelle):|courtesy of)\s+(?=\p{L})/iu;

const atCommas = (link: string, book: AgencyBook): readonly string[] => {
  const parts = link.split(COMMA);
  const long = (part: string): boolean =>
    looksLikeOrganisation(part) && !book.find(part) && part.split(' ').length > 2;
  const [first = '', ...others] = parts;
  const isBody = (part: string): boolean => book.find(part) !== null || looksLikeOrganisation(part);
  // "Ministry of Culture, Media and Sport", "The Harbour Museum, New York": a comma inside a name.
  const isMade = (part: string): boolean => looksLikePerson(FOR.exec(part)?.[1] ?? '');
  const isOne = / of /.test(first)
    ? !others.some((part) => book.find(part) !== null || isMade(part))
    : !others.some(isBody);
  return long(first) && isOne ? [link] : parts;
};

/** The names of a chain "A/B, C | D", in printed order. */
export const segmentsOf = (text: string, book: AgencyBook): string[] =>
  text
    .split(/\s*[/|#]\s*|\s(?=@)/)
    .flatMap((link) => atCommas(link, book))
    .map((segment) => trimEdges(segment).replace(LEAD, ''))
    .map((segment) => (book.find(segment) ? segment : withoutPhoto(segment)))
    .flatMap((segment) => cut(segment, book));
