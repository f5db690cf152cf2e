import { adminApi } from '@strapi/strapi/admin';
import type { NamedAnswer } from '../../../domain/api/named';
import { PLUGIN_ID } from '../plugin-id';
import { useAnswer } from './answer';
import { type Envelope, opened } from './envelope';

interface AskedNames {
  name: readonly string[];
  locale?: string;
}

const { endpoints } = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    newsroomNamed: builder.query<NamedAnswer, AskedNames>({
      query: (params) => ({ url: `/${PLUGIN_ID}/named`, config: { params } }),
      transformResponse: (answer: Envelope<NamedAnswer>) => opened(answer),
    }),
  }),
});

const NOBODY: NamedAnswer = { known: [], correspondents: [] };

/**
 * Who of these names is a correspondent of the house.
 *
 * @returns undefined while that is not known, and for those who may not ask
 */
export const useNamed = (names: readonly string[], locale?: string): NamedAnswer | undefined => {
  const asked = { name: names, ...(locale && { locale }) };
  const { data, isLoading, error } = useAnswer(endpoints.newsroomNamed, asked, { skip: names.length === 0 });
  if (names.length === 0) return NOBODY;
  // An answer about other names says nothing of these.
  return isLoading || error ? undefined : data;
};
