import { cities } from './cities';

/** The names of a city beside the one that GeoNames has. */
export interface CityNames {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** As GeoNames spells it; the largest city of that name in the country is meant. */
  listed: string;
  /** What newsrooms print in English, where GeoNames has another name. */
  preferred?: string;
  /** Printed in other languages, and in other spellings. */
  printed: readonly string[];
  /** Former names and abbreviations: they find the city, but nobody prints them. */
  found: readonly string[];
}

/** Other names of cities; those whose one name says all are not among them. */
export const readNames = (): CityNames[] =>
  cities().flatMap(({ country, listed, name, printed, former, found }) => {
    const others = printed.length + former.length + found.length;
    if (!country || (name === listed && others === 0)) return [];
    return [
      {
        country,
        listed,
        ...(name !== listed && { preferred: name }),
        printed,
        found: [...former, ...found],
      },
    ];
  });
