import { goesOnInCapitals, startsStory } from '../closers';
import { readOpening } from '../opening';
import { isWord, narrates } from './story';
import { result, type WireForm } from './wire';

/**
 * "NEW DELHI: The council", "OWEGO, United States : The council", as papers of South and South East Asia print
 * it: in capitals, and a city that is known or says its country.
 */
export const coloned: WireForm = (head) => {
  const colon = head.indexOf(':');
  if (colon < 3 || colon > 60 || !/\s/.test(head.charAt(colon + 1) || ' ')) return null;
  const opening = readOpening(head.slice(0, colon));
  if (!opening || isWord(opening)) return null;
  // "New Delhi [India], December 21: Harbour Ltd": how releases are dated in India.
  const dated = opening.qualified && opening.date?.month !== undefined && head.slice(0, colon).includes(']');
  if (!dated && !(opening.capitals && (opening.known || opening.qualified))) return null;
  const story = startsStory(head, colon + 1) && !goesOnInCapitals(head, colon + 1);
  return story && (opening.date || narrates(head, colon + 1)) ? result(opening, colon + 1) : null;
};
