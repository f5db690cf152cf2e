import { SUPPLIED } from '../../../domain/rights';
import { STAMP } from '../rights';
import { ARTICLE } from '../uids';
import { asDocument } from './scope';
import { isEmpty, isSave, localeOf, type Data, type Step, type Write } from './types';

interface Entry extends Data {
  id: number;
  copyrightRule?: string | null;
}

const NOTHING = Object.fromEntries(STAMP.map((name) => [name, null]));

/**
 * Whether a notice came with the copy: code of the house that runs outside a client's request (an import,
 * a feed reader) supplies it together with the copy's source.
 */
const isSupplied = (write: Write, inRequest: boolean): boolean => {
  const { data } = write.params;
  return !inRequest && !isEmpty(data?.source) && !isEmpty(data?.copyrightNotice);
};

/**
 * Keeps every client's hands off the stamp. The stamp itself is put on where published rows are written
 * (`rows/stamp.ts`).
 */
export const stamp: Step = (strapi) => {
  const wasPublished = async (write: Write): Promise<boolean> => {
    if (write.action === 'create') return false;
    const row = await strapi.db.query(ARTICLE).findOne({
      select: ['firstPublishedAt'],
      where: { documentId: write.params.documentId, locale: localeOf(write), publishedAt: null },
    });
    return Boolean(row?.firstPublishedAt);
  };

  /** A clone is a new work: no first publication, no old year; only a supplied notice goes with the copy. */
  const renew = async (entries: Entry[]): Promise<void> => {
    for (const entry of entries) {
      const changes = entry.copyrightRule === SUPPLIED ? { firstPublishedAt: null } : NOTHING;
      Object.assign(entry, changes);
      await strapi.db.queryBuilder(ARTICLE).where({ id: entry.id }).update(changes).execute();
    }
  };

  return async (write, next) => {
    if (write.uid !== ARTICLE) return next();
    const { data } = write.params;
    if (data) {
      if (
        isSave(write) &&
        isSupplied(write, Boolean(strapi.requestContext.get())) &&
        !(await wasPublished(write))
      ) {
        data.copyrightRule = SUPPLIED;
      } else {
        for (const name of STAMP) delete data[name];
      }
    }
    if (write.action !== 'clone') return asDocument(next);
    return strapi.db.transaction(async () => {
      const result = (await asDocument(next)) as { entries: Entry[] };
      await renew(result.entries);
      return result;
    });
  };
};
