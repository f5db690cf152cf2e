import type { Core } from '@strapi/strapi';
import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { logFailure } from '../failure';
import { onePerServer } from '../one-per-server';
import { claimJob } from './jobs';
import { runJob } from './run';

/** How often a server looks whether another one has left a job behind. */
const LOOK_MS = 10_000;

export interface StampWorker {
  /** Looks for work now; a job runs in the background. */
  wake(): void;
  /** Finishes the batch at hand and leaves the job to other servers, or to the next start. */
  end(): Promise<void>;
}

/** This server's hand at stamping again: one job at a time. */
const createWorker = (strapi: Core.Strapi): StampWorker => {
  const owner = randomUUID();
  // Whoever wakes it may be in a request and in a transaction; its work belongs to neither.
  const outside = new AsyncResource('newsroom stamps');
  let working: Promise<void> | undefined;
  let asked = false;
  let ending = false;
  let timer: NodeJS.Timeout | undefined;

  const work = async (): Promise<void> => {
    while (asked && !ending) {
      asked = false;
      for (let job = await claimJob(strapi, owner); job; job = ending ? null : await claimJob(strapi, owner))
        await runJob(strapi, job, () => ending);
    }
  };

  const wake = (): void => {
    asked = true;
    if (working || ending) return;
    clearTimeout(timer);
    working = outside
      .runInAsyncScope(work)
      .catch((error: unknown) => {
        logFailure(strapi, 'copyright stamps', error);
      })
      .finally(() => {
        working = undefined;
        if (!ending) timer = setTimeout(wake, LOOK_MS).unref();
      });
  };

  return {
    wake,
    async end() {
      ending = true;
      clearTimeout(timer);
      await working;
    },
  };
};

/** The one worker of this server. */
export const stampWorker = onePerServer(createWorker);
