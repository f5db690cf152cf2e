import type { Core } from '@strapi/strapi';
import {
  JOB_ACTS,
  type JobAct,
  type JobState,
  type StampCounts,
  type StampJob,
  type StampSelection,
} from '../../../domain/stamps';
import { failureOfCode, failureSentence } from '../../../domain/failure';
import { refuse } from '../documents/problem';
import { STAMP_JOB } from '../uids';
import type { Actor } from './actor';
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
  owner: string | null;
  leaseUntil: Date | string | null;
}

/** A server says at least this often that it is still at work; then another may take its job over. */
export const LEASE_MS = 30_000;

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

export const createJob = async (
  strapi: Core.Strapi,
  selection: StampSelection,
  actor: Actor,
): Promise<JobRow> => {
  let total = 0;
  for (const type of typesOf(strapi, selection))
    total += await (await candidatesOf(strapi, type, selection)).count();
  const nothing = { cursor: 0, seen: 0, stamped: 0, unchanged: 0, supplied: 0, unruled: 0 };
  return jobs(strapi).create({ data: { state: 'running', selection, total, ...nothing, ...actor } });
};

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

/**
 * Stops or resumes a job. A server that is at work on it sees that before its next batch.
 *
 * @returns nothing where there is no such job
 * @throws ValidationError where the job's state does not allow it.
 */
export const actOnJob = async (strapi: Core.Strapi, id: number, act: JobAct): Promise<JobRow | null> => {
  const { from, to } = JOB_ACTS[act];
  const changed = await jobs(strapi).updateMany({
    where: { id, state: { $in: [...from] } },
    data: { state: to, owner: null, leaseUntil: null, problem: null },
  });
  const job = await findJob(strapi, id);
  if (job && changed.count === 0)
    return refuse([{ path: ['state'], message: `is "${job.state}"; it must be ${from.join(' or ')}` }]);
  return job;
};

/**
 * Takes up the oldest job that no server is at work on, if there is one. Of two servers that ask at once,
 * the database gives it to one.
 *
 * @param owner the name of this server's worker
 */
export const claimJob = async (strapi: Core.Strapi, owner: string): Promise<JobRow | null> => {
  const now = new Date();
  const free = { state: 'running', $or: [{ leaseUntil: null }, { leaseUntil: { $lt: now } }] };
  const waiting: JobRow[] = await jobs(strapi).findMany({
    where: free,
    orderBy: { id: 'asc' },
    limit: 5,
  });
  for (const { id } of waiting) {
    const { count } = await jobs(strapi).updateMany({
      where: { id, ...free },
      data: { owner, leaseUntil: new Date(now.getTime() + LEASE_MS) },
    });
    if (count > 0) return findJob(strapi, id);
  }
  return null;
};

/** Changes a job on behalf of the worker that holds it; tells whether it still did. */
export const changeOwn = async (
  strapi: Core.Strapi,
  { id, owner }: Pick<JobRow, 'id' | 'owner'>,
  data: Partial<JobRow>,
): Promise<boolean> => {
  const { count } = await jobs(strapi).updateMany({ where: { id, owner, state: 'running' }, data });
  return count > 0;
};
