import { Typography } from '@strapi/design-system';
import type { FoundPlace } from '../../../../domain/api/places';
import type { Place } from '../../../../domain/dateline/types';

/** A place of the list as a dateline stores it. */
export const placeOf = ({
  city,
  region,
  country,
  timeZone,
  geonameId,
  latitude,
  longitude,
}: FoundPlace): Place => ({
  city,
  ...(region && { region }),
  country,
  ...(timeZone && { timeZone }),
  geonameId,
  latitude,
  longitude,
});

export const keyOf = ({ geonameId, city, latitude }: FoundPlace): string | number =>
  geonameId ?? `${city} ${latitude}`;

/** "Busan" alone, "부산 · Busan" where it was asked for in another language than English. */
export const FoundPlaceName = ({ city, name, region, countryName }: FoundPlace) => (
  <>
    <Typography tag="span" fontWeight="semiBold">
      {city}
    </Typography>
    <Typography tag="span" variant="pi" textColor="neutral600">
      {` ${[name === city ? '' : name, region, countryName].filter(Boolean).join(', ')}`}
    </Typography>
  </>
);
