import { MONTHS_LONG, MONTHS_RU, MONTHS_RU_SHORT } from '../months';
import { russianWeekday } from '../weekdays';
import { wire } from './wire';

const stroke = (agency: string): string => `/${agency}/`;
const tassLine = (opening: string, signature: string): string =>
  [opening, signature]
    .filter(Boolean)
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');

/** "NEW YORK, October 3. /TASS/." */
export const tass = wire({
  key: 'tass',
  agencies: ['TASS', 'ITAR-TASS'],
  date: { months: MONTHS_LONG },
  sign: stroke,
  closer: '',
  unsigned: ' —',
  assemble: tassLine,
});

/** "ВАШИНГТОН, 22 января. /ТАСС/." */
export const tassRussian = wire({
  key: 'tass-ru',
  agencies: ['ТАСС', 'ИТАР-ТАСС'],
  date: { months: MONTHS_RU, dayFirst: true, weekday: russianWeekday },
  sign: stroke,
  closer: '',
  unsigned: ' —',
  assemble: tassLine,
});

/** "МОСКВА, 10 фев — РИА Новости." */
export const ria = wire({
  key: 'ria-ru',
  agencies: ['РИА Новости'],
  date: { months: MONTHS_RU_SHORT, dayFirst: true, weekday: russianWeekday },
  sign: (agency) => agency,
  closer: '',
  assemble: (opening, signature) =>
    opening && signature ? `${opening} — ${signature}.` : `${opening || `(${signature})`} —`,
});
