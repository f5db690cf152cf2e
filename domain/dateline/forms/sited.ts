import { NONE } from '../candidate';
import { knownCity } from '../../gazetteer/known-cities';
import { readOpening } from '../opening';
import { result, type WireForm } from './wire';

const SITE = /^([\p{L}\p{N}.]{5,24}),\s+/u;

/** "Liputan6.com, Jakarta Dewan": the house's address and a known city, nothing behind it. */
export const sited: WireForm = (head, signers) => {
  const site = SITE.exec(head);
  const agency = site?.[1] ?? '';
  if (!site || !signers.isSite(agency)) return NONE;
  const words = head.slice(site[0].length, site[0].length + 60).split(' ');
  for (let count = 3; count > 0; count -= 1) {
    const city = words.slice(0, count).join(' ');
    const opening = knownCity(city) && /^\p{Lu}/u.test(words[count] ?? '') ? readOpening(city) : null;
    if (!opening) continue;
    const read = result(opening, site[0].length + city.length, agency);
    return [{ read, opening, signature: 'known', closer: 'none', text: city, open: true }];
  }
  return NONE;
};
