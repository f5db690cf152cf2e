import type { PlaceNames } from '../../gazetteer/place-names';
import type { Candidate } from '../candidate';
import { placeSigns } from './place-signs';
import type { Sign } from './weights';

/** These print their cities in capitals, so that "Jane Doe (AP) —" is a name. */
const CAPITALS_ONLY = /^(?:AP|Reuters|UPI|Xinhua|Yonhap|TASS)\b/i;
/** Where papers close a line with a colon. */
const COLON_LANDS = new Set('IN PK BD NP LK MY SG TH BT MV AF'.split(' '));
/** Where they close it with a full stop. */
const STOP_LANDS = new Set('DE AT CH RU UA BY KZ BG AM AZ GE ES AR CL CO PE UY'.split(' '));
function dateSigns({ read, opening }: Candidate, signs: Sign[]): void {
  const date = read.date ?? opening?.date;
  if (!date) return;
  if (date.month !== undefined) signs.push('day and month');
  else if (date.weekday !== undefined) signs.push('weekday');
  else signs.push('bare day');
  if (date.year !== undefined) signs.push('year');
}

/** What the line itself says: places, date, signature, closer. */
export function lineSigns(candidate: Candidate, places: PlaceNames | undefined): Sign[] {
  const signs: Sign[] = [];
  const { signature, closer, opening, read } = candidate;
  placeSigns(candidate, places, signs);
  dateSigns(candidate, signs);
  if (signature && signature !== 'known') signs.push(`signed by ${signature}`);
  if (candidate.leading) signs.push('signed in front');
  if (signature === 'known') signs.push(candidate.open ? 'signed in the open' : 'signed in a bracket');
  const agency = read.agency ?? '';
  if (signature === 'known' && /^\p{Ll}/u.test(agency)) signs.push('signed in small letters');
  if (agency.includes('.') && /\.\p{Ll}{2,4}$/iu.test(agency)) signs.push('signed by an address');
  if (candidate.alone) signs.push('signs without a place');
  if (candidate.stroked) signs.push('signed between strokes');
  if (candidate.bylined) signs.push('by-line');
  if (candidate.acronym) signs.push('explains an acronym');
  signs.push(closer);
  if (candidate.open && closer === 'line end') signs.push('open line');
  if (candidate.open && opening && !opening.known && !opening.qualified && !opening.date)
    signs.push('open and unknown');
  const mixed = opening !== null && opening.places.length > 0 && signs.includes('small letters');
  if (!mixed && closer === 'colon') signs.push('colon after capitals');
  if (mixed) {
    signs.push(`${closer} after small letters`);
    if (!opening.known && !opening.qualified && CAPITALS_ONLY.test(agency)) signs.push('house of capitals');
    if (!opening.known && !opening.qualified && candidate.text.trim().split(/[\s,]+/).length > 3)
      signs.push('many small words');
  }
  const country = opening?.places[0]?.country ?? '';
  if (closer === 'colon' && COLON_LANDS.has(country)) signs.push('land of colons');
  const indian = COLON_LANDS.has(country) && signs.includes('no capitals exist');
  if (closer === 'stop' && (indian || STOP_LANDS.has(country))) signs.push('land of full stops');
  return signs;
}
