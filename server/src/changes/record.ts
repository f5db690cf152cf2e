import type { Core } from '@strapi/strapi';
import { CHANGE } from '../platform/uids';

/** The house's settings: what every story is printed by. */
export const SETTINGS = 'settings';

/** What readers see has changed: all or some things of a kind. */
export interface Change {
  /** Uid of a content type, or {@link SETTINGS}. */
  what: string;
  /** Document ids. Nothing where it may be any. */
  ids?: readonly string[];
}

/** What the transactions at hand have told already: an article that is published again is one change, not two. */
const told = new WeakMap<object, Set<string>>();

const untold = (transaction: object, { what, ids }: Change): Change | undefined => {
  const known = told.get(transaction) ?? new Set<string>();
  told.set(transaction, known);
  const keyOf = (id: string): string => `${what} ${id}`;
  const fresh = (ids ?? ['']).filter((id) => !known.has(keyOf(id)));
  for (const id of fresh) known.add(keyOf(id));
  if (fresh.length === 0) return undefined;
  return ids ? { what, ids: fresh } : { what };
};

/**
 * Tells every server that what readers see has changed, in the transaction that changes it: what is rolled
 * back is not told, and nobody hears of it before it can be read. Each call adds rows and waits for nobody;
 * a counter that all writers of a newsroom lock would make them wait for one another.
 */
export const recordChange = async (strapi: Core.Strapi, change: Change): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    const { what, ids } = untold(trx, change) ?? {};
    if (!what) return;
    const row = { what, ids: ids ? JSON.stringify(ids) : null, weight: 1 };
    await trx(strapi.getModel(CHANGE).collectionName).insert(row);
  });
};
