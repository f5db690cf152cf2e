import { adminApi } from '@strapi/strapi/admin';
import type { HouseFacts } from '../../../domain/api/house';
import { PLUGIN_ID } from '../plugin-id';
import { useAnswer } from './answer';
import { useAsk } from './ask';
import { type Envelope, opened } from './envelope';

/** What is to be asked anew once the settings are saved. */
export const HOUSE_TAG = 'NewsroomHouse';

const { endpoints } = adminApi.enhanceEndpoints({ addTagTypes: [HOUSE_TAG] }).injectEndpoints({
  endpoints: (builder) => ({
    newsroomHouse: builder.query<HouseFacts, null>({
      query: () => `/${PLUGIN_ID}/house`,
      transformResponse: (answer: Envelope<HouseFacts>) => opened(answer),
      providesTags: [HOUSE_TAG],
    }),
    newsroomSources: builder.query<readonly string[], string>({
      query: (q) => ({ url: `/${PLUGIN_ID}/sources`, config: { params: { q } } }),
      transformResponse: (answer: Envelope<readonly string[]>) => opened(answer),
      providesTags: [HOUSE_TAG],
    }),
  }),
});

/**
 * What the house has set: undefined while it loads and for those who may not know. A form without the
 * house's styles prints as it does without any; the server prints what is stored.
 */
export const useHouse = (): HouseFacts | undefined => useAnswer(endpoints.newsroomHouse, null).data;

/** The way to ask who may have supplied an article's copy. Whoever may not ask finds nobody and types on. */
export const useCopySources = () => useAsk(endpoints.newsroomSources);
