import { useCallbackRef } from '@strapi/design-system';
import type { FoundPlace } from '../../../../domain/api/places';
import type { Place } from '../../../../domain/dateline/types';
import { foldWords } from '../../../../domain/text';
import { usePlaces } from '../../api/places';
import { placeOf } from './found-place';

/** What a name may stand for. */
export interface Named {
  /** The one place that it can only be. */
  place?: Place;
  /** All that the list has of that name, larger ones first. */
  choices: FoundPlace[];
}

const UNKNOWN: Named = { choices: [] };

/** Looks a name up; nothing for those who may not ask, or are offline. */
export const useNamedPlaces = () => {
  const { find, resolve } = usePlaces();
  return useCallbackRef(async (name: string, signal = new AbortController().signal): Promise<Named> => {
    const asked = name.trim();
    try {
      const [found, known] = await Promise.all([find(asked, signal), resolve({ city: asked })]);
      const key = foldWords(asked);
      const choices = found.filter((one) => [one.city, one.name].some((city) => foldWords(city) === key));
      const only =
        choices.find(({ geonameId }) => geonameId !== undefined && geonameId === known.geonameId) ??
        (choices.length === 1 ? choices[0] : undefined);
      if (only) return { place: placeOf(only), choices };
      return { ...(known.country && { place: known }), choices };
    } catch {
      return UNKNOWN;
    }
  });
};
