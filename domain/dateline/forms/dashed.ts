import type { Signers } from '../../agencies';
import { closeAt } from '../closers';
import { dateAtStart } from '../dates-in-text';
import { readOpening, withDate, type Opening } from '../opening';
import type { ReadResult } from '../style';
import { isBare, type Dash } from './bare';
import { agencyAtEnd, LONGEST_OPENING, result, type WireForm } from './wire';

/** A dash with a space in front, one that no compound word has, or one with a space behind it only. */
const DASH =
  /(?:\s+|(?<=[.,]))(?:-{1,3}|–|_|ـ)(?=\s|$)|\s*(?:—|--(?!-{2})|―)\s?|(?<=[\p{L}.])-(?=\s)|(?<=\p{Script=Arabic})-(?=\p{Script=Arabic})/uy;
const ANY_DASH = /[-–—―_ـ]/g;

/** Where the first dash starts, its space included; -1 where there is none. */
function findDash(head: string): number {
  const near = head.slice(0, LONGEST_OPENING + 2);
  for (const { index } of near.matchAll(ANY_DASH)) {
    let start = index;
    while (start > 0 && /\s/.test(near.charAt(start - 1))) start -= 1;
    DASH.lastIndex = start;
    if (index > 0 && DASH.test(head)) return start;
  }
  return -1;
}

/** "TEMPO.CO, Jakarta", "PAP, Warszawa": the agency comes first. */
function agencyBefore(text: string, signers: Signers): { before: string; agency: string } | null {
  const comma = text.indexOf(',');
  if (comma < 2) return null;
  const agency = text.slice(0, comma).trim();
  return signers.isKnown(agency) ? { before: text.slice(comma + 1), agency } : null;
}

function signed({ text, end, tight }: Dash, signers: Signers): ReadResult | null {
  for (const found of [agencyAtEnd(text, signers), tight ? null : agencyBefore(text, signers)]) {
    const opening = found && readOpening(found.before, true);
    if (!opening || (opening.places.length === 0 && !opening.date?.month)) continue;
    if (opening.known || opening.qualified || opening.date || opening.capitals)
      return result(opening, end, found.agency);
  }
  // "KOMPAS.com - Dewan", "EFE.- El consejo": nobody else has such a name.
  const alone = text.trim();
  if (signers.isSite(alone)) return result({}, end, alone);
  const stopped = alone.endsWith('.') ? alone.slice(0, -1) : '';
  return signers.isKnown(stopped) && !/\s/.test(stopped) ? result({}, end, stopped) : null;
}

/** "МОСКВА, 10 фев — РИА Новости, Иван Петров.": the agency stands behind the dash. */
const BEHIND =
  /^\s*(\p{L}[\p{L}.-]{0,30}?(?:\s{1,3}\p{L}[\p{L}.-]{0,30}?){0,2})(?:,\s*(\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+))?\s*(?:\.|:|\s[-–—])(?=\s|$)/u;
/** "دمشق-سانا", "دمشق ـ سانا" at the end of its own line. */
const BEHIND_ARABIC = /^\s*([\p{Script=Arabic}.]+)(?=\s|$)/u;

function signedBehind(head: string, opening: Opening, from: number, signers: Signers): ReadResult | null {
  const rest = head.slice(from, from + 80);
  const arabic = BEHIND_ARABIC.exec(rest);
  const match = arabic && signers.isKnown(arabic[1] ?? '') ? arabic : BEHIND.exec(rest);
  const agency = match?.[1]?.trim().replace(/\s+/g, ' ');
  if (!match || !agency || !signers.isPrinted(agency)) return null;
  const found = result(opening, from + match[0].length, agency);
  return withDateBehind(head, match[2] ? { ...found, correspondents: [{ name: match[2] }] } : found);
}

/** "TORRANCE, Calif. — August 27, 2026 —": a date between two dashes belongs to the line in front of it. */
function withDateBehind(head: string, read: ReadResult): ReadResult {
  const behind = read.date ? null : dateAtStart(head.slice(read.end));
  const close = behind && closeAt(head, read.end + behind.end);
  return behind && close?.closed ? { ...read, date: behind.date, end: close.end } : read;
}

/** "PARIS —", "KYIV, Ukraine —", "SYDNEY, Dec 7 AAP -", "МОСКВА, 10 фев — РИА Новости." */
export const dashed: WireForm = (head, signers) => {
  const start = findDash(head);
  if (start < 1) return null;
  const end = DASH.lastIndex;
  // "Lima, oct. 5.-"
  const text = head.slice(0, start).replace(/(?<=\d)\.$/, '');
  const dash = { text, end, tight: head.slice(start, end) === '-' && /\p{L}$/u.test(text) };
  const found = signed(dash, signers);
  if (found) return found;
  const opening = readOpening(dash.text);
  if (!opening) return null;
  const read = signedBehind(head, opening, dash.end, signers);
  if (read || opening.places.length === 0) return read;
  const dated = withDateBehind(head, result(opening, dash.end));
  return isBare(head, dated.date ? withDate(opening, dated.date) : opening, { ...dash, end: dated.end })
    ? dated
    : null;
};
