import { type ClipboardEvent, forwardRef } from 'react';
import type { Place } from '../../../../domain/dateline/types';
import { Parts, TextPart } from '../shared/parts';
import { useWords } from '../shared/use-words';
import { CountrySelect } from './CountrySelect';

interface PlaceRowProps {
  place: Place;
  onPlace: (place: Place) => void;
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

/** City, region and country. */
export const PlaceRow = forwardRef<HTMLInputElement, PlaceRowProps>(
  ({ place, onPlace, onPaste, describedBy, disabled }, ref) => {
    const say = useWords();
    return (
      <Parts>
        <TextPart
          ref={ref}
          label={say('field.dateline.city')}
          width="16rem"
          value={place.city}
          onValue={(city) => onPlace(moved(place, { city }))}
          onPaste={onPaste}
          {...(describedBy && { 'aria-describedby': describedBy })}
          disabled={disabled}
        />
        <TextPart
          label={say('field.dateline.region')}
          width="12rem"
          value={place.region ?? ''}
          onValue={(region) => onPlace(moved(place, { region }))}
          disabled={disabled}
        />
        <CountrySelect
          country={place.country}
          onCountry={(country) => onPlace(moved(place, { country }))}
          disabled={disabled}
        />
      </Parts>
    );
  },
);
PlaceRow.displayName = 'PlaceRow';
