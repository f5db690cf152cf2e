import type { Core } from '@strapi/strapi';
import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { logFailure } from '../platform/failure';
import { onePerServer } from '../platform/one-per-server';
import { claim, waitsOf } from './claim';
import type { WorkKind } from './kind';
import { isLocked, isLostConnection } from './passing';
import { pause } from './pause';
import { runWork } from './run';

/** How often a server looks whether another one has queued work, or left some behind. */
const LOOK_MS = 10_000;

/** After work could not be looked for. */
const AFTER_FAULT_MS = 1000;

export interface Worker {
  /** Takes up work of these kinds from now on. */
  begin(kinds: readonly WorkKind[]): void;
  /** Looks for work now; it is done in the background. */
  wake(): void;
  /** Finishes the steps at hand and leaves the rest to other servers, or to the next start. */
  end(): Promise<void>;
}

/** This server's hand at the work of the house: one of each kind at a time. */
export const createWorker = (strapi: Core.Strapi): Worker => {
  const owner = `${hostname()} ${randomUUID()}`;
  const kinds = new Map<string, WorkKind>();
  const busy = new Map<string, Promise<void>>();
  const ending = new AbortController();
  // Whoever wakes it may be in a request and in a transaction; its work belongs to neither.
  let outside: AsyncResource | undefined;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let isAsked = false;

  const tell = (error: unknown): void => {
    if (!isLostConnection(error) && !isLocked(error)) logFailure(strapi, 'background work', error);
  };

  const workOn = async (kind: WorkKind): Promise<void> => {
    while (!ending.signal.aborted) {
      const work = await claim(strapi, kind.kind, owner);
      if (!work) return;
      await runWork(strapi, kind, work, ending.signal);
    }
  };

  const lookIn = (ms: number): void => {
    clearTimeout(timer);
    if (!ending.signal.aborted) timer = setTimeout(wake, ms).unref();
  };

  const occupy = (kind: WorkKind): void => {
    const working = workOn(kind)
      .catch(async (error: unknown) => {
        tell(error);
        await pause(AFTER_FAULT_MS, ending.signal);
      })
      .finally(() => {
        busy.delete(kind.kind);
        wake();
      });
    busy.set(kind.kind, working);
  };

  const look = async (): Promise<void> => {
    let next = LOOK_MS;
    while (isAsked && !ending.signal.aborted) {
      isAsked = false;
      next = LOOK_MS;
      for (const [name, wait] of await waitsOf(strapi, [...kinds.keys()])) {
        const kind = kinds.get(name);
        if (!kind || busy.has(name)) continue;
        if (wait <= 0) occupy(kind);
        else next = Math.min(next, wait);
      }
    }
    lookIn(next);
  };

  const wake = (): void => {
    isAsked = true;
    if (looking || !outside || ending.signal.aborted) return;
    clearTimeout(timer);
    looking = outside
      .runInAsyncScope(look)
      .catch((error: unknown) => {
        tell(error);
        lookIn(LOOK_MS);
      })
      .finally(() => {
        looking = undefined;
      });
  };

  return {
    begin(known) {
      for (const kind of known) kinds.set(kind.kind, kind);
      outside = new AsyncResource('newsroom work');
      wake();
    },
    wake,
    async end() {
      ending.abort();
      clearTimeout(timer);
      await looking;
      await Promise.all(busy.values());
    },
  };
};

/** The one worker of this server. */
export const workerOf = onePerServer(createWorker);
