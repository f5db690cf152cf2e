import type { Core } from '@strapi/strapi';
import { CREDIT_RULES, isCredited } from '../../../domain/picture';
import { FILE, type Asset } from './asset';

const BATCH = 200;

type Judged = Pick<Asset, 'id' | 'newsroomMetadata' | 'newsroomCredit' | 'newsroomCredited'>;

const COLUMNS = ['id', 'newsroomMetadata', 'newsroomCredit', 'newsroomCredited'];

/** By which version of the rules all pictures were judged last, on any server. */
const rulesStore = (strapi: Core.Strapi) =>
  strapi.store({ type: 'plugin', name: 'newsroom', key: 'credit_rules' });

/** Those that were read, and whose file said something: of others the rules have nothing to say. */
const readAfter = (strapi: Core.Strapi, id: number): Promise<Judged[]> =>
  strapi.db
    .queryBuilder(FILE)
    .select(COLUMNS)
    .where({ id: { $gt: id }, newsroomCredited: { $notNull: true }, newsroomMetadata: { $notNull: true } })
    .orderBy({ id: 'asc' })
    .limit(BATCH)
    // Nobody corrects a credit between the judgement and the row.
    .forUpdate()
    .execute();

/** Straight into the rows: neither a hook nor `updatedAt` is to know of it. */
const saveCredited = async (strapi: Core.Strapi, ids: number[], newsroomCredited: boolean): Promise<void> => {
  if (ids.length > 0)
    await strapi.db
      .queryBuilder(FILE)
      .where({ id: { $in: ids } })
      .update({ newsroomCredited })
      .execute();
};

/**
 * Says anew of a batch of pictures whether they credit anybody, from the metadata that are stored: an earlier
 * version may have taken a placeholder for a credit. No file is opened, and only rows are written that were
 * wrong. Once it is through all of them it isn't done again until `CREDIT_RULES` change.
 *
 * @param after the id behind which the batch begins
 * @returns where the next batch begins; undefined where there is no more to do
 */
export const judgeCreditsAgain = async (strapi: Core.Strapi, after: number): Promise<number | undefined> => {
  if ((await rulesStore(strapi).get({})) === CREDIT_RULES) return undefined;
  const last = await strapi.db.transaction(async () => {
    const rows = await readAfter(strapi, after);
    const wrong = rows.filter(
      (row) => (row.newsroomCredit !== null || isCredited(row.newsroomMetadata)) !== row.newsroomCredited,
    );
    for (const credited of [true, false]) {
      const ids = wrong.filter((row) => row.newsroomCredited !== credited).map(({ id }) => id);
      await saveCredited(strapi, ids, credited);
    }
    return rows.length < BATCH ? undefined : rows.at(-1)?.id;
  });
  if (last === undefined) await rulesStore(strapi).set({ value: CREDIT_RULES });
  return last;
};
