import { useCallbackRef } from '@strapi/design-system';
import { useState } from 'react';
import type { Place } from '../../../../domain/dateline/types';
import { placeNamed } from './read-line';
import { useNamedPlaces } from './use-named-places';

interface Into {
  /** Makes the house's line of a place. */
  onPlace: (place: Place) => void;
  /** Keeps what is no line. */
  onText: (text: string) => void;
}

/**
 * A name alone in place of a line: the place of that name, as the house prints it. The browser's small list
 * answers at once, the server's a moment later, if nothing was typed since.
 */
export const useBareName = ({ onPlace, onText }: Into) => {
  const look = useNamedPlaces();
  const [asked, ask] = useState<string | null>(null);
  const [unknown, setUnknown] = useState<string | null>(null);
  const answer = useCallbackRef((name: string, { place, choices }: Awaited<ReturnType<typeof look>>) => {
    if (asked !== name) return;
    ask(null);
    const [first] = choices;
    if (place) onPlace(place);
    else if (first) onPlace({ city: first.city });
    else if (!placeNamed(name)) setUnknown(name);
  });
  return {
    /** A name that no list has. */
    unknown,
    /** A name is being looked up. */
    isLooking: asked !== null,
    forget: () => {
      ask(null);
      setUnknown(null);
    },
    complete: (name: string): void => {
      const known = placeNamed(name);
      if (known) onPlace(known);
      else onText(name);
      ask(name);
      void look(name).then((named) => answer(name, named));
    },
  };
};
