import { useCallbackRef } from '@strapi/design-system';
import type { Place } from '../../../../domain/dateline/types';
import type { PlacePart } from './PlaceRow';
import { usePlaces } from '../../api/places';

/** A place of the dateline, and the part of it that an editor has just finished. */
interface Finished {
  at: number;
  place: Place;
  part: PlacePart;
}

const isSame = (one: Place | undefined, other: Place): boolean =>
  one?.city === other.city && one.region === other.region && one.country === other.country;

/** The finished part stands as it is, an emptied region too. */
const completed = ({ place, part }: Finished, found: Place): Place => ({
  ...found,
  city: place.city,
  ...(part !== 'city' && { [part]: place[part] }),
});

/**
 * Completes places that are not from the list as the server will when it stores them, so that the line which
 * an editor sees is the one that is printed. What was changed since it was asked stays as it is.
 */
export const useSettling = (places: readonly Place[], onPlaces: (places: Place[]) => void) => {
  const { resolve } = usePlaces();
  const fill = useCallbackRef((asked: readonly Finished[], found: readonly Place[]) => {
    const next = [...places];
    asked.forEach(({ at, place }, index) => {
      const known = found[index];
      if (known && isSame(places[at], place)) next[at] = known;
    });
    if (JSON.stringify(next) !== JSON.stringify(places)) onPlaces(next);
  });
  /** The place as the server knows it; as it was typed for those who may not ask, or are offline. */
  const know = async (finished: Finished): Promise<Place> => {
    const { place } = finished;
    if (place.city.trim() === '' || place.geonameId !== undefined) return place;
    const found = await resolve({ ...place, city: place.city.trim() }).catch(() => place);
    return completed(finished, found);
  };
  return (finished: readonly Finished[]): void => {
    void Promise.all(finished.map(know)).then((found) => fill(finished, found));
  };
};
