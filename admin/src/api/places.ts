import { adminApi } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { FoundPlace } from '../../../domain/api/places';
import type { Place } from '../../../domain/dateline/types';
import { PLUGIN_ID } from '../plugin-id';
import { useAsk } from './ask';
import { type Envelope, opened } from './envelope';

const MOST = 8;
const PLACES = `/${PLUGIN_ID}/places`;

interface Search {
  q: string;
  /** The editor's language. */
  locale: string;
}

type NamedPlace = Pick<Place, 'city' | 'region' | 'country'>;

const { endpoints } = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    newsroomPlaces: builder.query<FoundPlace[], Search>({
      query: (search) => ({ url: PLACES, config: { params: { ...search, limit: MOST } } }),
      transformResponse: (answer: Envelope<FoundPlace[]>) => opened(answer),
    }),
    newsroomPlace: builder.query<Place, NamedPlace>({
      query: (params) => ({ url: `${PLACES}/resolve`, config: { params } }),
      transformResponse: (answer: Envelope<Place>) => opened(answer),
    }),
  }),
});

/** The server's list of places. Whoever may not ask, or is offline, finds nothing and types on. */
export const usePlaces = () => {
  const { locale } = useIntl();
  const search = useAsk(endpoints.newsroomPlaces);
  const resolve = useAsk(endpoints.newsroomPlace);
  return {
    find: (q: string, signal: AbortSignal): Promise<FoundPlace[]> => search({ q, locale }, signal),
    /** The place as the server would store it. */
    resolve: ({ city, region, country }: Place): Promise<Place> =>
      resolve({ city, ...(region && { region }), ...(country && { country }) }),
  };
};
