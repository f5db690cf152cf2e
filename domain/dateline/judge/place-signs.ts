import { knownCity } from '../../gazetteer/known-cities';
import { countryCode } from '../../gazetteer/countries';
import type { PlaceNames } from '../../gazetteer/place-names';
import { regionOf } from '../../gazetteer/regions';
import type { Candidate } from '../candidate';
import type { Sign } from './weights';

/** Names that towns have and little else does; a line in capitals with one is a place. */
const TOWN =
  /^(?:FORT|SAN|SANTA|ST\.?|SAINT|MOUNT|LAKE|PORT|EL|LOS|LAS|NORTH|SOUTH|EAST|WEST|CAPE|KOTA|KAMPUNG|BAD)\s[A-Z]{3,}|[A-Z]{2}(?:VILLE|BURG|BURGH|BORO|BOROUGH|POLIS|FIELD|FELD|TOWN|HAVEN|CHESTER|SHIRE|DORF|HAUSEN|STADT|HEIM|PUR|ABAD|GRAD|TON)$|\s(?:CITY|BEACH|SPRINGS|FALLS|HEIGHTS|ISLAND|TOWNSHIP|VALLEY|HILLS|RAPIDS|BAY|CREEK|COUNTY|MEADOWS|JAYA|BARU|BAHRU)$/;
/** Cities that are words or short forms as well: with nothing beside them they are no sure sign of a place. */
const WORDS =
  /^(?:rom|nice|split|male|hue|pisa|gao|solo|cork|essen|perm|mobile|tyre|sucre|faro|fez|nara|bath|reading|lens|nancy|tours|vienne|orange|sion|olten|buchs|new|most|best|bar|police|union|news|media|center|image|images)$/i;
/** What stands over a text of a kind; no town is called so. */
const RUBRIC =
  /^(?:EXCLUSI|EXKLUSIV|REPORTAGE|DÉCRYPTAGE|DECRYPTAGE|ANALYS|KOMMENTAR|COMMENT|OPINI|VIDEO|VIDÉO|FOTO|PHOTO|GALER|UPDATE|ACTUALI|BREAKING|WATCH|INTERVIEW|ENTREVISTA|INTERVISTA|PORTR|RÉCIT|ENQUÊTE|CARTE|TRIBUNE|ÉDITO|EDITO|CHRONIQUE|CRITIQUE|REVIEW|TEST|GUIDE|QUIZ|LIVE|DIRECT|SONDAGE|DOSSIER|INFOGRAPH|TÉMOIGNAGE|LESERBRIEF|GLOSSE|PRESS|NEWS|NOTE|SPORT|WETTER|WEATHER|HOROSC|MARKET|REPORT|FACT|FAKE|CORRECT|CLARIF|EDITOR|CRONACA|RUBRICA|URGENT|ALERT|SPOILER|ATTENTION|IMPORTANT|WARNING|ACHTUNG|TIPP)/;
const CASELESS =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Hangul}\p{Script=Han}\p{Script=Kana}\p{Script=Thai}\p{Script=Hebrew}]/u;

/** "Ill.", "N.Y.", "B.C.": newsrooms shorten states, and few others do. */
const SHORTENED = /^(?:\p{Lu}\p{Ll}{1,4}\.|(?:\p{Lu}\.){2,3})$/u;

/** So many people that readers of a list may know the town. */
const LARGE = 100_000;
const MIDDLING = 10_000;
const LONGEST_NAME = 4;
const LONGEST_UNSPACED = 7;
const HAN = /^[\p{Script=Han}\p{Script=Kana}]+$/u;

/** What a list of places says of the cities that the built-in one lacks: the least of them counts. */
function listedSign({ opening }: Candidate, places: PlaceNames | undefined): Sign {
  let least = Infinity;
  for (const { city, country } of opening?.places ?? []) {
    if (knownCity(city)) continue;
    const named = places?.named(city) ?? [];
    const there = named.find((one) => !country || one.country === country);
    if (!there) return !places ? 'unlisted place' : named.length > 0 ? 'misplaced' : 'strange place';
    least = Math.min(least, there.population ?? MIDDLING);
  }
  if (least === Infinity || least >= LARGE) return 'large town';
  return least >= MIDDLING ? 'middling town' : 'small town';
}

/** More words than towns have, or as many letters in a script that sets no spaces. */
const isLong = (city: string): boolean =>
  city.split(' ').length > LONGEST_NAME || (city.length > LONGEST_UNSPACED && HAN.test(city));

function isTown(text: string): boolean {
  const comma = text.indexOf(',');
  const town = (comma < 0 ? text : text.slice(0, comma)).trim();
  return TOWN.test(town) && !countryCode(town) && !regionOf(town);
}

/** What the places themselves say. */
export function placeSigns(candidate: Candidate, places: PlaceNames | undefined, signs: Sign[]): void {
  const { opening, text } = candidate;
  if (!opening || opening.places.length === 0) {
    signs.push('no place');
    return;
  }
  // Towns that readers need to be told the country of are known as those of a list are.
  const readersKnow =
    opening.known && (opening.moving || opening.places.every(({ city }) => knownCity(city)?.alone));
  signs.push(readersKnow ? 'known place' : opening.known ? 'large town' : listedSign(candidate, places));
  const first = opening.places[0];
  const caseless = !opening.capitals && CASELESS.test(text);
  if (caseless) signs.push('no capitals exist');
  else signs.push(opening.capitals ? 'capitals' : 'small letters');
  if (opening.qualified) signs.push(opening.coded ? 'code of a region' : 'region or country');
  if (opening.moving) signs.push('on board');
  if (opening.places.length > 1) signs.push('several places');
  if (opening.places.length > 3) signs.push('many places');
  if (!opening.known && opening.places.some(({ city }) => isLong(city))) signs.push('long name');
  if (!opening.qualified && opening.places.length === 1 && WORDS.test(first?.city ?? ''))
    signs.push('word of another kind');
  if (opening.capitals && !opening.known && isTown(text)) signs.push('name of a town');
  if (!opening.known && RUBRIC.test(text)) signs.push('rubric');
  if (!opening.known && !opening.qualified && opening.places.length === 1 && countryCode(first?.city ?? ''))
    signs.push('country alone');
  if (opening.qualified && /\([^()]{4,}\)/.test(text)) signs.push('country in a bracket');
  if (!opening.qualified && text.includes('(')) signs.push('bracket in the place');
  if (opening.capitals && readersKnow) signs.push('known place in capitals');
  if (opening.capitals && opening.qualified && !opening.coded) signs.push('capitals and region');
  if (opening.qualified && SHORTENED.test(first?.region ?? '')) signs.push('shortened region');
}
