import { knownCity } from '../../gazetteer/known-cities';
import type { Signers } from '../../agencies';
import { once } from '../line';
import type { Line, ReadResult } from '../style';
import type { DatelineCorrespondent, Place } from '../types';
import { cities, splitWord, toPlace, VENUE } from './korean-places';
import { hasRole, isHouseOf, isPlainlyHouse, isProvince, isRole, readNames } from './korean-words';
import { isPlainName } from './korean-names';

/** How a Korean house sets its line: which brackets, and what stands inside them. */
export interface KoreanLine extends ReadResult {
  bracket: string;
  /** "[머니투데이 뉴욕=", not "[뉴욕=머니투데이". */
  houseFirst: boolean;
  /** "(서울=연합뉴스) 김병규 기자 =": the names follow the bracket. */
  namesOutside: boolean;
}

interface Inside {
  places: Place[];
  houses: string[];
  people: DatelineCorrespondent[];
  houseFirst: boolean;
}

const SHUT: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** "[이투데이/홍길동 기자]" has a stroke where others have a space. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/^([^\s/=]+)\/(?=[가-힣]{2,4} \S*(?:기자|특파원))/, '$1 ')
    .split(/[\s|ㅣ]+/)
    .filter(Boolean);

/** The words in front of "=": houses and places. */
function readLeft(text: string, unknownToo: boolean, signers: Signers): Inside | null {
  const found: Inside = { places: [], houses: [], people: [], houseFirst: false };
  const words = wordsOf(text);
  let province: string | undefined;
  for (const [at, word] of words.entries()) {
    const [bare, where] = splitWord(word);
    if (isHouseOf(bare, signers)) {
      found.houses.push(bare);
      if (where) found.places.push(...cities(where).flatMap((city) => toPlace(city) ?? []));
      found.houseFirst ||= found.places.length === 0 || where !== undefined;
      continue;
    }
    if (isProvince(word) && at < words.length - 1) {
      province = word;
      continue;
    }
    // "[헤럴드경제 스포츠팀=": a desk.
    if (found.houses.length > 0 && /(?:팀|본부|취재단|센터)$/.test(word)) continue;
    for (const city of cities(word)) {
      const place = toPlace(city);
      if (!place || (!unknownToo && !place.country && !knownCity(place.city))) return null;
      found.places.push(province ? { ...place, region: province, country: 'KR' } : place);
    }
    province = undefined;
  }
  return found;
}

/** The words behind "=": a house, a place ("OSEN=잠실, 홍길동 기자"), names. */
function readRight(text: string, left: boolean, signers: Signers): Omit<Inside, 'houseFirst'> | null {
  const comma = /^\s*([가-힣]{2,6}),\s*[가-힣]{2,4}\s/.exec(text);
  const words = wordsOf(text.replace(/,\s*/g, ' '));
  const houses: string[] = [];
  while (words.length > 0 && isHouseOf(words[0] ?? '', signers)) houses.push(words.shift() ?? '');
  const places: Place[] = [];
  const city = words[0] ?? '';
  const isPlace = knownCity(city) !== undefined || VENUE.test(city) || comma?.[1] === city;
  if (left && words.length > 1 && isPlace && !isRole(words[1] ?? ''))
    places.push(toPlace(words.shift() ?? '') ?? { city });
  const people = words.length > 0 ? readNames(words.join(' ')) : [];
  if (people && people.length > 0 && !hasRole(people) && !people.every(({ name }) => isPlainName(name)))
    return null;
  return people && (houses.length > 0 || people.length > 0) ? { places, houses, people } : null;
}

/** "[미디어스=이영광 객원기자]": a long word that is no known town, tied to a reporter at home, is his house. */
const isUnknownHouse = (
  { places, houses }: Inside,
  { houses: signed, people }: Pick<Inside, 'houses' | 'people'>,
) =>
  houses.length + signed.length === 0 &&
  places.length === 1 &&
  /^\S{4,}$/.test(places[0]?.city ?? '') &&
  !knownCity(places[0]?.city ?? '') &&
  people.every(({ role }) => role?.endsWith('기자'));

function readTied(left: string, right: string, signers: Signers): Inside | null {
  const after = readRight(
    right,
    wordsOf(left).every((word) => isHouseOf(splitWord(word)[0], signers)),
    signers,
  );
  if (!after) return null;
  const sure = after.houses.length > 0 || hasRole(after.people);
  const before = readLeft(left, sure, signers);
  if (before && isUnknownHouse(before, after)) {
    before.houses.push(left.trim());
    before.places = [];
    before.houseFirst = true;
  }
  if (!before || (before.places.length === 0 && before.houses.length === 0)) return null;
  // "(AFP=연합뉴스)" is a picture's credit.
  if (
    before.places.length === 0 &&
    after.places.length === 0 &&
    (before.houses.length === 0 || after.houses.length > 0)
  )
    return null;
  return {
    places: [...before.places, ...after.places],
    houses: [...before.houses, ...after.houses],
    people: after.people,
    houseFirst: before.houseFirst,
  };
}

/** "아시아경제 이춘희 기자", "아시아경제 뉴욕 백종민 특파원", "뉴스핌": no sign of equality. */
function readLoose(text: string, signers: Signers): Inside | null {
  const words = wordsOf(text);
  const found: Inside = { places: [], houses: [], people: [], houseFirst: true };
  while (words.length > 0 && isHouseOf(splitWord(words[0] ?? '')[0], signers)) {
    const [house, where] = splitWord(words.shift() ?? '');
    found.houses.push(house);
    if (where) found.places.push(...cities(where).flatMap((city) => toPlace(city) ?? []));
  }
  // "엑스포츠뉴스 고척, 김하늘 기자"
  const set = /^([가-힣]{2,6}),$/.exec(words[0] ?? '')?.[1];
  if (set && found.houses.length > 0 && words.length > 2) {
    found.places.push(toPlace(set) ?? { city: set });
    words.shift();
  }
  while (words.length > 0 && cities(words[0] ?? '').every((city) => knownCity(splitWord(city)[0]))) {
    found.places.push(...cities(words.shift() ?? '').flatMap((city) => toPlace(city) ?? []));
  }
  if (
    found.houses.length === 0 &&
    words.length > 2 &&
    isRole(words[words.length - 1] ?? '') &&
    !readNames(words[0] ?? '')
  ) {
    found.houses.push(words.shift() ?? '');
  }
  // "오하늘 베이징 특파원": the city between the name and the role.
  const [name = '', between = '', role = ''] = words;
  if (words.length === 3 && knownCity(between) && isRole(role) && readNames(`${name} ${role}`)) {
    found.places.push(toPlace(between) ?? { city: between });
    words.splice(1, 1);
  }
  const people = words.length > 0 ? readNames(words.join(' ')) : [];
  if (!people || (people.length > 0 && !hasRole(people))) return null;
  return found.houses.length > 0 || found.places.length > 0 ? { ...found, people } : null;
}

/** " 황정우 특파원 백나리 기자 =" behind the bracket; its end and its names. */
function readOutside(head: string, at: number): { people: DatelineCorrespondent[]; end: number } | null {
  const match = /^\s*([^=\n]{0,90}?)\s*=(?=\s|$|[^=])/.exec(head.slice(at, at + 100));
  // "/사진='…'": a credit.
  if (match && /^\/|사진|출처|제공/.test(match[1] ?? '')) return null;
  if (match) {
    const people = match[1] ? readNames(match[1]) : [];
    return people ? { people, end: at + match[0].length } : null;
  }
  const rest = head.slice(at, at + 60);
  const people = /^[^\n]{2,40}$/.test(rest.trim()) ? readNames(rest) : null;
  return people && hasRole(people) ? { people, end: at + rest.length } : null;
}

/** The line as a Korean house's: "(서울=연합뉴스) 김병규 기자 =", "[뉴욕=이데일리 안승찬 특파원]", "[머니투데이 뉴욕(미국)=송정렬 특파원]". */
export const readKorean = once((line: Line): KoreanLine | null => {
  const { head, signers } = line;
  const open = head.charAt(0);
  const shut = SHUT[open];
  if (!shut) return null;
  let close = head.indexOf(shut, 1);
  // The bracket of "뉴욕(미국)" inside another of its kind.
  if (open === '(' && head.slice(1, close).includes('(')) close = head.indexOf(shut, close + 1);
  if (close < 3 || close > 80) return null;
  const inside = head.slice(1, close);
  if (!/[가-힣]/.test(inside)) return null;
  const sign = inside.indexOf('=');
  const read =
    sign < 0 ? readLoose(inside, signers) : readTied(inside.slice(0, sign), inside.slice(sign + 1), signers);
  if (!read) return null;
  const outside = readOutside(head, close + 1);
  if (read.people.length === 0 && !outside && !isSigned(read, signers)) return null;
  // "(서울)" in front of a story is a remark.
  if (open === '(' && sign < 0 && !outside && read.houses.length === 0 && head.slice(close + 1).trim() !== '')
    return null;
  if (sign < 0 && !outside && read.people.length === 0 && isNotice(head.slice(close + 1))) return null;
  const people = [...read.people, ...(outside?.people ?? [])];
  return {
    places: read.places,
    ...(read.houses.length > 0 && { agency: read.houses.join(' ') }),
    ...(people.length > 0 && { correspondents: people }),
    end: outside?.end ?? close + 1,
    bracket: line.printed.charAt(0),
    houseFirst: read.houseFirst,
    namesOutside: outside !== null,
  };
});

/** "[매경닷컴] 개인정보취급방침 개정 안내": a house's notice, and no story. */
const isNotice = (body: string): boolean =>
  /^[^.!?"”]{4,60}(?:안내|공지|모집|이벤트|약관|방침|알림|신청|공고)$/.test(body.trim());

/** Without any name, a house or a known city must vouch for the line. */
const isSigned = ({ houses, places }: Inside, signers: Signers): boolean =>
  houses.some((house) => isPlainlyHouse(house, signers)) ||
  houses.some((house) => house.includes('/')) ||
  (places.length > 0 && places.every(({ city }) => knownCity(city)));
