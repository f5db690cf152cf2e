import { isPrintedAgency } from '../agencies';
import { startsStory } from '../closers';
import { readOpening } from '../opening';
import type { ReadResult } from '../style';
import { agencyAtEnd, LONGEST_OPENING, result, type WireForm } from './wire';

/** A full stop or the end of a line, where no dash sets the line off. */
const STOP = /[.।](?=\s+\S)|\n|$/g;
const MOST_STOPS = 6;

/** "YEREVAN, OCTOBER 5, ARMENPRESS", "Киев. 5 октября. УНН". */
function signed(text: string, end: number): ReadResult | null {
  const found = agencyAtEnd(text);
  const opening = found && readOpening(found.before, true);
  if (!opening || opening.places.length === 0) return null;
  const sure = opening.date ? opening.known || opening.qualified || opening.capitals : opening.known;
  return sure ? result(opening, end, found.agency) : null;
}

/** "BAKU, Azerbaijan, Oct. 5. Trend: The council": capitals, a country and a day, a stop. */
function dated(head: string, text: string, end: number): ReadResult | null {
  const opening = readOpening(text);
  // "BALTIMORE, October 3. Dear Sir" is a letter.
  if (!opening?.date?.month || !opening.capitals || !opening.qualified) return null;
  if (!startsStory(head, end)) return null;
  const behind = /^\s*(\p{L}[\p{L}.]*):(?=\s)/u.exec(head.slice(end, end + 30));
  const agency = behind?.[1];
  return agency && isPrintedAgency(agency)
    ? result(opening, end + behind[0].length, agency)
    : result(opening, end);
}

/** Lines that end in a full stop or with their own line. */
export const stopped: WireForm = (head) => {
  STOP.lastIndex = 0;
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const match = STOP.exec(head);
    if (!match || match.index > LONGEST_OPENING) return null;
    const text = head.slice(0, match.index);
    const read =
      signed(text, STOP.lastIndex) ?? (match[0].trim() === '' ? null : dated(head, text, STOP.lastIndex));
    if (read) return read;
    if (match[0] === '') return null;
  }
  return null;
};
