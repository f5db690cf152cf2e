import { foldLetters, remember } from '../text';
import { knownCity } from '../gazetteer/known-cities';
import { hasCapitals, NAME, qualify, readCity, readName, type City } from './city';
import { countryCode } from '../gazetteer/countries';
import { LOOSE, trimEndOf } from './line';
import { movingPlace } from './moving';
import { regionOf } from '../gazetteer/regions';
import type { Place } from './types';

/** Places that were read, and how sure one may be that they are places. */
export interface PlacesRead {
  places: Place[];
  /** Every city is printed in capitals. */
  capitals: boolean;
  /** Every city is a known one. */
  known: boolean;
  /** A state or a country is named. */
  qualified: boolean;
  /** Only two capitals say where an unknown city is: "JUST IN". */
  coded?: boolean;
  /** On board or on the way: "Aboard the USS Tarawa", "En route to Cairo". */
  moving?: boolean;
}

/** "Frankfurt/Main" is one city, as is "Frankfurt/Oder". */
const RIVERS = /^(?:main|m\.?|oder|saale|neckar|ruhr|havel|spree)$/i;

/** One place, or several with commas between: "GROSSETO, Italy", "Paris, Londres", "MARDAN, Khyber, Pakistan". */
function readChunk(text: string): City[] | null {
  const segments = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const cities: City[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const segment = segments[at] ?? '';
    const current = cities[cities.length - 1];
    if (current && !isTwin(current, segment) && qualify(current, segment)) continue;
    const after = segments[at + 1];
    if (
      current &&
      !current.qualified &&
      // "LONDON, LONDON, UNITED KINGDOM"
      (!knownCity(segment) || foldLetters(segment) === foldLetters(current.place.city)) &&
      after &&
      countryCode(after) &&
      NAME.test(segment)
    ) {
      current.place.region = segment;
      continue;
    }
    const city = readCity(segment);
    if (!city || (current && !(city.known || (city.capitals && current.capitals && current.qualified))))
      return null;
    cities.push(city);
  }
  return cities.length > 0 ? cities : null;
}

/** Cities that are states or countries as well. */
const TWINS = /^(?:WASHINGTON|NEW YORK|SINGAPORE|HONG KONG|MONACO|LUXEMBOURG)$/;

/** "LONDON, WASHINGTON": two cities, though Washington is a state as well. */
const isTwin = ({ place, known }: City, segment: string): boolean =>
  TWINS.test(segment) && known && place.country !== knownCity(segment)?.country;

const AND = /\s+(?:and|und|et|y|e|en|og|och|dan|и|та)\s+|\s*&\s*/u;

/** Cuts at strokes, semicolons and, where both sides are places, at "and". */
function chunks(text: string): string[] {
  const parts: string[] = [];
  for (const part of /[/;·]/.test(text) ? text.split(/\s*[/;·]\s*/) : [text]) {
    const previous = parts[parts.length - 1];
    if (previous !== undefined && RIVERS.test(part.split(',')[0] ?? ''))
      parts[parts.length - 1] = `${previous}/${part}`;
    else parts.push(part);
  }
  return parts.flatMap((part) => {
    if (!AND.test(part) || knownCity(part)) return [part];
    const pieces = part.split(AND).filter(Boolean);
    return pieces.every((piece) => isPlaceLike(piece.split(',')[0] ?? '')) ? pieces : [part];
  });
}

const isPlaceLike = (name: string): boolean => hasCapitals(name) || knownCity(name.trim()) !== undefined;

const IMPOSSIBLE = /[!?"“”«»=<>{}|\\*#@%$€£\n]|\.\.|\d{3}/;

function copyOf({ city, region, country }: Place): Place {
  const place: Place = { city };
  if (region !== undefined) place.region = region;
  if (country !== undefined) place.country = country;
  return place;
}

const read = remember((text): PlacesRead | null => readMoving(text) ?? readStanding(text));

function readMoving(text: string): PlacesRead | null {
  const moving = movingPlace(text.trim());
  if (!moving) return null;
  const { city, near } = moving;
  if (near === undefined)
    return { places: [{ city }], capitals: hasCapitals(text), known: true, qualified: false, moving: true };
  const there = readStanding(near);
  const [first] = there?.places ?? [];
  if (!there || !first) return null;
  const country = first.country ?? countryCode(first.city);
  const named: Place = { ...first, city: `${city} ${first.city}`, ...(country && { country }) };
  return { ...there, places: [named, ...there.places.slice(1)], known: there.known || country !== undefined };
}

function readStanding(text: string): PlacesRead | null {
  let trimmed = trimEndOf(text.trimStart(), LOOSE).replace(/\s+/g, ' ');
  if (trimmed.length < 2 || trimmed.length > 120 || IMPOSSIBLE.test(trimmed)) return null;
  if (
    trimmed.endsWith('.') &&
    !regionOf(trimmed.slice(trimmed.lastIndexOf(',') + 1).trim()) &&
    !/[.\s]\p{Lu}\.$/u.test(trimmed) &&
    !countryCode(trimmed.slice(trimmed.lastIndexOf(',') + 1).trim())
  ) {
    const bare = trimmed.slice(0, -1);
    const last = bare.slice(bare.lastIndexOf(' ') + 1);
    if (!regionOf(`${last}.`) || last.length > 4) trimmed = bare;
  }
  const whole = knownCity(trimmed) ? [readName(trimmed)] : chunks(trimmed).map(readChunk).flat();
  const cities = whole.filter((city): city is City => city !== null);
  if (cities.length === 0 || cities.length !== whole.length) return null;
  const last = cities[cities.length - 1];
  // "BUCHA/IRPIN, Ukraine": the country is that of both.
  if (last?.qualified)
    for (const { place } of cities)
      if (!place.country && last.place.country) place.country = last.place.country;
  return {
    places: cities.map(({ place }) => place),
    capitals: cities.every((city) => city.capitals),
    known: cities.every((city) => city.known),
    qualified: cities.some((city) => city.qualified),
    coded: cities.some((city) => city.coded === true),
  };
}

/**
 * Reads places as a line prints them: "KNOXVILLE, Tenn.", "KYIV/LVIV, Ukraine", "Guwahati (Assam) [India]".
 * Null where the text is something else.
 */
export function readPlaces(text: string): PlacesRead | null {
  const found = read(text);
  // Callers get places of their own: what is remembered must not change.
  if (!found) return null;
  const { places, capitals, known, qualified, coded, moving } = found;
  return { places: places.map(copyOf), capitals, known, qualified, coded, moving };
}
