import { readerCasing } from './casing';
import { knownCity } from '../gazetteer/known-cities';
import { countryCode } from '../gazetteer/countries';
import { regionAsRead, regionIn, regionOf } from '../gazetteer/regions';
import type { Place } from './types';

/** A city that was read, and how sure one may be of it. */
export interface City {
  place: Place;
  capitals: boolean;
  known: boolean;
  qualified: boolean;
  /** Only two capitals say where this unknown city is. */
  coded?: boolean;
}

const LONGEST_CITY = 6;
export const NAME = /^[\p{L}\p{M}.'’ʻʼ‘ -]+$/u;
/** Words of a mixed-case name that need no capital: "Rio de Janeiro", "Cox's Bazar", "Deir al-Balah". */
const SMALL =
  /^(?:d[aeiou]s?|del|della|di|du|la|le|les|los|las|el|al|am|an|der|den|im|in|ob|upon|sur|sous|of|and|the|aan|y|e|en|na|nad|pod|[dl]['’]\p{Lu}.*|[\p{Lu}\p{Lo}].*)$/u;
/** A sentence, not a name, starts like this. */
const NOT_FIRST =
  /^(?:In|At|From|By|On|For|A|An|This|That|These|Those|After|Before|When|While|If|As|It|He|She|They|We|You|I|But|And|Or|So|Photo|Image|Picture|Source|Credit|Update|Breaking|With|Under|Over|Last|Next|No|Not|Mr|Mrs|Ms|Dr|President|Minister|Prime|Senator|Rep|Gov|Sen|Chapter|Section|Figure|Table|Part|Step|Note|Die|Der|Das|Ein|Eine|Les|Une|Un|Il|Gli|Dans|Mit|Nach|Im|Auf|Von|Par|Por|Para|Con)$/u;
/** "PARIS", "McALLEN": small letters only where a name keeps them. */
export function hasCapitals(text: string): boolean {
  if (/^[A-Z .'-]{2,}$/.test(text)) return /[A-Z]{2}/.test(text);
  const bare = text.includes('c') ? text.replace(/(?<!\p{L})Ma?c(?=\p{Lu})/gu, '') : text;
  return !/\p{Ll}/u.test(bare) && /\p{Lu}{2}/u.test(text);
}

/** "Halle/Saale", "Frankfurt a. M.": known as Halle and Frankfurt are. */
const RIVER = /\/.*$| a\. ?(?:d\. ?)?\p{Lu}\.?$/u;
const knownByRiver = (name: string) => (RIVER.test(name) ? knownCity(name.replace(RIVER, '')) : undefined);

export function readName(name: string): City | null {
  const known = knownCity(name) ?? knownByRiver(name);
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
    // "Salem (AP) — The park": a regional name in small letters says little.
    known: known !== undefined && (known.alone || capitals || !/\p{Ll}/u.test(name)),
    qualified: false,
  };
}

/** "N.J.", "Italy", "Punjab": puts it on the city in front, or says that it is neither state nor country. */
export function qualify(city: City, text: string): boolean {
  const { place } = city;
  const bracket = /^(.+?)\s*\[(.+)\]$/.exec(text);
  // "WASHINGTON, DC [US]"
  if (bracket) return qualify(city, bracket[1] ?? '') && qualify(city, bracket[2] ?? '');
  const country = countryCode(text);
  const region = regionIn(place.country, text);
  // "TBILISI, Georgia" is a country, "ATLANTA, Georgia" a state.
  if (region && !(country && place.country === country)) {
    place.region = regionAsRead(region, text);
    place.country = region.country;
  } else if (country) place.country = country;
  else return false;
  city.qualified = true;
  city.coded = !city.known && /^[A-Z]{2}$/.test(text);
  return true;
}

/** "Damascus [Syria]", "Guwahati (Assam) [India]", "WASHINGTON D.C.": the city and what says where it is. */
export function readCity(text: string): City | null {
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
