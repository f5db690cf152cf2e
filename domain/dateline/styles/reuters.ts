import { MONTHS_REUTERS } from '../months';
import { wholeRegion } from '../../gazetteer/regions';
import type { Place } from '../types';
import { wirePlace } from './print';
import { wire } from './wire';

/** "WEST PALM BEACH, Florida": no state is shortened. */
const reutersPlace = (place: Place, city: string): string =>
  wirePlace(place.region ? { ...place, region: wholeRegion(place.region, place.country) } : place, city);

/** "LIMA, Jan 21 (Reuters) -". */
export const reuters = wire({
  key: 'reuters',
  agencies: ['Reuters', 'Thomson Reuters Foundation', 'Reuters Breakingviews'],
  place: reutersPlace,
  date: { months: MONTHS_REUTERS },
  closer: ' -',
});
