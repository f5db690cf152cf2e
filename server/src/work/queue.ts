import { createHash, randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { databaseNow } from './clock';
import { TABLE } from './table';
import { workerOf } from './worker';

/** Which work is meant: there is one of a kind and key at a time. */
export interface WorkName {
  kind: string;
  key: string;
}

export interface NewWork extends WorkName {
  /** JSON. */
  payload?: object;
  /** By the database's clock; now, if it is not said. */
  dueAt?: Date;
  /** How often a step is tried before the work has failed. */
  attempts?: number;
}

const ATTEMPTS = 5;

/** A digest, because to some databases the keys "Seoul", "seoul" and "séoul" are one. */
const slotOf = ({ kind, key }: WorkName): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, key]))
    .digest('hex');

/**
 * Queues work, in the transaction at hand if there is one; servers begin once that is committed.
 *
 * @returns whether it was queued; not where the same work waits or runs already
 */
export const enqueue = async (
  strapi: Core.Strapi,
  { kind, key, payload, dueAt, attempts = ATTEMPTS }: NewWork,
): Promise<boolean> =>
  strapi.db.transaction(async ({ trx, onCommit }) => {
    const row = {
      // How we know our own row: databases tell in different ways what an INSERT has come to.
      document_id: randomUUID(),
      ...{ kind, key, slot: slotOf({ kind, key }), payload: payload ? JSON.stringify(payload) : null },
      ...{ state: 'waiting', attempts: 0, most_attempts: attempts },
      due_at: dueAt ? dueAt.getTime() : databaseNow(strapi),
    };
    await trx(TABLE).insert(row).onConflict('slot').ignore();
    const own: unknown = await trx(TABLE).where({ document_id: row.document_id }).first('id');
    if (!own) return false;
    onCommit(() => workerOf(strapi).wake());
    return true;
  });

/**
 * Stops work that waits or runs, in the transaction at hand if there is one. A server that is at it keeps
 * nothing of its next step.
 *
 * @returns whether there was any
 */
export const stopWork = async (strapi: Core.Strapi, name: WorkName): Promise<boolean> =>
  strapi.db.transaction(async ({ trx }) => {
    const over = { state: 'stopped', slot: null, owner: null, lease_until: null, token: null };
    const stopped = await trx(TABLE)
      .where({ slot: slotOf(name) })
      .update({ ...over, finished_at: databaseNow(strapi) });
    return stopped > 0;
  });

/** Whether such work waits or runs. */
export const isQueued = async (strapi: Core.Strapi, name: WorkName): Promise<boolean> =>
  strapi.db.transaction(async ({ trx }) => {
    const row: unknown = await trx(TABLE)
      .where({ slot: slotOf(name) })
      .first('id');
    return row !== undefined;
  });
