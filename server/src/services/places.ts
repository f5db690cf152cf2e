import { loadCities } from '../places/load';
import { searchPlaces, type FoundPlace } from '../places/search';

export interface PlacesService {
  /**
   * Cities that answer to what an editor typed, larger ones first.
   *
   * @param locale BCP 47, the language of the countries' names
   */
  search(query: string, limit: number, locale?: string): Promise<FoundPlace[]>;
}

export const places = (): PlacesService => ({
  search: async (query, limit, locale) => searchPlaces(await loadCities(), query, limit, locale),
});
