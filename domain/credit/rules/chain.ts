import type { AgencyBook } from '../agencies';
import { eachStretch, type Rule } from '../reading';
import { looksLikeMononym, looksLikeOrganisation, looksLikePerson } from '../persons';
import { segmentsOf } from './segments';

type Part = 'creator' | 'source';

/**
 * A single word is somebody's name in front of an agency ("Schmidt/dpa") or of a body that is none
 * ("Havryliuk / Press Service of …"), or right behind an agency ("REUTERS/Kham").
 */
const isMononymAt = (segments: readonly string[], at: number, book: AgencyBook): boolean => {
  const segment = segments[at] ?? '';
  const next = segments[at + 1];
  const house = next === undefined ? null : book.find(next);
  if (at === 0 && /^[a-z][\w.-]+$/.test(segment)) return house !== null;
  if (!looksLikeMononym(segment)) return false;
  if (at === 0 && next !== undefined) return house ? !house.distributor : looksLikeOrganisation(next);
  const first = book.find(segments[0] ?? '');
  return at === 1 && first !== null && !first.distributor;
};

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,6}$/u;

const partOf = (
  segments: readonly string[],
  at: number,
  by: boolean,
  book: AgencyBook,
  made: number,
): Part => {
  const segment = segments[at] ?? '';
  if (book.find(segment)) return 'source';
  if (segment.startsWith('@')) return 'creator';
  if (by && at === 0) {
    return looksLikeOrganisation(segment) && !/^\p{Lu}+$|\d$/u.test(segment) ? 'source' : 'creator';
  }
  if (looksLikeOrganisation(segment)) return 'source';
  // "사진=하이브": a Korean line gives a photographer her title; a bare word is a company.
  if (segments.length === 1 && /^\p{Script=Hangul}+$/u.test(segment)) return 'source';
  if (looksLikePerson(segment)) {
    // "REUTERS/A/B" names two photographers, "A/B/AP" a photographer and a house that is not in the book.
    const opensWithAgency = book.find(segments[0] ?? '') !== null;
    return made === 0 || opensWithAgency || /,|\sand\s/.test(segment) ? 'creator' : 'source';
  }
  if (made === 0 && isMononymAt(segments, at, book)) return 'creator';
  // "写真:山本夏子/アフロ": no surname list is long enough for a name before a picture house.
  if (at === 0 && EAST_ASIAN.test(segment) && segments[1] && book.find(segments[1])) return 'creator';
  return 'source';
};

interface Told {
  creators: string[];
  sources: string[];
  via?: string;
}

const readChain = (segments: readonly string[], by: boolean, together: boolean, book: AgencyBook): Told => {
  const told: Told = { creators: [], sources: [] };
  segments.forEach((segment, at) => {
    // "A, B and C/AP": the names before the first slash are of one kind.
    const made = together && told.sources.length === 0 ? 0 : told.creators.length;
    const part = partOf(segments, at, by, book, made);
    (part === 'creator' ? told.creators : told.sources).push(segment);
  });
  const last = told.sources.at(-1);
  const house = last === undefined ? null : book.find(last);
  const isLastLink = last !== undefined && segments.at(-1) === last;
  const passesOn = isLastLink && house?.distributor === true && told.sources.length > 1;
  if (last !== undefined && passesOn) {
    told.via = last;
    told.sources.pop();
  }
  return told;
};

/** "Name/AFP/Getty Images": photographers from agencies, and the one that passes them on. */
export const chain: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    if (stretch.supplied) return { rest: [], sources: stretch.text.split(/\s*[/|]\s*/).filter(Boolean) };
    const segments = segmentsOf(stretch.text, book);
    const together = segmentsOf(stretch.text.split(/[/|]/)[0] ?? '', book).length > 1;
    return { rest: [], ...readChain(segments, stretch.by === true, together, book) };
  });
