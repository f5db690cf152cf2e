import type { Core } from '@strapi/strapi';

export const BULLETIN = 'api::bulletin.bulletin';
export const NOTICE = 'api::notice.notice';
export const MEMO = 'api::memo.memo';

/** What the tests read of an article's history. */
export interface StampEntry {
  contentType: string;
  notice: string;
  holder: string;
  year: number;
  rule: string;
  path: string;
  stampedAt: string;
  userName: string | null;
  userId: number | null;
  job: number | null;
}

/** The history of an article in a locale, the first stamp first, as the database has it. */
export const historyOf = (strapi: Core.Strapi, documentId: string, locale = 'en'): Promise<StampEntry[]> =>
  strapi.db
    .query('plugin::newsroom.stamp')
    .findMany({ where: { entry: documentId, entryLocale: locale }, orderBy: { id: 'asc' } });

/** The sweep of a start goes on in the background; a test's own time limit ends a wait for ever. */
export const swept = async (strapi: Core.Strapi, uid = 'plugin::newsroom.article'): Promise<void> => {
  const where = {
    publishedAt: { $notNull: true },
    $or: [{ copyrightNotice: null }, { copyrightYear: null }],
  };
  while ((await strapi.db.query(uid).count({ where })) > 0)
    await new Promise((resolve) => setTimeout(resolve, 25));
};
