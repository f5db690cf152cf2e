import type { Core } from '@strapi/strapi';
import { setTimeout as sleep } from 'node:timers/promises';
import { logFailure } from '../failure';
import { rightsOf } from '../rights';
import { JobLost, stampBatch } from './batch';
import { LEASE_MS, changeOwn, type JobRow } from './jobs';
import { candidatesOf, typesOf, type Candidates } from './selection';
import type { StampedType } from './types';

/** Articles of one transaction: some tenths of a second, during which an editor who saves one of them waits. */
const LARGEST_BATCH = 1000;

/** Between two batches, so that those who wait for a connection or for a row have their turn. */
const BREATH_MS = 2;
const LOCKED_MS = 50;

/** PostgreSQL's lock_not_available, deadlock_detected, serialization_failure; MySQL's and MariaDB's of the kind. */
const PASSING: readonly unknown[] = ['55P03', '40P01', '40001', 1205, 1213, 3572];

const isPassing = (error: unknown): boolean => {
  const { code, errno } = (error ?? {}) as { code?: unknown; errno?: unknown };
  return PASSING.includes(code) || PASSING.includes(errno);
};

const runType = async (
  strapi: Core.Strapi,
  start: JobRow,
  type: StampedType,
  candidates: Candidates,
  isEnding: () => boolean,
): Promise<JobRow> => {
  let job = start;
  let size = LARGEST_BATCH;
  let after = job.cursorType === type.uid ? job.cursor : 0;
  while (!isEnding()) {
    const batch = await candidates.after(after, size);
    const last = batch.at(-1);
    if (!last) return job;
    try {
      // The rules as they are now: a job may run while they are changed.
      job = await stampBatch(strapi, job, type, await rightsOf(strapi, type), batch);
      after = last.id;
      size = Math.min(LARGEST_BATCH, size * 2);
      await sleep(BREATH_MS);
    } catch (error) {
      if (!isPassing(error)) throw error;
      // An editor saves one of them: fewer at a time, until only that one is left to wait for.
      size = Math.max(1, Math.floor(size / 2));
      await sleep(LOCKED_MS);
      if (!(await changeOwn(strapi, job, { leaseUntil: new Date(Date.now() + LEASE_MS) })))
        throw new JobLost();
    }
  }
  throw new JobLost();
};

const release = (strapi: Core.Strapi, job: JobRow): Promise<boolean> =>
  changeOwn(strapi, job, { owner: null, leaseUntil: null });

/**
 * Works on a job that this server has claimed, until it is done, stopped, failed, or this server ends; then
 * it is left for another server, or for the next start.
 */
export const runJob = async (
  strapi: Core.Strapi,
  claimed: JobRow,
  isEnding: () => boolean,
): Promise<void> => {
  let job = claimed;
  try {
    for (const type of typesOf(strapi, job.selection)) {
      if (job.cursorType !== null && type.uid < job.cursorType) continue;
      const candidates = await candidatesOf(strapi, type, job.selection);
      job = await runType(strapi, job, type, candidates, isEnding);
    }
    const done = { state: 'done' as const, owner: null, leaseUntil: null, finishedAt: new Date() };
    await changeOwn(strapi, job, done);
  } catch (error) {
    if (error instanceof JobLost) {
      if (isEnding()) await release(strapi, job);
      return;
    }
    const { code } = logFailure(strapi, `job ${job.id} of copyright stamps failed`, error);
    await changeOwn(strapi, job, { state: 'failed', problem: code, owner: null, leaseUntil: null });
  }
};
