/** A place of a list, as reading a dateline needs it. */
export interface NamedPlace {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Absent where the list does not say. */
  population?: number;
}

/**
 * A list of places beside the small one that is built in, such as GeoNames. A list as `resolvePlace` takes it is
 * one of them.
 */
export interface PlaceNames {
  /** Every place that has this name, case and accents aside, the largest first; none where nobody is called so. */
  named(name: string): readonly NamedPlace[];
}
