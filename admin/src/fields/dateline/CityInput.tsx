import { Typography } from '@strapi/design-system';
import { type ClipboardEvent, forwardRef } from 'react';
import type { Place } from '../../../../domain/dateline/types';
import { Part } from '../shared/parts';
import { SuggestInput } from '../shared/suggest/SuggestInput';
import { useWords } from '../shared/use-words';
import { type FoundPlace, usePlaces } from './use-places';

interface CityInputProps {
  city: string;
  onCity: (city: string) => void;
  /** A place of the list, with all that is known of it. */
  onPick: (place: Place) => void;
  onLeave: () => void;
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
  describedBy?: string;
  disabled: boolean;
}

const present = ({ city, region, country, timeZone, geonameId, latitude, longitude }: FoundPlace): Place => ({
  city,
  ...(region && { region }),
  country,
  ...(timeZone && { timeZone }),
  geonameId,
  latitude,
  longitude,
});

/** "Busan" alone, "부산 · Busan" where it was asked for in another language than English. */
const Option = ({ city, name, region, countryName }: FoundPlace) => (
  <>
    <Typography tag="span" fontWeight="semiBold">
      {city}
    </Typography>
    <Typography tag="span" variant="pi" textColor="neutral600">
      {` ${[name === city ? '' : name, region, countryName].filter(Boolean).join(', ')}`}
    </Typography>
  </>
);

/** A city, with the cities of that name to choose from; one that is in no list is accepted as it is typed. */
export const CityInput = forwardRef<HTMLInputElement, CityInputProps>(
  ({ city, onCity, onPick, onLeave, onPaste, describedBy, disabled }, ref) => {
    const say = useWords();
    const { find } = usePlaces();
    return (
      <Part label={say('field.dateline.city')} width="16rem">
        <SuggestInput
          ref={ref}
          value={city}
          onValue={onCity}
          ask={find}
          keyOf={({ geonameId, city, latitude }) => geonameId ?? `${city} ${latitude}`}
          option={(found) => <Option {...found} />}
          onPick={(found) => onPick(present(found))}
          onBlur={onLeave}
          onPaste={onPaste}
          {...(describedBy && { 'aria-describedby': describedBy })}
          disabled={disabled}
        />
      </Part>
    );
  },
);
CityInput.displayName = 'CityInput';
