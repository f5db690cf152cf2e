import type { Dateline } from '../../../../domain/dateline/types';
import { datelineProblems } from '../../../../domain/dateline/validate';
import type { Fault } from '../shared/faults';

/** What the server would refuse, and the part that it is about. */
interface PartProblem {
  part: string;
  fault: Fault;
}

const ROWS: Record<string, string> = { places: 'place', correspondents: 'correspondent' };

/** What is wrong with a dateline before it is sent, with the part of each fault as the marks name it. */
export const problemsOf = (dateline: Dateline | null): PartProblem[] =>
  (dateline ? datelineProblems(dateline) : []).map(({ path, message }) => {
    const [key = '', at = 0] = path;
    const row = ROWS[String(key)];
    return {
      part: row ? `${row}-${at}` : String(key),
      fault: { path: path.filter((step) => typeof step === 'string').join('.'), message },
    };
  });
