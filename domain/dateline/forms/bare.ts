import { goesOnInCapitals, startsStory } from '../closers';
import { knownCity } from '../../gazetteer/known-cities';
import { countryCode } from '../../gazetteer/countries';
import { dateAtStart } from '../dates-in-text';
import type { Opening } from '../opening';
import { regionOf } from '../../gazetteer/regions';
import { isWord, reports, tellsStory } from './story';

/** Names that towns have and little else does; a line in capitals with one is a place. */
const TOWN =
  /^(?:FORT|SAN|SANTA|ST\.|SAINT|MOUNT|LAKE|PORT|EL|LOS|LAS|NORTH|SOUTH|EAST|WEST|CAPE)\s[A-Z]{3,}|[A-Z]{2}(?:VILLE|BURG|BURGH|BORO|BOROUGH|POLIS|FIELD|TOWN|HAVEN|CHESTER|SHIRE)$|\s(?:CITY|BEACH|SPRINGS|FALLS|HEIGHTS|ISLAND|TOWNSHIP|VALLEY|HILLS|RAPIDS|BAY|CREEK)$/;

/** What stands between the place and its story, and where. */
export interface Dash {
  /** Text in front of the dash. */
  text: string;
  /** Index of the story's first character. */
  end: number;
  /** No space in front of it, as in "ALGIERS- The". */
  tight: boolean;
}

/** A sentence that opens with a city has a second dash, or goes on in small letters. */
function isMixed(head: string, opening: Opening, end: number): boolean {
  const body = head.slice(end);
  if (!opening.known || !startsStory(head, end)) return false;
  if (body.trim() === '') return !/\s-\s*$/.test(head);
  // "Paris - Roubaix": a hyphen ties two names.
  const first = body.trim().split(/[\s,]+/, 2);
  if (opening.places.length > 1 || knownCity(first[0] ?? '') || knownCity(first.join(' '))) return false;
  const sentence = /^.*?(?:[.!?](?=\s)|$)/su.exec(body)?.[0] ?? body;
  return !/\s[-–—]{1,2}\s/.test(sentence) && reports(head, end);
}

/** "GROSSETO, 5 May —" is a line, "MINUTES, 5 May —" a heading, "Oslo, May 5 - May 7" a span of days. */
function isDated(head: string, opening: Opening, { text, end }: Dash): boolean {
  if (opening.date === undefined || dateAtStart(head.slice(end)) !== null) return false;
  return opening.known || (opening.date.month !== undefined && (opening.qualified || isTown(text)));
}

const isTown = (text: string): boolean => {
  const town = (/^[^,]+/.exec(text)?.[0] ?? '').trim();
  return TOWN.test(town) && !countryCode(town) && !regionOf(town);
};

function isInCapitals(head: string, opening: Opening, { text, end }: Dash): boolean {
  if (!tellsStory(head, end)) return false;
  if (opening.known) return true;
  if (opening.qualified) return !text.includes('(');
  return isTown(text) && startsStory(head, end);
}

/** Whether "PARIS —" is a dateline, though no agency signs it. */
export function isBare(head: string, opening: Opening, dash: Dash): boolean {
  if (opening.places.length === 0 || isWord(opening) || goesOnInCapitals(head, dash.end)) return false;
  if (dash.tight) return opening.known && opening.capitals && tellsStory(head, dash.end);
  if (isDated(head, opening, dash)) return true;
  return opening.capitals ? isInCapitals(head, opening, dash) : isMixed(head, opening, dash.end);
}
