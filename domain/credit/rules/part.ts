import type { Agency, AgencyBook } from '../../agencies';
import { looksLikeOrganisation } from '../organisations';
import { looksLikeMononym, looksLikePerson } from '../persons';
import { SURE_TOOL } from './ai-names';

export type Part = 'creator' | 'source';

/** What is known of the line around a segment. */
export interface Around {
  segments: readonly string[];
  at: number;
  book: AgencyBook;
  /** "Photo by …" led the line. */
  by: boolean;
  /** Creators that were found in front of it. */
  made: number;
  /** A free licence is named. */
  free: boolean;
  /** Who distributes it, where that was read before. */
  via: Agency | null;
}

/** Behind these stand telescopes and missions: "ESA/Rosetta". */
const SCIENCE = /^(?:NASA|ESA|ESO|JAXA|NOAA|CSA|CERN)$/;

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,6}$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
/** "skyfan77", "SomeUser", never "London" or "harbour.example". */
const USER_NAME =
  /^(?!.*\.[a-z]{2,4}$)(?=.*(?:\d|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|^\p{Ll}))[\p{L}\d][\p{L}\d._-]+$/u;
/** "james gorrie/AP": two small words that are no description. */
const SMALL_NAME = /^\p{Ll}{3,}(?:[-'’]\p{Ll}+)? \p{Ll}{3,}(?:[-'’]\p{Ll}+)?$/u;

/**
 * A single word is somebody's name in front of an agency ("Schmidt/dpa") or of a body that is none
 * ("Havryliuk / Press Service of …"), or right behind an agency ("REUTERS/Kham").
 */
const isMononym = ({ segments, at, book, via }: Around): boolean => {
  const segment = segments[at] ?? '';
  const next = segments[at + 1];
  const house = next === undefined ? null : book.find(next);
  if (at === 0 && /^[a-z][\w.-]+$/.test(segment)) return house !== null;
  if (!looksLikeMononym(segment)) return false;
  // "Kern, Berg/dpa": the second surname of a pair is one as the first is.
  if (
    at === 1 &&
    house &&
    !house.distributor &&
    looksLikeMononym(segments[0] ?? '') &&
    !book.find(segments[0] ?? '')
  )
    return true;
  // "Schmidt/unknown studio/dpa"
  const isPassedOn = segments.length > 2 && book.find(segments.at(-1) ?? '') !== null;
  if (at === 0 && next !== undefined)
    return house ? !house.distributor : looksLikeOrganisation(next) || isPassedOn;
  const first = book.find(segments[0] ?? '');
  // "Getty Images/Juanmonino": of two links the second is whose picture it passes on.
  const isOnly =
    (segments.length === 2 || HOUSE.test(segments[2] ?? '')) && via === null && !HOUSE.test(segment);
  return (
    at === 1 && first !== null && (first.members || !first.distributor || isOnly) && !SCIENCE.test(first.name)
  );
};

/** Parts of the names of picture houses. */
const HOUSE = /foto|photo|press|media|imag|bild|pix|stock|news|film/i;

/** "Pexels/AS Photography": members work as studios. */
const STUDIO = /\s(?:studios?|photography|photos?)$/i;

/** "iStock.com/SomeUser", "Diliff, CC BY-SA 3.0", "skyfan77 via Getty Images": a name that a member chose. */
const isMember = ({ segments, at, book, free, via, by }: Around): boolean => {
  const segment = segments[at] ?? '';
  const isShared = free || via?.platform === true;
  if (by && at === 0 && via?.platform && via.members) return true;
  if (isShared && segments.length === 1)
    return (
      USER_NAME.test(segment) ||
      ((via?.members === true || /^[\p{L}\d._-]+$/u.test(segment)) && !looksLikeOrganisation(segment))
    );
  const beside = [segments[at - 1], segments[at + 1]].map((name) => (name ? book.find(name) : null));
  const isStock =
    beside.some((house) => house?.members) || (segments.length === 1 && via?.distributor === true);
  return isStock && (USER_NAME.test(segment) || STUDIO.test(segment));
};

const isPersonal = (segment: string): boolean => looksLikePerson(segment) || !looksLikeOrganisation(segment);

const isLed = (segment: string): boolean => {
  // "그래픽=연합": a Korean name has a surname, a house has not.
  if (HANGUL.test(segment)) return looksLikePerson(segment);
  return isPersonal(segment) || /^\p{Lu}+$|\d$/u.test(segment);
};

/** Whether a link of the chain made the picture or supplied it. */
export const partOf = (around: Around): Part => {
  const { segments, at, book, by, made } = around;
  const segment = segments[at] ?? '';
  if (book.find(segment) !== null || SURE_TOOL.test(segment)) return 'source';
  if (segment.startsWith('@') || isMember(around)) return 'creator';
  if (by && at === 0) return isLed(segment) ? 'creator' : 'source';
  if (!isPersonal(segment)) return 'source';
  // "사진=하이브": a Korean line gives a photographer her title; a bare word is a company.
  if (segments.length === 1 && HANGUL.test(segment)) return 'source';
  if (looksLikePerson(segment)) {
    // "REUTERS/A/B" names two photographers, "A/B/AP" a photographer and a house that is not in the book.
    const opensWithAgency = book.find(segments[0] ?? '') !== null;
    return made === 0 || opensWithAgency ? 'creator' : 'source';
  }
  if ((made === 0 || (made === 1 && at === 1)) && isMononym(around)) return 'creator';
  const isBeforeHouse = at === 0 && segments[1] !== undefined && book.find(segments[1]) !== null;
  // "写真:山本夏子/アフロ": no surname list is long enough for a name before a picture house.
  return isBeforeHouse && (EAST_ASIAN.test(segment) || SMALL_NAME.test(segment)) ? 'creator' : 'source';
};
