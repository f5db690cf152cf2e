import { countryName } from '../../gazetteer/countries';
import { MONTHS_REUTERS } from '../months';
import type { Place } from '../types';
import { join } from './print';
import { wire } from './wire';

/** "New Delhi, Jan 5 (PTI)": the story follows without a dash. */
export const pti = wire({
  key: 'pti',
  agencies: ['PTI', 'IANS', 'UNI'],
  readersCasing: true,
  date: { months: MONTHS_REUTERS },
  closer: '',
  unsigned: ' —',
});

const aniPlace = ({ region, country }: Place, city: string): string =>
  join([city, region && `(${region})`, country && countryName(country) && `[${countryName(country)}]`], ' ');

/** "Damascus [Syria], June 9 (ANI):". */
export const ani = wire({
  key: 'ani',
  agencies: ['ANI'],
  readersCasing: true,
  place: aniPlace,
  date: { months: MONTHS_REUTERS },
  closer: ':',
  unsigned: ' —',
});
