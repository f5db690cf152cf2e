import { adminApi } from '@strapi/strapi/admin';
import type { NamedCorrespondent } from '../../../domain/api/named';
import type { OwnStartAnswer } from '../../../domain/api/own-start';
import type { Dateline } from '../../../domain/dateline/types';
import { PLUGIN_ID } from '../plugin-id';
import { useAnswer } from './answer';
import { type Envelope, NOT_KEPT, opened } from './envelope';

interface AskedStart {
  locale?: string;
  /** An article that gets a new language. */
  documentId?: string;
}

const { endpoints } = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    newsroomArticleStart: builder.query<OwnStartAnswer, AskedStart>({
      query: (params) => ({ url: `/${PLUGIN_ID}/own`, config: { params } }),
      transformResponse: (answer: Envelope<OwnStartAnswer>) => opened(answer),
      // It has today's date.
      ...NOT_KEPT,
    }),
  }),
});

/**
 * The dateline that an editor's own new article starts with: undefined while it loads, where there is none,
 * and for those who may not ask. The server gives the same one to an article that is created without a form.
 */
export const useArticleStart = (isWanted: boolean, locale?: string): Dateline | undefined => {
  const asked = locale ? { locale } : {};
  return useAnswer(endpoints.newsroomArticleStart, asked, { skip: !isWanted }).data?.dateline ?? undefined;
};

/** The same for the correspondents; of a new language of an article those of its other one. */
export const useStartingCorrespondents = (
  isWanted: boolean,
  { locale, documentId }: AskedStart,
): readonly NamedCorrespondent[] | undefined => {
  const asked = { ...(locale && { locale }), ...(documentId && { documentId }) };
  return useAnswer(endpoints.newsroomArticleStart, asked, { skip: !isWanted }).data?.correspondents;
};
