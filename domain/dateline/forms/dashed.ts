import { isKnownAgency } from '../agencies';
import { goesOnInCapitals, startsStory } from '../closers';
import { knownCity } from '../cities';
import { countryCode } from '../countries';
import { readOpening, type Opening } from '../opening';
import { regionOf } from '../regions';
import type { ReadResult } from '../style';
import { LONGEST_OPENING, result, type WireForm } from './wire';

/** A dash with a space in front, or one that no compound word has. */
const DASH = /(?:\s+|(?<=[.,]))(?:-{1,3}|–|_)(?=\s|$)|\s*(?:—|--|―)\s?/g;
/** Names that towns have and little else does; a line in capitals with one is a place. */
const TOWN =
  /^(?:FORT|SAN|SANTA|ST\.|SAINT|MOUNT|LAKE|PORT|EL|LOS|LAS|NORTH|SOUTH|EAST|WEST|CAPE)\s[A-Z]{3,}|[A-Z]{2}(?:VILLE|BURG|BURGH|BORO|BOROUGH|POLIS|FIELD|TOWN|HAVEN|CHESTER|SHIRE)$|\s(?:CITY|BEACH|SPRINGS|FALLS|HEIGHTS|ISLAND|TOWNSHIP|VALLEY|HILLS|RAPIDS|BAY|CREEK)$/;

/** "SYDNEY, Dec 7 AAP", "JAKARTA, KOMPAS.com", "RIYADH, Jan 5, SPA": the agency is the last word or two. */
function agencyBehind(text: string): { before: string; agency: string } | null {
  const trimmed = text.trimEnd();
  for (const match of trimmed.matchAll(/[\s,.]+(?=[^\s,]+(?: [^\s,]+)?$)/g)) {
    const agency = trimmed.slice(match.index + match[0].length);
    // "DULUTH, Minn. AAP": the full stop is the state's.
    const stop = match[0].startsWith('.') ? 1 : 0;
    if (isKnownAgency(agency)) return { before: trimmed.slice(0, match.index + stop), agency };
  }
  return null;
}

/** "TEMPO.CO, Jakarta", "PAP, Warszawa": the agency comes first. */
function agencyBefore(text: string): { before: string; agency: string } | null {
  const comma = text.indexOf(',');
  if (comma < 2) return null;
  const agency = text.slice(0, comma).trim();
  return isKnownAgency(agency) ? { before: text.slice(comma + 1), agency } : null;
}

function signed(text: string, end: number): ReadResult | null {
  for (const found of [agencyBehind(text), agencyBefore(text)]) {
    const opening = found && readOpening(found.before);
    if (!opening || (opening.places.length === 0 && !opening.date?.month)) continue;
    if (opening.known || opening.qualified || opening.date || opening.capitals)
      return result(opening, end, found.agency);
  }
  return null;
}

/** "МОСКВА, 10 фев — РИА Новости, Иван Петров.": the agency stands behind the dash. */
const BEHIND =
  /^\s*((?:\p{L}[\p{L}.-]*\s?){1,3}?)(?:,\s*(\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+))?\s*(?:\.|:|\s[-–—])(?=\s|$)/u;

function signedBehind(head: string, opening: Opening, from: number): ReadResult | null {
  const match = BEHIND.exec(head.slice(from, from + 80));
  const agency = match?.[1]?.trim();
  if (!match || !agency || !isKnownAgency(agency)) return null;
  const found = result(opening, from + match[0].length, agency);
  return match[2] ? { ...found, correspondents: [{ name: match[2] }] } : found;
}

/** A sentence that opens with a city has a second dash, or goes on in small letters. */
function isBareMixed(head: string, opening: Opening, end: number): boolean {
  const body = head.slice(end);
  if (!opening.known || !startsStory(head, end)) return false;
  if (body.trim() === '') return true;
  // "Paris - Roubaix", "Oslo - Bergen": a hyphen ties two names.
  if (opening.places.length > 1 || /\s-\s*$/.test(head.slice(0, end))) return false;
  const sentence = /^.*?(?:[.!?](?=\s)|$)/su.exec(body)?.[0] ?? body;
  const first = body.trim().split(/[\s,]+/, 2);
  if (knownCity(first[0] ?? '') || knownCity(first.join(' '))) return false;
  return !/\s[-–—]{1,2}\s/.test(sentence) && sentence.split(/\s+/).length > 4;
}

function isBare(head: string, opening: Opening, text: string, end: number): boolean {
  if (opening.places.length === 0 || goesOnInCapitals(head, end)) return false;
  if (opening.date && (opening.date.month || opening.known))
    return opening.capitals || opening.known || opening.qualified;
  if (!opening.capitals)
    return opening.qualified ? startsStory(head, end) && opening.known : isBareMixed(head, opening, end);
  if (opening.known) return true;
  if (opening.qualified) return !text.includes('(');
  const town = text.trim();
  return TOWN.test(town) && !countryCode(town) && !regionOf(town) && startsStory(head, end);
}

/** "PARIS —", "KYIV, Ukraine —", "SYDNEY, Dec 7 AAP -", "МОСКВА, 10 фев — РИА Новости." */
export const dashed: WireForm = (head) => {
  DASH.lastIndex = 0;
  const match = DASH.exec(head);
  if (!match || match.index === 0 || match.index > LONGEST_OPENING) return null;
  const text = head.slice(0, match.index);
  const end = DASH.lastIndex;
  const found = signed(text, end);
  if (found) return found;
  const opening = readOpening(text);
  if (!opening) return null;
  return signedBehind(head, opening, end) ?? (isBare(head, opening, text, end) ? result(opening, end) : null);
};
