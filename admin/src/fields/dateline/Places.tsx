import type { ClipboardEvent, Ref } from 'react';
import type { Place } from '../../../../domain/dateline/types';
import { useWords } from '../../translations/use-words';
import { NO_PLACE } from './draft';
import { type PlacePart, PlaceRow } from './PlaceRow';
import { Rows } from './Rows';

interface PlacesProps {
  places: Place[];
  onPlaces: (places: Place[]) => void;
  /** An editor has finished a part of a place. */
  onDone: (at: number, place: Place, part: PlacePart) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
  disabled: boolean;
}

/** The places of a dateline, in printed order. */
export const Places = ({ places, onPlaces, onDone, onPaste, disabled }: PlacesProps) => {
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
      part={(at) => `place-${at}`}
      disabled={disabled}
    >
      {(place, onPlace, at) => (
        <PlaceRow
          place={place}
          onPlace={onPlace}
          onDone={(done, part) => onDone(at, done, part)}
          onPaste={onPaste}
          disabled={disabled}
        />
      )}
    </Rows>
  );
};

interface OnlyPlaceProps extends Pick<PlacesProps, 'places' | 'onPlaces' | 'onDone' | 'disabled'> {
  describedBy: string;
  cityRef: Ref<HTMLInputElement>;
}

/** A place alone, as a bureau is. Further places that were stored stay behind it. */
export const OnlyPlace = ({ places, onPlaces, onDone, describedBy, cityRef, disabled }: OnlyPlaceProps) => {
  const [place = NO_PLACE, ...others] = places;
  return (
    <PlaceRow
      ref={cityRef}
      place={place}
      onPlace={(next) => onPlaces([next, ...others])}
      onDone={(done, part) => onDone(0, done, part)}
      describedBy={describedBy}
      disabled={disabled}
    />
  );
};
