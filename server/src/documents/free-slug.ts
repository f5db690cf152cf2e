import type { Core } from '@strapi/strapi';
import { numbered } from '../../../domain/slug';

const LOCK = 'plugin_newsroom_slugs';

/** The row that {@link lockSlugs} locks; made once, at the start. */
export const ensureSlugLock = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.db.query('strapi::core-store');
  if (!(await store.findOne({ where: { key: LOCK } })))
    await store.create({ data: { key: LOCK, value: 'true', type: 'boolean' } });
};

/**
 * One maker of slugs at a time, on every server of the house, until the transaction ends: two articles
 * with one headline must not both find its slug free. SQLite has a single writer as it is.
 */
export const lockSlugs = async (strapi: Core.Strapi): Promise<void> => {
  if (strapi.db.dialect.client === 'sqlite') return;
  await strapi.db.queryBuilder('strapi::core-store').select('id').where({ key: LOCK }).forUpdate().execute();
};

/**
 * `base`, or `base-2`, `base-3` … whichever no other document of the locale has. Candidates are asked for
 * in growing handfuls, each answered from the index on the slug; a locking read sees what other servers
 * committed since this transaction began.
 */
export const freeSlug = async (
  strapi: Core.Strapi,
  uid: string,
  locale: string | null,
  base: string,
  documentId?: string,
): Promise<string> => {
  for (let first = 1, count = 1; ; first += count, count *= 8) {
    const candidates = Array.from({ length: count }, (_, i) => numbered(base, first + i));
    const query = strapi.db
      .queryBuilder(uid)
      .select('slug')
      .where({
        slug: { $in: candidates },
        locale,
        ...(documentId ? { documentId: { $ne: documentId } } : {}),
      });
    if (strapi.db.dialect.client !== 'sqlite') query.forUpdate();
    const rows: { slug: string }[] = await query.execute();
    const taken = new Set(rows.map((row) => row.slug));
    const free = candidates.find((candidate) => !taken.has(candidate));
    if (free) return free;
  }
};
