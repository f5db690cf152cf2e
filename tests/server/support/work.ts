import type { Core } from '@strapi/strapi';

/** What the tests read of work in the background, as the database has it. */
export interface WorkRow {
  id: number;
  kind: string;
  key: string;
  state: 'waiting' | 'running' | 'stopped' | 'done' | 'failed';
  attempts: number;
  owner: string | null;
  token: string | null;
  problem: string | null;
}

export const workTable = (strapi: Core.Strapi) => strapi.db.connection('newsroom_work');

/** The latest work of a kind and key. */
export const workOf = (strapi: Core.Strapi, kind: string, key: string): Promise<WorkRow> =>
  workTable(strapi).where({ kind, key }).orderBy('id', 'desc').first();

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Waits for a condition; a test's own time limit ends a wait for ever. */
export const until = async <T>(look: () => Promise<T>, reached: (seen: T) => boolean): Promise<T> => {
  for (;;) {
    const seen = await look();
    if (reached(seen)) return seen;
    await pause();
  }
};

export const isOver = ({ state }: WorkRow): boolean => state !== 'waiting' && state !== 'running';

/**
 * What the clock does to the lease of a server that says nothing any more. By the row's id, as servers write
 * it: MariaDB would lock it by way of another index first, and find itself in a deadlock with one of them.
 */
export const letLeaseRunOut = async (strapi: Core.Strapi, kind: string, key: string): Promise<void> => {
  const running = await workTable(strapi).where({ kind, key, state: 'running' }).select('id');
  for (const { id } of running)
    await workTable(strapi).where({ id, state: 'running' }).update({ lease_until: 1 });
};

/** What a start does in the background, and tests of what comes of it wait for. */
const AT_START = ['sweep', 'read-pictures'];

export const startWorkDone = async (strapi: Core.Strapi): Promise<void> => {
  const live = () => workTable(strapi).whereIn('kind', AT_START).whereIn('state', ['waiting', 'running']);
  await until(
    () => live().first('id'),
    (row) => row === undefined,
  );
};
