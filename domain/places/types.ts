import type { PlaceNames } from '../gazetteer/place-names';

/** A city of the list, as resolving and searching need it. */
export interface City {
  /** Absent for a place that GeoNames has no city for. */
  geonameId?: number;
  /** What newsrooms print in English: "New York" where the list has "New York City". */
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** English name of the region, where newsrooms name regions of that country. */
  region?: string;
  population: number;
  /** Whether it is the seat of a state's government. */
  capital: boolean;
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
}

/** What resolving asks of a list of cities. */
export interface Gazetteer extends PlaceNames {
  /** Every city that has this name, in any language or spelling, largest first. */
  named(name: string): City[];
  byId(geonameId: number): City | undefined;
  /** IANA name of the zone at a point; nothing where none is known. */
  timeZoneAt(latitude: number, longitude: number): string | undefined;
}
