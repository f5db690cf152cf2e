import { MONTHS_IT, MONTHS_SHORT } from '../months';
import { italianWeekday } from '../weekdays';
import { wire } from './wire';

const upper = (months: readonly string[]) => months.map((month) => month.toUpperCase());
const assemble = (opening: string, signature: string): string =>
  [signature, opening]
    .filter(Boolean)
    .map((part) => `${part} -`)
    .join(' ');

/** "(ANSA) - ROME, JUL 11 -": the English service. */
export const ansaEnglish = wire({
  key: 'ansa-en',
  agencies: ['ANSA', 'ANSA-AFP', 'ANSAmed'],
  when: (head, { date }) =>
    date?.month !== undefined &&
    /\p{L}{3,} \d/u.test(head.slice(0, 90)) &&
    !/\d \p{L}{3}/u.test(head.slice(0, 60)),
  date: { months: upper(MONTHS_SHORT) },
  closer: ' -',
  assemble,
});

/** "(ANSA) - TORINO, 29 GEN -". */
export const ansa = wire({
  key: 'ansa',
  agencies: ['ANSA', 'ANSA-AFP'],
  date: { months: upper(MONTHS_IT), dayFirst: true, weekday: italianWeekday },
  closer: ' -',
  assemble,
});
