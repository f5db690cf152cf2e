import { readerCasing } from './casing';
import { knownCity } from './cities';
import { countryCode } from './countries';
import { LOOSE, trimEndOf } from './line';
import { regionOf } from './regions';
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
}

interface City {
  place: Place;
  capitals: boolean;
  known: boolean;
  qualified: boolean;
}

const LONGEST_CITY = 6;
const NAME = /^[\p{L}\p{M}.'’ʻʼ‘ -]+$/u;
/** Words of a mixed-case name that need no capital: "Rio de Janeiro", "Cox's Bazar", "Deir al-Balah". */
const SMALL =
  /^(?:d[aeiou]s?|del|della|di|du|la|le|les|los|las|el|al|am|an|der|den|im|in|ob|upon|sur|sous|of|and|the|aan|y|e|en|na|nad|pod|[dl]['’]\p{Lu}.*|[\p{Lu}\p{Lo}].*)$/u;
/** A sentence, not a name, starts like this. */
const NOT_FIRST =
  /^(?:In|At|From|By|On|For|A|An|This|That|These|Those|After|Before|When|While|If|As|It|He|She|They|We|You|I|But|And|Or|So|Photo|Image|Picture|Source|Credit|Update|Breaking|With|Under|Over|Last|Next|No|Not|Mr|Mrs|Ms|Dr|President|Minister|Prime|Senator|Rep|Gov|Sen|Chapter|Section|Figure|Table|Part|Step|Note|Die|Der|Das|Ein|Eine|Les|Une|Un|Il|Gli|Dans|Mit|Nach|Im|Auf|Von|Par|Por|Para|Con)$/u;
/** "Frankfurt/Main" is one city, as is "Frankfurt/Oder". */
const RIVERS = /^(?:main|m\.?|oder|saale|neckar|ruhr|havel|spree)$/i;

/** "PARIS", "McALLEN": small letters only where a name keeps them. */
function hasCapitals(text: string): boolean {
  if (/^[A-Z .'-]{2,}$/.test(text)) return /[A-Z]{2}/.test(text);
  const bare = text.includes('c') ? text.replace(/(?<!\p{L})Ma?c(?=\p{Lu})/gu, '') : text;
  return !/\p{Ll}/u.test(bare) && /\p{Lu}{2}/u.test(text);
}

function readName(name: string): City | null {
  const known = knownCity(name);
  const capitals = hasCapitals(name);
  if (!known) {
    if (!NAME.test(name)) return null;
    const words = name.split(' ');
    if (words.length > LONGEST_CITY) return null;
    if (!capitals && (NOT_FIRST.test(words[0] ?? '') || !words.every((word) => SMALL.test(word))))
      return null;
    if (!/[\p{L}]{2}/u.test(name)) return null;
  }
  const same = known && known.name.toLowerCase() === name.toLowerCase();
  const city = same && capitals ? known.name : readerCasing(name);
  return {
    place: known?.country ? { city, country: known.country } : { city },
    capitals,
    known: known !== undefined,
    qualified: false,
  };
}

/** "N.J.", "Italy", "Punjab": puts it on the city in front, or says that it is neither state nor country. */
function qualify(city: City, text: string): boolean {
  const { place } = city;
  const country = countryCode(text);
  const region = regionOf(text);
  // "TBILISI, Georgia" is a country, "ATLANTA, Georgia" a state.
  if (region && !(country && place.country === country)) {
    place.region = text;
    place.country = region.country;
  } else if (country) place.country = country;
  else return false;
  city.qualified = true;
  return true;
}

/** "Damascus [Syria]", "Guwahati (Assam) [India]", "WASHINGTON D.C.": the city and what says where it is. */
function readCity(text: string): City | null {
  const plain = knownCity(text) !== undefined || !/[([]| (?:[A-Z]{2}|\S*\.)$/.test(text);
  if (plain) return readName(text);
  const [head = '', ...inside] = text
    .split(/\s*[([]\s*|\s*[)\]]\s*(?:[([]\s*)?/)
    .filter((part, at) => at === 0 || part);
  const words = head.split(' ');
  const last = words[words.length - 1] ?? '';
  const joined =
    words.length > 1 &&
    /^(?:[A-Z]\w*\.(?:[A-Z]\.)*|[A-Z]{2})$/.test(last) &&
    regionOf(last) &&
    !knownCity(head);
  const city = readName(joined ? words.slice(0, -1).join(' ') : head);
  if (!city) return null;
  if (joined && !qualify(city, last)) return null;
  for (const part of inside) {
    if (qualify(city, part)) continue;
    // "MONOPOLI (BARI)": a province that no table has.
    if (!/^\p{Lu}[\p{L} '-]{1,20}$/u.test(part) || city.place.region) return null;
    city.place.region = part;
  }
  return city;
}

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
      !knownCity(segment) &&
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

/**
 * Reads places as a line prints them: "KNOXVILLE, Tenn.", "KYIV/LVIV, Ukraine", "Guwahati (Assam) [India]".
 * Null where the text is something else.
 */
export function readPlaces(text: string): PlacesRead | null {
  let trimmed = trimEndOf(text.trimStart(), LOOSE).replace(/\s+/g, ' ');
  if (trimmed.length < 2 || trimmed.length > 120 || IMPOSSIBLE.test(trimmed)) return null;
  if (
    trimmed.endsWith('.') &&
    !regionOf(trimmed.slice(trimmed.lastIndexOf(',') + 1).trim()) &&
    !/\.\p{L}\.$/u.test(trimmed) &&
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
  };
}
