import { goesOnInCapitals, startsStory } from '../closers';
import { readOpening } from '../opening';
import { result, type WireForm } from './wire';

/** "NEW DELHI: The council", as papers of South and South East Asia print it: a known city in capitals. */
export const coloned: WireForm = (head) => {
  const colon = head.indexOf(':');
  if (colon < 3 || colon > 60 || !/\s/.test(head.charAt(colon + 1) || ' ')) return null;
  const opening = readOpening(head.slice(0, colon));
  if (!opening?.known || !opening.capitals) return null;
  return startsStory(head, colon + 1) && !goesOnInCapitals(head, colon + 1)
    ? result(opening, colon + 1)
    : null;
};
