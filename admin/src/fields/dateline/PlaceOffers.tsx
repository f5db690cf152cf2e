import { Flex, TextButton, Typography } from '@strapi/design-system';
import type { Place } from '../../../../domain/dateline/types';
import { useWords } from '../../translations/use-words';
import { keyOf, placeOf } from './found-place';
import type { Offers } from './use-offers';

interface PlaceOffersProps extends Offers {
  onPick: (at: number, place: Place) => void;
}

/** Several places have the name that was typed: which one is it? */
export const PlaceOffers = ({ at, name, choices, onPick }: PlaceOffersProps) => {
  const say = useWords();
  return (
    <Flex
      role="group"
      aria-label={say('field.dateline.place.several', { name })}
      wrap="wrap"
      gap={3}
      background="warning100"
      borderColor="warning200"
      hasRadius
      padding={2}
    >
      <Typography tag="p" variant="pi" textColor="neutral800">
        {say('field.dateline.place.several', { name })}
      </Typography>
      {choices.map((found) => (
        <TextButton key={keyOf(found)} type="button" onClick={() => onPick(at, placeOf(found))}>
          {[found.region ?? found.city, found.countryName].join(', ')}
        </TextButton>
      ))}
    </Flex>
  );
};
