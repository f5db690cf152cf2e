import type { Core } from '@strapi/strapi';
import { CHANGE } from '../platform/uids';

/** The rows that servers may still want to tell one by one. */
const KEPT = 2000;

/** What one statement names. */
const BATCH = 500;

/** Another server is at it. */
class Overtaken extends Error {}

/**
 * Counts former changes in one row, so that the revision stays and the table doesn't grow. Two servers may
 * try at once: whoever finds rows gone that it has counted leaves everything as it was.
 */
export const thinOut = async (strapi: Core.Strapi): Promise<void> => {
  const table = strapi.getModel(CHANGE).collectionName;
  try {
    await strapi.db.transaction(async ({ trx }) => {
      const newest: { id: number }[] = await trx(table)
        .select('id')
        .orderBy('id', 'desc')
        .offset(KEPT)
        .limit(1);
      const rows: { id: number; weight: number }[] = await trx(table)
        .select('id', 'weight')
        .where('id', '<=', newest[0]?.id ?? 0)
        .orderBy('id');
      if (rows.length < 2) return;
      for (let from = 0; from < rows.length; from += BATCH) {
        const ids = rows.slice(from, from + BATCH).map(({ id }) => id);
        if ((await trx(table).whereIn('id', ids).delete()) < ids.length) throw new Overtaken();
      }
      const weight = rows.reduce((sum, row) => sum + row.weight, 0);
      await trx(table).insert({ what: null, ids: null, weight });
    });
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
  }
};
