import { MONTHS_ES } from '../months';
import { spanishWeekday } from '../weekdays';
import { wire } from './wire';

/** "MADRID 27 Nov. (EUROPA PRESS) -". */
export const europaPress = wire({
  key: 'europa-press',
  agencies: ['Europa Press'],
  date: {
    months: MONTHS_ES.map((month) => `${month.charAt(0).toUpperCase()}${month.slice(1)}.`),
    dayFirst: true,
    weekday: spanishWeekday,
  },
  gaps: { date: ' ' },
  sign: (agency) => `(${agency.toUpperCase()})`,
  closer: ' -',
});
