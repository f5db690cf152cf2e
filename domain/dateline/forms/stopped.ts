import type { Signers } from '../../agencies';
import { startsStory } from '../closers';
import { readOpening } from '../opening';
import type { ReadResult } from '../style';
import { agencyAtEnd, LONGEST_OPENING, result, type WireForm } from './wire';

/** A full stop with a space behind it, or the end of a line. */
const STOP = /[.।](?=\s+\S)|\n/g;

/** Where the next stop is, or the end of a text that is no longer than a line; -1 where there is none. */
function nextStop(head: string, from: number): number {
  STOP.lastIndex = from;
  const at = STOP.test(head) ? STOP.lastIndex - 1 : head.length;
  return at > LONGEST_OPENING || from >= head.length ? -1 : at;
}

const MOST_STOPS = 6;

/** "YEREVAN, OCTOBER 5, ARMENPRESS", "Киев. 5 октября. УНН". */
function signed(text: string, end: number, signers: Signers): ReadResult | null {
  const found = agencyAtEnd(text, signers);
  const opening = found && readOpening(found.before, true);
  if (!opening || opening.places.length === 0) return null;
  const sure = opening.date ? opening.known || opening.qualified || opening.capitals : opening.known;
  return sure ? result(opening, end, found.agency) : null;
}

/** "BAKU, Azerbaijan, Oct. 5. Trend: The council": capitals, a country and a day, a stop. */
function dated(head: string, text: string, end: number, signers: Signers): ReadResult | null {
  if (!/\d$/.test(text)) return null;
  const opening = readOpening(text);
  // "BALTIMORE, October 3. Dear Sir" is a letter.
  if (!opening?.date?.month || !opening.capitals || !opening.qualified) return null;
  if (!startsStory(head, end)) return null;
  const behind = /^\s*(\p{L}[\p{L}.]*):(?=\s)/u.exec(head.slice(end, end + 30));
  const agency = behind?.[1];
  return agency && signers.isPrinted(agency)
    ? result(opening, end + behind[0].length, agency)
    : result(opening, end);
}

/** Lines that end in a full stop or with their own line. */
export const stopped: WireForm = (head, signers) => {
  for (let stops = 0, from = 0; stops < MOST_STOPS; stops += 1) {
    const at = nextStop(head, from);
    if (at < 1) return null;
    from = at + 1;
    const text = head.slice(0, at);
    const sentence = at < head.length && head.charAt(at) !== '\n';
    const read = signed(text, from, signers) ?? (sentence ? dated(head, text, from, signers) : null);
    if (read) return { ...read, end: Math.min(read.end, head.length) };
  }
  return null;
};
