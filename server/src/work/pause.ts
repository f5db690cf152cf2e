import { setTimeout as sleep } from 'node:timers/promises';

/** Waits; the end of the server cuts it short. */
export const pause = (ms: number, ending: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal: ending }).catch(() => undefined);
