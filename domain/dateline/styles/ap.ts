import { countryName } from '../../gazetteer/countries';
import { apRegion } from '../../gazetteer/regions';
import { standsAlone } from '../../gazetteer/stand-alone';
import type { Place } from '../types';
import { countryToName, join, printedRegion } from './print';
import { wire } from './wire';

function apPlace(place: Place, city: string): string {
  if (standsAlone(place)) return city;
  const { country } = place;
  const region = printedRegion(place);
  if (region) return join([city, apRegion(region, country), countryToName(place)], ', ');
  // A city of the United States whose state nobody gave can't be helped by "United States".
  return join([city, country && country !== 'US' ? countryName(country) : countryToName(place)], ', ');
}

/** "KNOXVILLE, Tenn. (AP) —", "BUENOS AIRES, Argentina (AP) —", "ATLANTA (AP) —". */
export const ap = wire({
  key: 'ap',
  agencies: ['AP', 'Associated Press', 'The Associated Press'],
  place: apPlace,
  closer: ' —',
});
