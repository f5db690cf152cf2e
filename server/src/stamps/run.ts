import type { Core } from '@strapi/strapi';
import { rightsOf } from '../house/rights';
import type { Effects, WorkKind } from '../work';
import { stampBatch } from './batch';
import { RESTAMP_WORK, changeJob, findJob, type JobRow, type RestampPayload } from './jobs';
import { candidatesOf, typesOf, type Candidate } from './selection';
import type { StampedType } from './types';

/** Articles of one transaction: some tenths of a second, during which an editor who saves one of them waits. */
const LARGEST_BATCH = 1000;

/** How far a job is stands in its own row; here is how many articles to take next. */
interface Cursor {
  size: number;
}

interface Batch {
  type: StampedType;
  candidates: Candidate[];
}

/** What comes behind a job's cursor; nothing at its end. */
const nextBatch = async (strapi: Core.Strapi, job: JobRow, size: number): Promise<Batch | null> => {
  for (const type of typesOf(strapi, job.selection)) {
    if (job.cursorType !== null && type.uid < job.cursorType) continue;
    const after = job.cursorType === type.uid ? job.cursor : 0;
    const candidates = await (await candidatesOf(strapi, type, job.selection)).after(after, size);
    if (candidates.length > 0) return { type, candidates };
  }
  return null;
};

const finish =
  (strapi: Core.Strapi, job: JobRow): Effects<Cursor> =>
  async () => {
    await changeJob(strapi, job.id, { state: 'done', finishedAt: new Date() });
    return { next: 'done' };
  };

/** Stamping again: a batch a step, which moves the job's own cursor and counts with it. */
export const restampWork: WorkKind<RestampPayload, Cursor> = {
  kind: RESTAMP_WORK,
  nameOf: ({ payload: { job } }) => `job ${job} of copyright stamps`,
  async step(strapi, { payload, cursor }, { gaveWay }) {
    const job = await findJob(strapi, payload.job);
    if (job?.state !== 'running') return () => ({ next: 'done' });
    // Where an editor saves one of them: fewer at a time, until only that one is left to wait for.
    const size = Math.max(1, Math.floor((cursor?.size ?? LARGEST_BATCH) / 2 ** gaveWay));
    const batch = await nextBatch(strapi, job, size);
    if (!batch) return finish(strapi, job);
    const { type, candidates } = batch;
    // The rules as they are now: a job may run while they are changed.
    const rights = await rightsOf(strapi, type);
    return async (trx) => {
      await stampBatch(strapi, trx, { job, type, rights, candidates });
      return { next: 'more', cursor: { size: Math.min(LARGEST_BATCH, size * 2) } };
    };
  },
  async failed(strapi, { payload }, { code }) {
    await changeJob(strapi, payload.job, { state: 'failed', problem: code });
  },
};
