import type { Core } from '@strapi/strapi';
import type { PictureArticle } from '../../../domain/api/pictures';

/** A row of an article. */
export interface ArticleRow {
  documentId: string;
  locale: string | null;
  headline: string;
  publishedAt: unknown;
}

/** The articles of rows, each once a language. */
export const articlesOf = (rows: readonly ArticleRow[]): PictureArticle[] => {
  const found = new Map<string, PictureArticle>();
  for (const { documentId, locale, headline, publishedAt } of rows) {
    const key = `${documentId} ${locale}`;
    const published = Boolean(publishedAt) || found.get(key)?.published === true;
    found.set(key, { documentId, locale, headline, published });
  }
  return [...found.values()];
};

/** Rows that a query finds, as a query of their ids. */
export const idsOf = (strapi: Core.Strapi, type: string, where: object) =>
  strapi.db.queryBuilder(type).select('id').where(where).getKnexQuery();
