import { adminApi } from '@strapi/strapi/admin';
import { type Answer, useAnswer } from './answer';
import { NOT_KEPT } from './envelope';

const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';

/** One version of an article, as the Content Manager lists it: without what a role may not read. */
export interface EditedArticle {
  documentId: string;
  locale?: string | null;
  headline?: string | null;
  /** ISO 8601. */
  updatedAt: string;
  status?: 'draft' | 'published' | 'modified';
  /** Nobody where code wrote it. */
  updatedBy?: { firstname?: string | null; lastname?: string | null; username?: string | null } | null;
}

/** Where an editor opens it. */
export const articleAddress = ({
  documentId,
  locale,
}: Pick<EditedArticle, 'documentId' | 'locale'>): string =>
  `${ARTICLES}/${documentId}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;

const { endpoints } = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    newsroomEditedArticles: builder.query<readonly EditedArticle[], number>({
      // The Content Manager's own list, and with it what a role may see of it.
      query: (pageSize) => ({
        url: ARTICLES,
        config: {
          params: {
            page: 1,
            pageSize,
            sort: 'updatedAt:DESC',
            locale: '*',
            // The status is made of the last two.
            fields: ['headline', 'locale', 'updatedAt', 'publishedAt'],
          },
        },
      }),
      transformResponse: ({ results }: { results: readonly EditedArticle[] }) => results,
      ...NOT_KEPT,
    }),
  }),
});

/** The articles that were edited last, in any language. */
export const useEditedArticles = (most: number): Answer<readonly EditedArticle[]> =>
  useAnswer(endpoints.newsroomEditedArticles, most);
