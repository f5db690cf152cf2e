import type { Core } from '@strapi/strapi';
import { isLocal } from './pictures/fetch';
import { enqueueReading, readPicturesWork } from './pictures/read-archive';
import { writeCreditWork } from './pictures/write';
import { enqueueSweep, sweepWork } from './publication/sweep-work';
import { adoptJobs } from './stamps/jobs';
import { restampWork } from './stamps/run';
import { enqueue, forgetWork, workerOf } from './work';

/** Every kind of work in the background that a server of this version does. */
const KINDS = [restampWork, writeCreditWork, readPicturesWork, sweepWork, forgetWork];

/** What is to be done at each start is queued; the start itself waits for none of it. */
export const beginWork = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async () => {
    await enqueueSweep(strapi);
    await adoptJobs(strapi);
    if (isLocal(strapi)) await enqueueReading(strapi);
    await enqueue(strapi, { kind: forgetWork.kind, key: 'all' });
  });
  workerOf(strapi).begin(KINDS);
};
