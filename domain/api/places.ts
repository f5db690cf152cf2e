import type { Place } from '../dateline/types';

/** A place for a dateline, with what tells it from its namesakes: an item of `GET /newsroom/places`. */
export interface FoundPlace extends Place {
  country: string;
  /** In the editor's language. */
  countryName: string;
  /** The city in English; `city` is in the language that it was asked for in. */
  name: string;
  population: number;
}
