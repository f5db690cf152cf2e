import type { Signers } from '../../agencies';
import type { Candidate } from '../candidate';
import { NONE } from '../candidate';
import { closeAt, kindOf, type CloserKind } from '../closers';
import { dateAtStart } from '../dates-in-text';
import { readOpening, withDate, type Opening } from '../opening';
import { agencyAtEnd, agencyBefore, houseBehind, LONGEST_OPENING, result, type WireForm } from './wire';

/** A dash with a space in front, one that no compound word has, or one with a space behind it only. */
const DASH =
  /(?:\s+|(?<=[.,]))(?:-{1,3}|–|_|ـ)(?=\s|$)|\s*(?:—|--(?!-{2})|―)\s?|\s+[•|](?=\s)|(?<=[\p{L}.])-(?=\s)|(?<=\p{Script=Arabic})-(?=\p{Script=Arabic})/uy;
const ANY_DASH = /[-–—―_ـ•|]/g;

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

/** What stands in front of the dash, and where the story starts. */
interface Dash {
  text: string;
  end: number;
  closer: CloserKind;
}

const STROKES = /^\p{Script=Arabic}[^/]*\/[^/]*\//u;

function signed(head: string, dash: Dash, signers: Signers): Candidate[] {
  const { end, closer } = dash;
  // "طهران/ 14 تشرين الاول/ اكتوبر/ ارنا –": strokes where others have commas.
  const text = STROKES.test(dash.text) ? dash.text.replace(/\s*\/\s*/g, ', ') : dash.text;
  const found: Candidate[] = [];
  for (const one of [agencyAtEnd(text, signers) ?? houseBehind(text, signers), agencyBefore(text, signers)]) {
    const opening = one && readOpening(one.before, true);
    if (!opening || opening.places.length === 0) continue;
    found.push({
      read: withDateBehind(head, result(opening, end, one.agency)),
      opening,
      signature: one.kind,
      closer,
      text: one.before,
      open: true,
    });
  }
  // "KOMPAS.com - Dewan", "EFE.- El consejo", "TTO - Ông": nobody else has such a name.
  const alone = text.trim();
  const stopped = alone.endsWith('.') ? alone.slice(0, -1) : '';
  const agency = signers.signsAlone(alone)
    ? alone
    : signers.isKnown(stopped) && !/\s/.test(stopped) && stopped;
  if (agency)
    found.push({
      read: result({}, end, agency),
      opening: null,
      signature: 'known',
      closer,
      text,
      leading: true,
      open: true,
      ...(signers.signsAlone(agency) && { alone: true }),
    });
  return found;
}

/** "МОСКВА, 10 фев — РИА Новости, Иван Петров.": the agency stands behind the dash. */
const BEHIND =
  /^\s*(\p{L}[\p{L}.-]{0,30}?(?:\s{1,3}\p{L}[\p{L}.-]{0,30}?){0,2})(?:,\s*(\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+))?\s*(?:\.|:|\s[-–—])(?=\s|$)/u;
/** "دمشق-سانا", "دمشق ـ سانا", "القاهرة - أ ش أ" at the end of its own line: the longest that is an agency. */
const BEHIND_ARABIC =
  /^\s*(\p{Script=Arabic}[\p{Script=Arabic}.]*(?: \p{Script=Arabic}[\p{Script=Arabic}.]*){0,3})/u;

function arabicBehind(rest: string, signers: Signers): { agency: string; end: number } | null {
  const match = BEHIND_ARABIC.exec(rest);
  let name = match?.[1] ?? '';
  const start = (match?.[0].length ?? 0) - name.length;
  while (name !== '') {
    if (signers.isKnown(name)) return { agency: name, end: start + name.length };
    name = name.slice(0, Math.max(0, name.lastIndexOf(' ')));
  }
  return null;
}

function signedBehind(head: string, opening: Opening, dash: Dash, signers: Signers): Candidate | null {
  const rest = head.slice(dash.end, dash.end + 80);
  const arabic = arabicBehind(rest, signers);
  if (arabic) {
    const close = closeAt(head, dash.end + arabic.end);
    const read = result(opening, close.end, arabic.agency);
    return { read, opening, signature: 'known', closer: dash.closer, text: dash.text, open: true };
  }
  const match = BEHIND.exec(rest);
  const agency = match?.[1]?.trim().replace(/\s+/g, ' ');
  if (!match || !agency || !signers.isPrinted(agency)) return null;
  const found = withDateBehind(head, result(opening, dash.end + match[0].length, agency));
  if (match[2]) found.correspondents = [{ name: match[2] }];
  return { read: found, opening, signature: 'known', closer: dash.closer, text: dash.text, open: true };
}

/** "WASHINGTON, DC - NOVEMBER 19: Jane Doe arrives": the caption of a picture. */
function isCaption(head: string, at: number): boolean {
  const dated = dateAtStart(head.slice(at, at + 60));
  return dated !== null && closeAt(head, at + dated.end).kind === 'colon';
}

/** "TORRANCE, Calif. — August 27, 2026 —": a date between two dashes belongs to the line in front of it. */
function withDateBehind(head: string, read: Candidate['read']): Candidate['read'] {
  const behind = read.date ? null : dateAtStart(head.slice(read.end, read.end + 60));
  const close = behind && closeAt(head, read.end + behind.end);
  return behind && close?.closed ? { ...read, date: behind.date, end: close.end } : read;
}

/** "PARIS —", "KYIV, Ukraine —", "SYDNEY, Dec 7 AAP -", "МОСКВА, 10 фев — РИА Новости." */
export const dashed: WireForm = (head, signers) => {
  const start = findDash(head);
  if (start < 1) return NONE;
  const end = DASH.lastIndex;
  const mark = head.slice(start, end);
  // "Lima, oct. 5.-"
  const text = head.slice(0, start).replace(/(?<=\d)\.$/, '');
  const stopped = head.charAt(start - 1) === '.' && !/^\s/.test(mark);
  const tight = mark === '-' && /\p{L}$/u.test(text);
  const closer = stopped ? 'stop and dash' : tight ? 'tight dash' : kindOf(mark);
  const dash: Dash = { text, end, closer };
  const found = signed(head, dash, signers);
  const opening = readOpening(text);
  if (!opening) return found;
  const behind = signedBehind(head, opening, dash, signers);
  if (behind) found.push(behind);
  if (opening.places.length === 0 || isCaption(head, end)) return found;
  const read = withDateBehind(head, result(opening, end));
  found.push({ read, opening: read.date ? withDate(opening, read.date) : opening, closer, text });
  return found;
};
