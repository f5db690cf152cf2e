import { MONTHS_ID } from '../months';
import { wire } from './wire';

/** "Jakarta (ANTARA) -". */
export const antara = wire({
  key: 'antara',
  agencies: ['ANTARA', 'ANTARA News', 'Antaranews'],
  readersCasing: true,
  date: { months: MONTHS_ID, dayFirst: true },
  closer: ' -',
});
