import type { Core } from '@strapi/strapi';
import { reasonOf } from '../../../domain/failure';
import { logFailure } from '../platform/failure';
import { logLine } from '../platform/log-line';
import { ClaimLost, fail, keepStep, postpone, readClaimed, release } from './claim';
import { heartbeat } from './heartbeat';
import type { Work, WorkKind } from './kind';
import { isLocked, isLostConnection } from './passing';
import { pause } from './pause';

/** Between two steps, so that those who wait for a connection or for a row have their turn. */
const BREATH_MS = 2;
const LOCKED_MS = 50;

/** Between two attempts, and between two looks for a database that is gone: each time longer. */
const FIRST_WAIT_MS = { attempt: 1000, connection: 100 } as const;
const LONGEST_WAIT_MS = { attempt: 5 * 60_000, connection: 10_000 } as const;

const waitOf = (what: keyof typeof FIRST_WAIT_MS, time: number): number =>
  Math.min(LONGEST_WAIT_MS[what], FIRST_WAIT_MS[what] * 4 ** time);

/** The work as it is once the database answers again; nothing where it is no longer ours, or the server ends. */
const afterConnection = async (
  strapi: Core.Strapi,
  work: Work,
  ending: AbortSignal,
): Promise<Work | null> => {
  for (let time = 0; !ending.aborted; time += 1) {
    await pause(waitOf('connection', time), ending);
    try {
      // What was being committed when the connection went may be there or not: only the database knows.
      return await readClaimed(strapi, work);
    } catch (error) {
      if (!isLostConnection(error)) throw error;
    }
  }
  return null;
};

/** Counts an attempt that came to nothing. */
const countAttempt = async (
  strapi: Core.Strapi,
  kind: WorkKind,
  work: Work,
  error: unknown,
): Promise<void> => {
  const attempt = work.attempts + 1;
  const name = kind.nameOf(work);
  if (attempt < work.mostAttempts) {
    strapi.log.warn(
      logLine(`newsroom: ${name}, attempt ${attempt} of ${work.mostAttempts}: ${reasonOf(error)}`),
    );
    await postpone(strapi, work, waitOf('attempt', work.attempts));
    return;
  }
  const failure = logFailure(strapi, `${name} failed`, error);
  await fail(strapi, work, failure.code, () => kind.failed?.(strapi, work, failure));
};

/** More of them, while the database answers, are a fault of something else: a store of files, say. */
const MOST_LOST = 3;

/** Steps until the work is over, no longer ours, or the server ends. */
const doSteps = async (
  strapi: Core.Strapi,
  kind: WorkKind,
  claimed: Work,
  ending: AbortSignal,
): Promise<void> => {
  let work = claimed;
  let [gaveWay, lost] = [0, 0];
  while (!ending.aborted) {
    try {
      const effects = await kind.step(strapi, work, { gaveWay });
      const move = await keepStep(strapi, work, effects);
      if (move.next !== 'more') return;
      work = { ...work, cursor: move.cursor, progress: move.progress ?? work.progress, attempts: 0 };
      [gaveWay, lost] = [0, 0];
      await pause(BREATH_MS, ending);
    } catch (error) {
      if (isLocked(error)) {
        gaveWay += 1;
        await pause(LOCKED_MS, ending);
      } else if (isLostConnection(error) && lost < MOST_LOST) {
        lost += 1;
        const now = await afterConnection(strapi, work, ending);
        if (!now) return;
        work = now;
      } else {
        if (!(error instanceof ClaimLost)) await countAttempt(strapi, kind, work, error);
        return;
      }
    }
  }
  await release(strapi, work);
};

/** Servers have ended in the middle of it as often as it may be tried. */
const isHopeless = ({ attempts, mostAttempts }: Work): boolean => attempts >= mostAttempts;

/** Works on what this server has claimed, until it is over, no longer this server's, or the server ends. */
export const runWork = async (
  strapi: Core.Strapi,
  kind: WorkKind,
  work: Work,
  ending: AbortSignal,
): Promise<void> => {
  const heart = heartbeat(strapi, work);
  try {
    if (!isHopeless(work)) return await doSteps(strapi, kind, work, ending);
    strapi.log.error(logLine(`newsroom: ${kind.nameOf(work)} failed: servers ended in the middle of it`));
    await fail(strapi, work, 'stopped', () => kind.failed?.(strapi, work, { code: 'stopped' }));
  } catch (error) {
    if (!(error instanceof ClaimLost)) throw error;
  } finally {
    await heart.stop();
  }
};
