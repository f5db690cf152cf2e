import { type ClipboardEvent, forwardRef, useRef } from 'react';
import type { Place } from '../../../../domain/dateline/types';
import { Parts, TextPart } from '../shared/parts';
import { useWords } from '../../translations/use-words';
import { CityInput } from './CityInput';
import { CountrySelect } from './CountrySelect';

/** A part of a place that an editor fills in. */
export type PlacePart = 'city' | 'region' | 'country';

interface PlaceRowProps {
  place: Place;
  onPlace: (place: Place) => void;
  /** An editor has finished a part of the place. */
  onDone: (place: Place, part: PlacePart) => void;
  /** A paste into the city; true where it was a whole line and has been read as one. */
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
  describedBy?: string;
  disabled: boolean;
}

/** Time zone and coordinates belong to the town that was read, not to the one that is typed over it. */
const moved = ({ city, region, country }: Place, change: Partial<Place>): Place => ({
  city,
  region,
  country,
  ...change,
});

/** Another city's name: region and country go too where they were looked up for the old one. */
const renamed = (place: Place, city: string): Place =>
  place.geonameId === undefined ? moved(place, { city }) : { city };

/** City, region and country. */
export const PlaceRow = forwardRef<HTMLInputElement, PlaceRowProps>(
  ({ place, onPlace, onDone, onPaste, describedBy, disabled }, ref) => {
    const say = useWords();
    const typed = useRef<PlacePart | null>(null);
    const type = (part: PlacePart, next: Place) => {
      typed.current = part;
      onPlace(next);
    };
    const leave = () => {
      if (typed.current) onDone(place, typed.current);
      typed.current = null;
    };
    return (
      <Parts>
        <CityInput
          ref={ref}
          city={place.city}
          onCity={(city) => type('city', renamed(place, city))}
          onPick={(found) => {
            typed.current = null;
            onPlace(found);
          }}
          onLeave={leave}
          onPaste={onPaste}
          describedBy={describedBy}
          disabled={disabled}
        />
        <TextPart
          label={say('field.dateline.region')}
          width="12rem"
          value={place.region ?? ''}
          onValue={(region) => type('region', moved(place, { region }))}
          onBlur={leave}
          disabled={disabled}
        />
        <CountrySelect
          country={place.country}
          onCountry={(country) => {
            const next = moved(place, { country });
            onPlace(next);
            onDone(next, 'country');
          }}
          disabled={disabled}
        />
      </Parts>
    );
  },
);
PlaceRow.displayName = 'PlaceRow';
