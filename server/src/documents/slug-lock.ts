import type { Core } from '@strapi/strapi';
import { onTable } from '../platform/on-table';
import { onePerServer } from '../platform/one-per-server';

const STORE = 'strapi::core-store';
const LOCK = 'plugin_newsroom_slugs';

/** Id of the row that is locked, as far as this server knows it. */
const knownId = onePerServer((): { id?: number } => ({}));

const findLock = async (strapi: Core.Strapi): Promise<number | undefined> => {
  const [row] = await strapi.db
    .query(STORE)
    .findMany({ select: ['id'], where: { key: LOCK }, orderBy: { id: 'asc' }, limit: 1 });
  return row?.id;
};

/** The row that {@link lockSlugs} locks; made once, at the start. */
export const ensureSlugLock = async (strapi: Core.Strapi): Promise<number> => {
  const existing = await findLock(strapi);
  if (existing === undefined)
    await strapi.db.query(STORE).create({ data: { key: LOCK, value: 'true', type: 'boolean' } });
  // Two servers that start at once may both have made one: the first counts for both.
  const id = existing ?? (await findLock(strapi)) ?? 0;
  knownId(strapi).id = id;
  return id;
};

/**
 * One maker of slugs at a time, on every server of the house, until the transaction ends: two articles
 * with one headline must not both find its slug free. SQLite has a single writer as it is.
 *
 * Nobody who waits here may hold what the holder could need: it is the first lock of a write. It is found by
 * its primary key, since MariaDB locks every row that it looks at on the way to the one that is meant.
 */
export const lockSlugs = async (strapi: Core.Strapi): Promise<void> => {
  if (strapi.db.dialect.client === 'sqlite') return;
  const id = knownId(strapi).id ?? (await ensureSlugLock(strapi));
  const { tableName } = strapi.db.metadata.get(STORE);
  const rows: unknown[] = await onTable(strapi, tableName, (row) =>
    row.select('id').where({ id, key: LOCK }).forUpdate(),
  );
  if (rows.length > 0) return;
  // A restored backup or an import has brought the store's rows anew.
  await ensureSlugLock(strapi);
  await lockSlugs(strapi);
};
