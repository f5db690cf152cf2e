import { databaseNow } from './clock';
import type { WorkKind } from './kind';
import { TABLE } from './table';

const DAY_MS = 86_400_000;

/** What is over is of use to those who look for a fault; screens have records of their own. */
const KEPT_MS = 30 * DAY_MS;

/** Forgets work that has been over for a while, once a day. */
export const forgetWork: WorkKind = {
  kind: 'forget-work',
  nameOf: () => 'forgetting work that is over',
  step: async (strapi) => async (trx) => {
    const long = databaseNow(strapi, -KEPT_MS);
    const forgotten = await trx(TABLE)
      .whereIn('state', ['done', 'failed', 'stopped'])
      .where('finished_at', '<', long)
      .delete();
    return { next: 'again', after: DAY_MS, result: { forgotten } };
  },
};
