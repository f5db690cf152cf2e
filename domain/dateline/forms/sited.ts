import { knownCity } from '../../gazetteer/known-cities';
import { readPlaces } from '../places';
import { result, type WireForm } from './wire';

const SITE = /^([\p{L}\p{N}.]{5,24}),\s+/u;

/** "Liputan6.com, Jakarta Dewan": the house's address and a known city, nothing behind it. */
export const sited: WireForm = (head, signers) => {
  const site = SITE.exec(head);
  if (!site || !signers.isSite(site[1] ?? '')) return null;
  const words = head.slice(site[0].length, site[0].length + 60).split(' ');
  for (let count = 3; count > 0; count -= 1) {
    const city = words.slice(0, count).join(' ');
    const read = knownCity(city) && /^\p{Lu}/u.test(words[count] ?? '') ? readPlaces(city) : null;
    if (read) return result(read, site[0].length + city.length, site[1]);
  }
  return null;
};
