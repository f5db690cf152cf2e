import type { Signers } from '../../agencies';
import type { Candidate } from '../candidate';
import { startsStory, type CloserKind } from '../closers';
import { readOpening } from '../opening';
import { agencyAtEnd, agencyBefore, LONGEST_OPENING, result, type WireForm } from './wire';

/** A full stop with a space behind it, or the end of a line. */
const STOP = /[.।](?=\s+\S)|\n/g;

/** Where the next stop is, or the end of a text that is no longer than a line; -1 where there is none. */
function nextStop(head: string, from: number): number {
  STOP.lastIndex = from;
  const at = STOP.test(head) ? STOP.lastIndex - 1 : head.length;
  return at > LONGEST_OPENING || from >= head.length ? -1 : at;
}

const MOST_STOPS = 6;
/** Nobody prints more where nobody signs. */
const LONGEST_UNSIGNED = 60;

/** "YEREVAN, OCTOBER 5, ARMENPRESS", "Киев. 5 октября. УНН". */
function signed(text: string, end: number, closer: CloserKind, signers: Signers): Candidate | null {
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(text)) return null;
  const found = agencyAtEnd(text, signers) ?? agencyBefore(text, signers);
  const opening = found && readOpening(found.before, true);
  if (!opening || opening.places.length === 0) return null;
  return {
    read: result(opening, end, found.agency),
    opening,
    signature: found.kind,
    closer,
    text: found.before,
    open: true,
  };
}

/** "BAKU, Azerbaijan, Oct. 5. Trend: The council", "LONDON, Monday. After a tour", "Graz. Der Gemeinderat". */
function unsigned(head: string, text: string, end: number, signers: Signers): Candidate | null {
  if (!startsStory(head, end)) return null;
  const opening = readOpening(text);
  if (!opening || opening.places.length === 0) return null;
  const behind = /^\s*(\p{L}[\p{L}.]*):(?=\s)/u.exec(head.slice(end, end + 30));
  const agency = behind?.[1];
  return agency && signers.isPrinted(agency)
    ? {
        read: result(opening, end + behind[0].length, agency),
        opening,
        signature: 'known',
        closer: 'stop',
        text,
        open: true,
      }
    : { read: result(opening, end), opening, closer: 'stop', text };
}

/** Lines that end in a full stop or with their own line. */
export const stopped: WireForm = (head, signers) => {
  const found: Candidate[] = [];
  for (let stops = 0, from = 0; stops < MOST_STOPS; stops += 1) {
    const at = nextStop(head, from);
    if (at < 1) break;
    from = at + 1;
    const text = head.slice(0, at);
    const sentence = at < head.length && head.charAt(at) !== '\n';
    for (const candidate of [
      signed(text, from, sentence ? 'stop' : 'line end', signers),
      sentence && at <= LONGEST_UNSIGNED ? unsigned(head, text, from, signers) : null,
    ])
      if (candidate)
        found.push(
          candidate.read.end > head.length
            ? { ...candidate, read: { ...candidate.read, end: head.length } }
            : candidate,
        );
  }
  return found;
};
