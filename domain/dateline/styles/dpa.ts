import { MONTHS_SHORT } from '../months';
import { wire } from './wire';

/** "Munich (dpa) -". */
export const dpa = wire({
  key: 'dpa',
  agencies: ['dpa'],
  readersCasing: true,
  date: { months: MONTHS_SHORT },
  closer: ' -',
});
