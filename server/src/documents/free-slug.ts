import type { Core } from '@strapi/strapi';
import { numbered } from '../../../domain/slug';
import { onTable, onTableOutside } from '../platform/on-table';

/** Whose slug it is to be. */
export interface SlugOwner {
  uid: string;
  locale: string | null;
  /** Nothing for a new document. */
  documentId?: string;
}

/** The transaction that slugs are asked for in. */
export interface Asking {
  /** Whether it may have read before the lock on slugs was its own. */
  mayBeLate: boolean;
}

/**
 * Those of the candidates that another document has. Nothing is locked on the way: MariaDB would lock the gaps
 * between slugs as well, which every publication writes into. But there a transaction goes on seeing what it
 * saw when it first read; one that may have done so before it had the lock on slugs looks from outside too.
 */
const takenOf = async (
  strapi: Core.Strapi,
  { uid, locale, documentId }: SlugOwner,
  candidates: readonly string[],
  { mayBeLate }: Asking,
): Promise<ReadonlySet<string>> => {
  const { tableName } = strapi.db.metadata.get(uid);
  type Rows = Parameters<Parameters<typeof onTable>[2]>[0];
  const look = (rows: Rows) => {
    const found = rows
      .select('slug')
      .whereIn('slug', [...candidates])
      .where({ locale });
    return documentId ? found.whereNot({ document_id: documentId }) : found;
  };
  const rows: { slug: string }[] = await onTable(strapi, tableName, look);
  const others: { slug: string }[] =
    mayBeLate && strapi.db.dialect.client === 'mysql' ? await onTableOutside(strapi, tableName, look) : [];
  return new Set([...rows, ...others].map(({ slug }) => slug));
};

/**
 * `base`, or `base-2`, `base-3` … whichever no other document of the locale has. Candidates are asked for
 * in growing handfuls, each answered from the index on the slug. The lock on slugs is the caller's.
 */
export const freeSlug = async (
  strapi: Core.Strapi,
  owner: SlugOwner,
  base: string,
  asking: Asking,
): Promise<string> => {
  for (let first = 1, count = 1; ; first += count, count *= 8) {
    const candidates = Array.from({ length: count }, (_, i) => numbered(base, first + i));
    const taken = await takenOf(strapi, owner, candidates, asking);
    const free = candidates.find((candidate) => !taken.has(candidate));
    if (free) return free;
  }
};
