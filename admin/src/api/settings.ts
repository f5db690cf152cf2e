import { adminApi } from '@strapi/strapi/admin';
import type { SettingsState } from '../../../domain/api/settings';
import type { Overrides } from '../../../domain/house';
import { PLUGIN_ID } from '../plugin-id';
import { useAsk } from './ask';
import { type Envelope, NOT_KEPT, opened } from './envelope';
import { HOUSE_TAG } from './house';

const SETTINGS = `/${PLUGIN_ID}/settings`;

/** What is saved, over which revision. */
interface Saved {
  revision: number;
  overrides: Overrides;
}

const { endpoints } = adminApi.enhanceEndpoints({ addTagTypes: [HOUSE_TAG] }).injectEndpoints({
  endpoints: (builder) => ({
    newsroomSettings: builder.query<SettingsState, null>({
      query: () => SETTINGS,
      transformResponse: (answer: Envelope<SettingsState>) => opened(answer),
      ...NOT_KEPT,
    }),
    newsroomSaveSettings: builder.mutation<SettingsState, Saved>({
      query: (data) => ({ url: SETTINGS, method: 'PUT', data }),
      transformResponse: (answer: Envelope<SettingsState>) => opened(answer),
      invalidatesTags: [HOUSE_TAG],
    }),
  }),
});

/** The way to the house's settings and back; a save that is refused rejects with what the server says. */
export const useHouseSettings = () => {
  const load = useAsk(endpoints.newsroomSettings, { anew: true });
  const [save] = endpoints.newsroomSaveSettings.useMutation();
  return {
    load: (): Promise<SettingsState> => load(null),
    save: (saved: Saved): Promise<SettingsState> => save(saved).unwrap(),
  };
};
