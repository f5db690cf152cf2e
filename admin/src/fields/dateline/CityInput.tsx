import { type ClipboardEvent, forwardRef } from 'react';
import type { Place } from '../../../../domain/dateline/types';
import { Part } from '../shared/parts';
import { SuggestInput } from '../../inputs/suggest/SuggestInput';
import { useWords } from '../../translations/use-words';
import { usePlaces } from '../../api/places';
import { FoundPlaceName, keyOf, placeOf } from './found-place';

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
          keyOf={keyOf}
          option={(found) => <FoundPlaceName {...found} />}
          onPick={(found) => onPick(placeOf(found))}
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
