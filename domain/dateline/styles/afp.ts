import { MONTHS_FR, MONTHS_SHORT } from '../months';
import { frenchWeekday } from '../weekdays';
import { dayFirst, wire } from './wire';

/** "Paris, 21 jan 2019 (AFP) -": the French service. */
export const afpFrench = wire({
  key: 'afp-fr',
  agencies: ['AFP'],
  when: (head, { date }) => date?.month !== undefined && dayFirst(head),
  readersCasing: true,
  date: { months: MONTHS_FR, dayFirst: true, weekday: frenchWeekday },
  closer: ' -',
});

/** "STOCKHOLM, Aug 29, 2014 (AFP) -". */
export const afp = wire({ key: 'afp', agencies: ['AFP'], date: { months: MONTHS_SHORT }, closer: ' -' });
