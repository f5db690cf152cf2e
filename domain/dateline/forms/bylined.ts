import type { Signers } from '../../agencies';
import { behind, NONE, type Candidate } from '../candidate';
import { readPlaces } from '../places';
import { bracketed } from './bracketed';
import { dashed } from './dashed';
import { slashed } from './slashed';
import { LONGEST_OPENING, type WireForm } from './wire';

const BY = /^(?:By|BY|Von|Por|Par|Oleh)\s+/;
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|bin|al)){1,4}$/u;

/** "Jane Doe, John Roe and AP": the people; null where there is something else. */
function peopleOf(text: string, signers: Signers): string[] | null {
  const names = text
    .split(/\s*(?:[,|;&]|\band\b|\bund\b|\by\b)\s*/)
    .map((name) => name.trim())
    .filter(Boolean);
  const people = names.filter((name) => !signers.isKnown(name));
  return people.length > 0 && people.every((name) => PERSON.test(name)) ? people : null;
}

/** Where the place starts behind the names: a known city, or the first word in capitals after names that are not. */
function startsOf(head: string, from: number, till: number): number[] {
  const starts: number[] = [];
  for (const match of head.slice(from, till).matchAll(/(?<=\s)\S/g)) starts.push(from + match.index);
  return starts;
}

/** "By Jane Doe⏎PARIS — The council": the by-line has a line of its own. */
function onItsOwnLine(head: string, from: number, signers: Signers): readonly Candidate[] {
  const till = head.indexOf('\n');
  const people = till < 0 || till > LONGEST_OPENING ? null : peopleOf(head.slice(from, till), signers);
  if (!people) return NONE;
  const start = till + (/^\s+/.exec(head.slice(till))?.[0].length ?? 0);
  const rest = head.slice(start);
  const correspondents = people.map((name) => ({ name }));
  return [...bracketed(rest, signers), ...slashed(rest, signers), ...dashed(rest, signers)]
    .filter(({ read }) => !read.correspondents)
    .map((one) => behind(one, start, { correspondents }));
}

/** "By Jane Doe CNN WASHINGTON (CNN)", "By Jane Doe, Harbour News Service": the house behind the name. */
function withoutHouse(text: string, signers: Signers): string {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return signers.isPrinted(last) ? text.slice(0, text.length - last.length).trimEnd() : text;
}

/** "By Jane Doe NEW YORK (AP) —": a by-line in front of the dateline, on its own line or not. */
export const bylined: WireForm = (head, signers) => {
  const by = BY.exec(head);
  if (!by) return NONE;
  const own = onItsOwnLine(head, by[0].length, signers);
  if (own.length > 0) return own;
  const open = head.indexOf('(', by[0].length);
  const shut = head.indexOf(')', open);
  if (
    open < 0 ||
    open > LONGEST_OPENING * 2 ||
    shut < 0 ||
    !signers.isSignedByKnown(head.slice(open + 1, shut).trim())
  )
    return NONE;
  for (const start of startsOf(head, by[0].length, open)) {
    const named = head
      .slice(by[0].length, start)
      .replace(/\s+/g, ' ')
      .replace(/[\s,|–—-]+$/, '');
    const people = peopleOf(withoutHouse(named, signers), signers);
    if (!people) continue;
    const first = /^[^,([\d]+/.exec(head.slice(start, open))?.[0] ?? '';
    const place = readPlaces(first);
    // Names in capitals and an unknown city are told apart by the gap between them.
    const apart =
      /\n|\s{2}$/.test(head.slice(start - 2, start)) || people.every((name) => /\p{Ll}/u.test(name));
    if (!place || signers.isPrinted(first.split(' ')[0] ?? '')) continue;
    if (!(place.known || (place.capitals && apart))) continue;
    const correspondents = people.map((name) => ({ name }));
    const found = bracketed(head.slice(start), signers);
    if (found.length > 0)
      return found.map((one) => ({ ...behind(one, start, { correspondents }), bylined: true as const }));
  }
  return NONE;
};
