import { useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Place } from '../../../../domain/dateline/types';
import { PLUGIN_ID } from '../../plugin-id';

/** A place that the server has found, with what tells it from its namesakes. */
export interface FoundPlace extends Place {
  /** In the editor's language. */
  countryName: string;
  /** The city in English; `city` is in the language that it was asked for in. */
  name: string;
}

const MOST = 8;

/** The server's list of places. Whoever may not ask, or is offline, finds nothing and types on. */
export const usePlaces = () => {
  const { get } = useFetchClient();
  const { locale } = useIntl();
  return {
    find: async (q: string, signal: AbortSignal): Promise<FoundPlace[]> => {
      const params = { q, limit: MOST, locale };
      const { data } = await get<{ data: FoundPlace[] }>(`/${PLUGIN_ID}/places`, { params, signal });
      return data.data;
    },
    /** The place as the server would store it. */
    resolve: async ({ city, region, country }: Place): Promise<Place> => {
      const params = { city, ...(region && { region }), ...(country && { country }) };
      const { data } = await get<{ data: Place }>(`/${PLUGIN_ID}/places/resolve`, { params });
      return data.data;
    },
  };
};
