import { useEffect, useState } from 'react';
import type { FoundPlace } from '../../../../domain/api/places';
import type { Place } from '../../../../domain/dateline/types';
import { useNamedPlaces } from './use-named-places';

/** Several places that a place of the line may be. */
export interface Offers {
  /** Which place of the line. */
  at: number;
  name: string;
  choices: readonly FoundPlace[];
}

/** Long enough that a line which is being typed is asked about once. */
const PAUSE_MS = 300;

const isUnsure = ({ city, region, country, geonameId }: Place): boolean =>
  city.trim() !== '' && !region && !country && geonameId === undefined;

/** What the first place of a line may be that names no country and could be several; null where all are known. */
export const useOffers = (places: readonly Place[], isWanted: boolean): Offers | null => {
  const look = useNamedPlaces();
  const [offers, offer] = useState<Offers | null>(null);
  const at = isWanted ? places.findIndex(isUnsure) : -1;
  const name = places[at]?.city.trim() ?? '';
  useEffect(() => {
    if (name === '') return;
    const asked = new AbortController();
    const pause = setTimeout(async () => {
      const { place, choices } = await look(name, asked.signal);
      if (!asked.signal.aborted) offer(!place && choices.length > 1 ? { at, name, choices } : null);
    }, PAUSE_MS);
    return () => {
      asked.abort();
      clearTimeout(pause);
    };
  }, [at, name, look]);
  return offers && offers.at === at && offers.name === name ? offers : null;
};
