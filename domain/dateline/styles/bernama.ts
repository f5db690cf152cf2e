import { MONTHS_REUTERS } from '../months';
import { wire } from './wire';

/** "KUALA LUMPUR, Aug 6 (Bernama) --". */
export const bernama = wire({
  key: 'bernama',
  agencies: ['Bernama'],
  date: { months: MONTHS_REUTERS },
  closer: ' --',
});
