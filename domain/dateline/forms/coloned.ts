import { NONE } from '../candidate';
import { readOpening } from '../opening';
import { result, type WireForm } from './wire';

const LONGEST = 60;

/** "NEW DELHI: The council", "OWEGO, United States : The council", "New Delhi [India], December 21: Harbour Ltd". */
export const coloned: WireForm = (head) => {
  const colon = head.indexOf(':');
  if (colon < 3 || colon > LONGEST || !/\s/.test(head.charAt(colon + 1) || ' ')) return NONE;
  const text = head.slice(0, colon);
  // "WASHINGTON, DC - NOVEMBER 19: Jane Doe arrives": a picture's caption.
  if (/\s[-–—]\s/.test(text)) return NONE;
  const opening = readOpening(text);
  if (!opening || opening.places.length === 0) return NONE;
  return [{ read: result(opening, colon + 1), opening, closer: 'colon', text }];
};
