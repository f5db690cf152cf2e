import type { ClipboardEvent, Ref } from 'react';
import type { Place } from '../../../../domain/dateline/types';
import { useWords } from '../shared/use-words';
import { NO_PLACE } from './draft';
import { PlaceRow } from './PlaceRow';
import { Rows } from './Rows';

interface PlacesProps {
  places: Place[];
  onPlaces: (places: Place[]) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
  disabled: boolean;
}

/** The places of a dateline, in printed order. */
export const Places = ({ places, onPlaces, onPaste, disabled }: PlacesProps) => {
  const say = useWords();
  return (
    <Rows
      items={places}
      blank={NO_PLACE}
      least={1}
      onItems={onPlaces}
      addLabel={say('field.dateline.place.add')}
      rowLabel={(at) => say('field.dateline.place', { number: at + 1 })}
      removeLabel={(at) => say('field.dateline.place.remove', { number: at + 1 })}
      disabled={disabled}
    >
      {(place, onPlace) => <PlaceRow place={place} onPlace={onPlace} onPaste={onPaste} disabled={disabled} />}
    </Rows>
  );
};

interface OnlyPlaceProps extends Pick<PlacesProps, 'places' | 'onPlaces' | 'disabled'> {
  describedBy: string;
  cityRef: Ref<HTMLInputElement>;
}

/** A place alone, as a bureau is. Further places that were stored stay behind it. */
export const OnlyPlace = ({ places, onPlaces, describedBy, cityRef, disabled }: OnlyPlaceProps) => {
  const [place = NO_PLACE, ...others] = places;
  return (
    <PlaceRow
      ref={cityRef}
      place={place}
      onPlace={(next) => onPlaces([next, ...others])}
      describedBy={describedBy}
      disabled={disabled}
    />
  );
};
