import { MONTHS_ES } from '../months';
import { spanishWeekday } from '../weekdays';
import { wire } from './wire';

/** "Nueva York, 21 ene (EFE).-". */
export const efe = wire({
  key: 'efe',
  agencies: ['EFE', 'EPA-EFE', 'ACAN-EFE', 'EFECOM', 'EFEAGRO', 'EFEVERDE'],
  readersCasing: true,
  date: { months: MONTHS_ES, dayFirst: true, weekday: spanishWeekday },
  closer: '.-',
});
