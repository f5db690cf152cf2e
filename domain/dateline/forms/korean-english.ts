import { perSigners } from '../../agencies';
import { anyOf } from '../../text';
import { readerCasing } from '../casing';
import { knownCity } from '../../gazetteer/known-cities';
import { once } from '../line';
import type { Line, ReadResult } from '../style';
import type { DatelineCorrespondent, Place } from '../types';

const HOUSES = perSigners(
  (signers) => new RegExp(`^(?:The )?(?:${anyOf(signers.namesIn('en-KR'))})(?=$|[ =])`, 'i'),
);
const ROLE =
  /(?:\b(?:Senior|Special|Staff|Intern|Trainee|Medical|Chief|Foreign|Guest|Photo|Sports|Economic|Political|Deputy|Managing|Specialist|Professional|Junior|Resident|Bureau)\s+)*\b(?:Correspondents?|Reporters?|Editors?|Journalists?|Intern|Columnists?|Bureau Chief)\b/;
const NAME = /^(?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;
/** "[Image source=AP]", "[Photo by …]", "[Editor's note]". */
const NO_DATELINE =
  /^(?:image|photo|picture|source|video|graphic|captured?|provided|file|illustration|editor'?s note|reporter'?s)/i;

function namesOf(text: string, role: string | undefined): DatelineCorrespondent[] | null {
  const names = text
    .split(/\s*(?:,|·|;|&|\band\b)\s*/)
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 0 || !names.every((name) => NAME.test(name))) return null;
  return names.map((name) => (role ? { name, role } : { name }));
}

/** "Correspondent Baek Jong-min", "Baek Jong-min, Correspondent", "Asia Economy Reporter Kim Min-ji". */
function readPeople(
  text: string,
  houses: RegExp,
): { before: string; people: DatelineCorrespondent[] } | null {
  const role = ROLE.exec(text);
  if (!role) {
    const house = houses.exec(text)?.[0] ?? '';
    const rest = text.slice(house.length).trim();
    const people = rest ? namesOf(rest, undefined) : [];
    return people && { before: house, people };
  }
  const before = text.slice(0, role.index).trim();
  const after = text.slice(role.index + role[0].length).trim();
  if (after) {
    const people = namesOf(after, role[0]);
    return people && { before, people };
  }
  const people = namesOf(before.replace(/,\s*$/, ''), role[0]);
  return people && { before: '', people };
}

const toPlace = (city: string): Place => {
  const known = knownCity(city);
  return { city: readerCasing(city), ...(known?.country && { country: known.country }) };
};

/** "Asia Economy New York", "Harbour Press London·Seoul": the longest known cities at the end, and the house before them. */
function splitHouse(text: string, last: boolean, houses: RegExp): { agency: string; places: Place[] } {
  const house = houses.exec(text)?.[0];
  if (house) {
    const cities = text
      .slice(house.length)
      .split(/[·,/&]/)
      .map((city) => city.trim())
      .filter(Boolean);
    // "Asia Economy Yeongnam Reporting Headquarters": a desk of the house.
    if (!last && !cities.every((city) => knownCity(city))) return { agency: text, places: [] };
    return { agency: house, places: cities.map(toPlace) };
  }
  const parts = text.split(/\s*[·,/&]\s*/);
  const words = (parts[0] ?? '').split(' ');
  for (let at = 0; at < words.length; at += 1) {
    const city = words.slice(at).join(' ');
    if (knownCity(city))
      return { agency: words.slice(0, at).join(' '), places: [city, ...parts.slice(1)].map(toPlace) };
  }
  if (!last) return { agency: text, places: [] };
  return {
    agency: words.slice(0, -1).join(' '),
    places: [words[words.length - 1] ?? '', ...parts.slice(1)].filter(Boolean).map(toPlace),
  };
}

function readTied(left: string, right: string, houses: RegExp): Omit<ReadResult, 'end'> | null {
  const who = readPeople(right, houses);
  if (!who || (who.before === '' && who.people.length === 0)) return null;
  if (who.before) {
    const places = left.split(/\s*[·,/&]\s*/).filter(Boolean);
    const sure = places.every((city) => knownCity(city)) || who.people.length > 0;
    return sure && places.every((city) => NAME.test(city))
      ? { places: places.map(toPlace), agency: who.before, correspondents: who.people }
      : null;
  }
  const { agency, places } = splitHouse(left, true, houses);
  const sure = houses.test(left) || who.people.some(({ role }) => role);
  return sure ? { places, ...(agency && { agency }), correspondents: who.people } : null;
}

function readLoose(text: string, houses: RegExp): Omit<ReadResult, 'end'> | null {
  const who = ROLE.test(text) ? readPeople(text, houses) : { before: text, people: [] };
  if (!who || who.before === '') return null;
  // "[SQL Server Online Editor & Compiler]": one word is nobody's name.
  const named = who.people.length > 0 && who.people.every(({ name }) => name.includes(' '));
  if (!named && !houses.test(text)) return null;
  const { agency, places } = splitHouse(who.before, false, houses);
  return agency || places.length ? { places, ...(agency && { agency }), correspondents: who.people } : null;
}

/** English editions of Korean dailies: "[Asia Economy New York=Correspondent Baek Jong-min]". */
export const readKoreanEnglish = once(({ head, signers }: Line): ReadResult | null => {
  if (head.charAt(0) !== '[') return null;
  const close = head.indexOf(']');
  if (close < 5 || close > 120) return null;
  const inside = head.slice(1, close).trim();
  if (!/^[A-Z]/.test(inside) || NO_DATELINE.test(inside)) return null;
  if (knownCity(inside) && head.slice(close + 1).trim() === '')
    return { places: [toPlace(inside)], end: close + 1 };
  const sign = inside.indexOf('=');
  const houses = HOUSES(signers);
  const read =
    sign < 0
      ? readLoose(inside, houses)
      : readTied(inside.slice(0, sign).trim(), inside.slice(sign + 1).trim(), houses);
  return read && { ...read, end: close + 1 };
});
