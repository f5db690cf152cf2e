import { MONTHS_REUTERS } from '../months';
import { wire } from './wire';

/** "LIMA, Jan 21 (Reuters) -". */
export const reuters = wire({
  key: 'reuters',
  agencies: ['Reuters', 'Thomson Reuters Foundation', 'Reuters Breakingviews'],
  date: { months: MONTHS_REUTERS },
  closer: ' -',
});
