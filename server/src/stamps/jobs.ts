import type { Core } from '@strapi/strapi';
import type { StampCounts, StampJob, StampSelection } from '../../../domain/api/stamps';
import { JOB_ACTS, type JobAct, type JobState } from '../../../domain/stamps';
import { failureOfCode, failureSentence } from '../../../domain/failure';
import { refuse } from '../platform/errors';
import { STAMP_JOB } from '../platform/uids';
import type { Actor } from '../platform/actor';
import { enqueue, stopWork } from '../work';
import { candidatesOf, typesOf } from './selection';

/** A job as the database has it. */
export interface JobRow extends Actor, StampCounts {
  id: number;
  state: JobState;
  selection: StampSelection;
  cursorType: string | null;
  cursor: number;
  total: number;
  seen: number;
  /** Code of a failure. */
  problem: string | null;
  createdAt: Date | string;
  finishedAt: Date | string | null;
}

const iso = (moment: Date | string | null): string | null => (moment ? new Date(moment).toISOString() : null);

const toldOf = (problem: string | null): Pick<StampJob, 'problem' | 'failure'> => {
  if (problem === null) return { problem };
  const failure = failureOfCode(problem);
  return { problem: failureSentence(failure), failure };
};

export const reportOf = (job: JobRow): StampJob => ({
  id: job.id,
  state: job.state,
  selection: job.selection,
  total: job.total,
  seen: job.seen,
  stamped: job.stamped,
  unchanged: job.unchanged,
  supplied: job.supplied,
  unruled: job.unruled,
  ...toldOf(job.problem),
  userName: job.userName ?? null,
  startedAt: iso(job.createdAt) ?? '',
  finishedAt: iso(job.finishedAt),
});

const jobs = (strapi: Core.Strapi) => strapi.db.query(STAMP_JOB);

export const findJob = (strapi: Core.Strapi, id: number): Promise<JobRow | null> =>
  jobs(strapi).findOne({ where: { id } });

/** The latest job first. */
export const listJobs = async (
  strapi: Core.Strapi,
  page: number,
  pageSize: number,
): Promise<{ rows: JobRow[]; total: number }> => ({
  rows: await jobs(strapi).findMany({
    orderBy: { id: 'desc' },
    offset: (page - 1) * pageSize,
    limit: pageSize,
  }),
  total: await jobs(strapi).count(),
});

/** The work that carries a job out; its steps are in `run.ts`. */
export const RESTAMP_WORK = 'restamp';

export interface RestampPayload {
  job: number;
}

/** An editor waits, and reads why it failed; who can mend it resumes it. */
const ATTEMPTS = 3;

const workOf = (id: number) => ({ kind: RESTAMP_WORK, key: String(id) });

const enqueueJob = (strapi: Core.Strapi, id: number): Promise<boolean> => {
  const payload: RestampPayload = { job: id };
  return enqueue(strapi, { ...workOf(id), payload, attempts: ATTEMPTS });
};

export const createJob = async (
  strapi: Core.Strapi,
  selection: StampSelection,
  actor: Actor,
): Promise<JobRow> => {
  let total = 0;
  for (const type of typesOf(strapi, selection))
    total += await (await candidatesOf(strapi, type, selection)).count();
  const nothing = { cursor: 0, seen: 0, stamped: 0, unchanged: 0, supplied: 0, unruled: 0 };
  return strapi.db.transaction(async () => {
    const data = { state: 'running', selection, total, ...nothing, ...actor };
    const job: JobRow = await jobs(strapi).create({ data });
    await enqueueJob(strapi, job.id);
    return job;
  });
};

/**
 * Stops or resumes a job. A server that is at work on it keeps nothing of its next batch.
 *
 * @returns nothing where there is no such job
 * @throws ValidationError where the job's state does not allow it.
 */
export const actOnJob = async (strapi: Core.Strapi, id: number, act: JobAct): Promise<JobRow | null> =>
  strapi.db.transaction(async () => {
    const { from, to } = JOB_ACTS[act];
    // The work before the job, as in each batch: two who lock them in two orders wait for each other.
    await (act === 'stop' ? stopWork(strapi, workOf(id)) : enqueueJob(strapi, id));
    const changed = await jobs(strapi).updateMany({
      where: { id, state: { $in: [...from] } },
      data: { state: to, problem: null },
    });
    const job = await findJob(strapi, id);
    if (changed.count > 0) return job;
    const state = job?.state;
    const message = state ? `is "${state}"; it must be ${from.join(' or ')}` : 'is no job';
    return refuse([{ path: ['state'], message }]);
  });

/**
 * Queues jobs that are under way and have no work: those of a version that worked on them by itself, which
 * go on where that left off, and those that came with an import.
 */
export const adoptJobs = async (strapi: Core.Strapi): Promise<void> => {
  const underWay: JobRow[] = await jobs(strapi).findMany({ where: { state: 'running' } });
  for (const { id } of underWay) await enqueueJob(strapi, id);
};

/** Changes a job in the transaction of its work. */
export const changeJob = async (strapi: Core.Strapi, id: number, data: Partial<JobRow>): Promise<void> => {
  await jobs(strapi).updateMany({ where: { id }, data });
};
