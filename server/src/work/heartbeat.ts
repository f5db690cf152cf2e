import type { Core } from '@strapi/strapi';
import { LEASE_MS, renew } from './claim';
import type { Work } from './kind';

/** Renews the lease of work while a step takes its time; a step proves by itself whether that is still needed. */
export const heartbeat = (strapi: Core.Strapi, work: Work): { stop(): Promise<void> } => {
  let beat: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    // One that the database keeps waiting stands for those after it.
    beat ??= renew(strapi, work)
      .catch(() => undefined)
      .finally(() => {
        beat = undefined;
      });
  }, LEASE_MS / 3);
  return {
    async stop() {
      clearInterval(timer);
      await beat;
    },
  };
};
