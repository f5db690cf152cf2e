import { adminApi } from '@strapi/strapi/admin';
import { useAnswer } from './answer';

interface AskedRelation {
  model: string;
  documentId: string;
  attribute: string;
  /** BCP 47 */
  locale?: string;
}

/** An entry that stands in a relation, as the Content Manager tells of it: by its main field. */
export interface RelatedEntry {
  id: number;
  documentId: string;
  name?: unknown;
}

/** More than any by-line has. */
const MOST = 100;

const { endpoints } = adminApi.enhanceEndpoints({ addTagTypes: ['Relations'] }).injectEndpoints({
  endpoints: (builder) => ({
    newsroomRelation: builder.query<RelatedEntry[], AskedRelation>({
      query: ({ model, documentId, attribute, locale }) => ({
        url: `/content-manager/relations/${model}/${documentId}/${attribute}`,
        config: { params: { locale, pageSize: MOST } },
      }),
      // The Content Manager's answer has the latest first.
      transformResponse: ({ results }: { results: RelatedEntry[] }) => [...results].reverse(),
      // Its own name for what a save changes.
      providesTags: ['Relations'],
    }),
  }),
});

/** What stands in a relation of an entry that is stored, in its order; undefined while that is not known. */
export const useStoredRelation = (asked: AskedRelation | undefined): readonly RelatedEntry[] | undefined =>
  useAnswer(endpoints.newsroomRelation, asked ?? { model: '', documentId: '', attribute: '' }, {
    skip: asked === undefined,
  }).data;
