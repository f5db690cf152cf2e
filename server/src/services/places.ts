import type { Place } from '../../../domain';
import { resolvePlace } from '../../../domain/places';
import { loadCities } from '../places/load';
import type { FoundPlace } from '../../../domain/api/places';
import { searchPlaces } from '../places/search';

export interface PlacesService {
  /**
   * Cities that answer to what an editor typed, larger ones first.
   *
   * @param locale BCP 47, the language of the countries' names
   */
  search(query: string, limit: number, locale?: string): Promise<FoundPlace[]>;
  /** A place with what is known of the city that it can only be; as it was where it could be several. */
  resolve(place: Place): Promise<Place>;
}

export const places = (): PlacesService => ({
  search: async (query, limit, locale) => searchPlaces(await loadCities(), query, limit, locale),
  resolve: async (place) => resolvePlace(place, await loadCities()),
});
