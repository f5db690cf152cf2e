import { foldLetters } from '../../text';
import { knownCity } from '../../gazetteer/known-cities';
import { countryCode } from '../../gazetteer/countries';
import { regionOf } from '../../gazetteer/regions';
import type { PlaceNames } from '../../gazetteer/place-names';
import type { Candidate } from '../candidate';
import { goesOnInCapitals, startsStory } from '../closers';
import { dateAtStart } from '../dates-in-text';
import { startOf } from './story';
import type { Sign } from './weights';

/** These print their cities in capitals, so that "Jane Doe (AP) —" is a name. */
const CAPITALS_ONLY = /^(?:AP|Reuters|UPI|Xinhua|Yonhap|TASS)\b/i;
/** Names that towns have and little else does; a line in capitals with one is a place. */
const TOWN =
  /^(?:FORT|SAN|SANTA|ST\.?|SAINT|MOUNT|LAKE|PORT|EL|LOS|LAS|NORTH|SOUTH|EAST|WEST|CAPE|KOTA|KAMPUNG|BAD)\s[A-Z]{3,}|[A-Z]{2}(?:VILLE|BURG|BURGH|BORO|BOROUGH|POLIS|FIELD|FELD|TOWN|HAVEN|CHESTER|SHIRE|DORF|HAUSEN|STADT|HEIM|PUR|ABAD|GRAD|TON)$|\s(?:CITY|BEACH|SPRINGS|FALLS|HEIGHTS|ISLAND|TOWNSHIP|VALLEY|HILLS|RAPIDS|BAY|CREEK|COUNTY|MEADOWS|JAYA|BARU|BAHRU)$/;
/** Cities that are words or short forms as well: with nothing beside them they are no sure sign of a place. */
const WORDS =
  /^(?:rom|nice|split|male|hue|pisa|gao|solo|cork|essen|perm|mobile|tyre|sucre|faro|fez|nara|bath|reading|lens|nancy|tours|vienne|orange|sion|olten|buchs|new|most|best|bar|police|union|reading|news|media|center|image|images)$/i;
/** Where papers close a line with a colon. */
const COLON_LANDS = new Set('IN PK BD NP LK MY SG TH BT MV AF'.split(' '));
/** Where they close it with a full stop. */
const STOP_LANDS = new Set('DE AT CH RU UA BY KZ BG AM AZ GE'.split(' '));
/** What stands over a text of a kind; no town is called so. */
const RUBRIC =
  /^(?:EXCLUSI|EXKLUSIV|REPORTAGE|DÉCRYPTAGE|DECRYPTAGE|ANALYS|KOMMENTAR|COMMENT|OPINI|VIDEO|VIDÉO|FOTO|PHOTO|GALER|UPDATE|ACTUALI|BREAKING|WATCH|INTERVIEW|ENTREVISTA|INTERVISTA|PORTR|RÉCIT|ENQUÊTE|CARTE|TRIBUNE|ÉDITO|EDITO|CHRONIQUE|CRITIQUE|REVIEW|TEST|GUIDE|QUIZ|LIVE|DIRECT|SONDAGE|DOSSIER|INFOGRAPH|TÉMOIGNAGE|LESERBRIEF|GLOSSE|PRESS|NEWS|NOTE|SPORT|WETTER|WEATHER|HOROSC|MARKET|REPORT|FACT|FAKE|CORRECT|CLARIF|EDITOR|CRONACA|RUBRICA|URGENT|ALERT|SPOILER|ATTENTION|IMPORTANT|WARNING|ACHTUNG|TIPP)/;
const WEB = /https?:\/\/|www\.|@|\|/;
/** A letter to the editor. */
const SALUTATION = /^\s*(?:Dear|Sir|Sehr geehrte|Monsieur|Madame|Messrs|Gentlemen|To the)\b/;
/** A picture's credit goes on: "New York (dpa) Foto: Jane Doe". */
const CREDIT = /^\s*(?:Foto|Fotos|Photo|Photos|Bild|Images?|Updated?|Stand|Published)\b/;
/** A bracket behind the closer that may sign: the line goes on. */
const BRACKET_FOLLOWS = /^\s*\(\p{L}[^()\n]{1,50}\)/u;
const FEW_WORDS = 6;
const CASELESS =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Hangul}\p{Script=Han}\p{Script=Kana}]/u;

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

function placeSigns(candidate: Candidate, places: PlaceNames | undefined, signs: Sign[]): void {
  const { opening, text } = candidate;
  if (!opening || opening.places.length === 0) {
    signs.push('no place');
    return;
  }
  signs.push(opening.known ? 'known place' : listedSign(candidate, places));
  const first = opening.places[0];
  const caseless = !opening.capitals && CASELESS.test(text);
  if (caseless) signs.push('no capitals exist');
  else signs.push(opening.capitals ? 'capitals' : 'small letters');
  if (opening.qualified) signs.push(opening.coded ? 'code of a region' : 'region or country');
  if (opening.moving) signs.push('on board');
  if (opening.places.length > 1) signs.push('several places');
  if (opening.places.length > 3) signs.push('many places');
  if (!opening.known && opening.places.some(({ city }) => isLong(city)))
    signs.push('long name');
  if (!opening.qualified && opening.places.length === 1 && WORDS.test(first?.city ?? ''))
    signs.push('word of another kind');
  if (opening.capitals && !opening.known && isTown(text)) signs.push('name of a town');
  if (!opening.known && RUBRIC.test(text)) signs.push('rubric');
  if (!opening.known && !opening.qualified && opening.places.length === 1 && countryCode(first?.city ?? ''))
    signs.push('country alone');
  if (opening.qualified && /\([^()]{4,}\)/.test(text)) signs.push('country in a bracket');
  if (!opening.qualified && text.includes('(')) signs.push('bracket in the place');
  if (opening.capitals && opening.known) signs.push('known place in capitals');
  if (opening.capitals && opening.qualified && !opening.coded) signs.push('capitals and region');
  if (opening.qualified && SHORTENED.test(first?.region ?? '')) signs.push('shortened region');
}

function dateSigns({ read, opening }: Candidate, signs: Sign[]): void {
  const date = read.date ?? opening?.date;
  if (!date) return;
  if (date.month !== undefined) signs.push('day and month');
  else if (date.weekday !== undefined) signs.push('weekday');
  else signs.push('bare day');
  if (date.year !== undefined) signs.push('year');
}

/** What the line itself says: places, date, signature, closer. */
export function lineSigns(candidate: Candidate, places: PlaceNames | undefined): Sign[] {
  const signs: Sign[] = [];
  const { signature, closer, opening, read } = candidate;
  placeSigns(candidate, places, signs);
  dateSigns(candidate, signs);
  if (signature && signature !== 'known') signs.push(`signed by ${signature}`);
  if (candidate.leading) signs.push('signed in front');
  if (signature === 'known') signs.push(candidate.open ? 'signed in the open' : 'signed in a bracket');
  const agency = read.agency ?? '';
  if (signature === 'known' && /^\p{Ll}/u.test(agency)) signs.push('signed in small letters');
  if (agency.includes('.') && /\.\p{Ll}{2,4}$/iu.test(agency)) signs.push('signed by an address');
  if (candidate.alone) signs.push('signs without a place');
  if (candidate.stroked) signs.push('signed between strokes');
  if (candidate.bylined) signs.push('by-line');
  if (candidate.acronym) signs.push('explains an acronym');
  signs.push(closer);
  if (candidate.open && closer === 'line end') signs.push('open line');
  if (candidate.open && opening && !opening.known && !opening.qualified && !opening.date) signs.push('open and unknown');
  const mixed = opening !== null && opening.places.length > 0 && signs.includes('small letters');
  if (!mixed && closer === 'colon') signs.push('colon after capitals');
  if (mixed) {
    signs.push(`${closer} after small letters`);
    if (!opening.known && !opening.qualified && CAPITALS_ONLY.test(agency)) signs.push('house of capitals');
    if (!opening.known && !opening.qualified && candidate.text.trim().split(/[\s,]+/).length > 3) signs.push('many small words');
  }
  const country = opening?.places[0]?.country ?? '';
  if (closer === 'colon' && COLON_LANDS.has(country)) signs.push('land of colons');
  const indian = COLON_LANDS.has(country) && signs.includes('no capitals exist');
  if (closer === 'stop' && (indian || STOP_LANDS.has(country))) signs.push('land of full stops');
  return signs;
}

/** "The council": as most stories start. */
const PLAIN = /^\s?\p{Lu}\p{Ll}* \p{Ll}/u;
export const startsPlainly = (head: string, at: number): boolean => {
  const near = head.slice(at, at + 40);
  return PLAIN.test(near) && !SALUTATION.test(near) && !CREDIT.test(near);
};
const NO_SIGNS: readonly Sign[] = [];

/** What the first letters of the story say. */
export function glanceSigns({ read: { end } }: Candidate, head: string): readonly Sign[] {
  const near = head.slice(end, end + 60);
  if (near.trim() === '') return ['nothing follows'];
  if (startsPlainly(head, end)) return NO_SIGNS;
  const signs: Sign[] = [];
  if (!startsStory(head, end)) signs.push('small letter follows');
  if (goesOnInCapitals(head, end)) signs.push('capitals follow');
  if (SALUTATION.test(near)) signs.push('salutation');
  if (CREDIT.test(near)) signs.push('credit follows');
  if (BRACKET_FOLLOWS.test(near)) signs.push('bracket follows');
  if (/^\s*\d/.test(near)) signs.push('figure follows');
  if (/^.{0,20}\d/s.test(near) && dateAtStart(near.trimStart())) signs.push('date follows');
  return signs;
}

/** Words by which a story names the place that it comes from. */
const FROM = /^(?:in|im|bei|nach|aus|en|à|a)$/i;

/** What the story's first sentence says. */
export function storySigns(candidate: Candidate, head: string): Sign[] {
  const start = startOf(head, candidate.read.end);
  if (start.empty) return [];
  const signs: Sign[] = [];
  const [first = '', second = ''] = start.sentence.split(/[\s,.:;]+/, 2);
  if (knownCity(first) ?? knownCity(`${first} ${second}`)) signs.push('place follows');
  const city = foldLetters(candidate.opening?.places[0]?.city ?? '\n');
  if (foldLetters(first) === city || foldLetters(second) === city)
    signs.push(FROM.test(first) ? 'place in the story' : 'defines the place');
  signs.push(start.tells ? 'tells' : 'words of a title');
  if (start.reports && !start.speaks) signs.push('reports');
  if (start.verb) signs.push('finite verb');
  if (start.long) signs.push('long sentence');
  if (start.speaks) signs.push('speaks');
  if (start.article) signs.push('article follows');
  if (start.article && start.verb) signs.push('article and verb');
  if (start.count <= FEW_WORDS && !start.verb && !start.reports) signs.push('few words');
  if (start.heading) signs.push('short heading');
  if (start.asks) signs.push('asks');
  if (start.dashed) signs.push('second dash');
  if (WEB.test(start.sentence.slice(0, 120))) signs.push('web address');
  return signs;
}
