import { parseCopyright, SUPPLIED } from '../rights';
import type { Problem } from '../shape';
import { STAMP, type Stamp } from './types';

/** Why copy that is marked as supplied is not taken so: it names no source, or brings no notice. */
export const MUST_BE_SUPPLIED = 'must be given with copy that is marked as supplied';

/** What keeps copy that is marked as supplied from being taken so: who supplied it, and with which notice. */
export const suppliedProblems = (row: { source?: unknown; copyrightNotice?: unknown }): Problem[] =>
  (['source', 'copyrightNotice'] as const)
    .filter((name) => typeof row[name] !== 'string' || row[name].trim() === '')
    .map((name) => ({ path: [name], message: MUST_BE_SUPPLIED }));

/** Of a row only its stamp. */
export const stampIn = (row: Stamp): Stamp =>
  Object.fromEntries(STAMP.map((name) => [name, row[name] ?? null]));

/**
 * The stamp that came with the copy; its first publication is this house's. Whose the copyright is and since
 * when, the notice tells where its caller does not.
 */
export const suppliedStamp = (row: Stamp): Stamp => {
  const notice = row.copyrightNotice ? parseCopyright(row.copyrightNotice) : null;
  return {
    ...stampIn(row),
    copyrightHolder: row.copyrightHolder ?? notice?.holder ?? null,
    copyrightYear: row.copyrightYear ?? notice?.years[0] ?? null,
    firstPublishedAt: null,
    copyrightRule: SUPPLIED,
  };
};
