import type { Core } from '@strapi/strapi';
import { ARTICLE, CORRESPONDENT } from '../../../server/src/platform/uids';

/** What the tests read of an article's row. */
export interface ArticleRow {
  id: number;
  documentId: string;
  locale: string;
  headline: string;
  slug: string;
  byline: string | null;
  publishedAt: string | null;
  updatedAt: string;
  firstPublishedAt: string | null;
  copyrightHolder: string | null;
  copyrightYear: number | null;
  copyrightNotice: string | null;
  usageTerms: string | null;
  [attribute: string]: unknown;
}

type Params = Record<string, unknown>;
interface Documents {
  create(params: Params): Promise<ArticleRow>;
  update(params: Params): Promise<ArticleRow>;
  findOne(params: Params): Promise<ArticleRow | null>;
  findMany(params?: Params): Promise<ArticleRow[]>;
  publish(params: Params): Promise<{ entries: ArticleRow[] }>;
  unpublish(params: Params): Promise<{ entries: ArticleRow[] }>;
  discardDraft(params: Params): Promise<{ entries: ArticleRow[] }>;
  clone(params: Params): Promise<{ documentId: string; entries: ArticleRow[] }>;
  delete(params: Params): Promise<unknown>;
}

export const documents = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as typeof ARTICLE) as unknown as Documents;

export const articles = (strapi: Core.Strapi): Documents => documents(strapi, ARTICLE);

/** The draft and the published row of an article in a locale, as the database has them. */
export const rowsOf = async (
  strapi: Core.Strapi,
  documentId: string,
  locale = 'en',
): Promise<{ draft: ArticleRow | undefined; published: ArticleRow | undefined }> => {
  const rows: ArticleRow[] = await strapi.db
    .query(ARTICLE)
    .findMany({ where: { documentId, locale }, populate: { correspondents: true } });
  if (rows.length > 2) throw new Error(`${rows.length} rows of ${documentId} in ${locale}`);
  return { draft: rows.find((row) => !row.publishedAt), published: rows.find((row) => row.publishedAt) };
};

export const addLocales = async (strapi: Core.Strapi, ...codes: string[]): Promise<void> => {
  for (const code of codes) await strapi.plugin('i18n').service('locales').create({ code, name: code });
};

export const addCorrespondent = async (
  strapi: Core.Strapi,
  name: string,
  locale = 'en',
  documentId?: string,
) => {
  const people = documents(strapi, CORRESPONDENT);
  return documentId
    ? people.update({ documentId, locale, data: { name } })
    : people.create({ locale, data: { name } });
};
