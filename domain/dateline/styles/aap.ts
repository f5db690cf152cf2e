import { MONTHS_SHORT } from '../months';
import { wire } from './wire';

/** "SYDNEY, Dec 7 AAP -". */
export const aap = wire({
  key: 'aap',
  agencies: ['AAP'],
  date: { months: MONTHS_SHORT },
  sign: (agency) => agency,
  closer: ' -',
});
