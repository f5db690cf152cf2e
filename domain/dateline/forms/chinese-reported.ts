import { knownCity } from '../../gazetteer/known-cities';
import type { ReadResult } from '../style';
import { onlyNames, splitNames, toPlace, toPlaces } from './chinese-words';

/** Reports from nowhere: several places, the telephone, other papers. */
const NOWHERE = /^(?:綜合|综合|整理|外電|編譯|网络|網路|即時|專題)$/;

/** "〔記者王小明／台北報導〕", "記者王小明/台北報導", "聯合報／記者林保光／高雄即時報導": Taiwan's papers. */
const STROKED =
  /^\[?(?:(\p{Script=Han}{2,6}?)(?:[/╱]\s?)?)?\s?(記者|特派員|特派记者|记者|編譯|中心)\s?([\p{Script=Han}、·]{2,30})[/╱]\s?([\p{Script=Han}、]{2,12}?)(?:綜合|综合|即時|連線|連綫|現場|採訪|專訪|專題|外電)?(?:報導|報道|报道|電|电)\]?\s?/u;

function readStroked(head: string): ReadResult | null {
  const match = STROKED.exec(head);
  if (!match) return null;
  const [whole, agency, role = '', names = '', cities = ''] = match;
  const places = NOWHERE.test(cities) ? [] : toPlaces(cities, true);
  if (!places || (head.startsWith('[') && !whole.trimEnd().endsWith(']'))) return null;
  const people = names.split('、').filter(Boolean);
  return {
    places,
    ...(agency && { agency }),
    correspondents: people.map((name) => ({ name, role })),
    end: whole.length,
  };
}

/** "【記者林重鎣台中報導】": no stroke between names and city. */
const TIGHT =
  /^[[(](\p{Script=Han}{2,6}?)?(記者|特派員)([\p{Script=Han}、]{4,20}?)(?:綜合)?(?:報導|報道)[\])]/u;

function readTight(head: string): ReadResult | null {
  const match = TIGHT.exec(head);
  const [whole = '', agency, role = '', text = ''] = match ?? [];
  const split = match && splitNames(text);
  if (!split || !split.cities.every((city) => knownCity(city))) return null;
  return {
    places: split.cities.map(toPlace),
    ...(agency && { agency }),
    correspondents: split.names.map((name) => ({ name, role })),
    end: whole.length,
  };
}

/** "【环球网报道 记者 张三】", "【环球时报驻美国特约记者 张三】", "【环球时报综合报道】". */
const HOUSED =
  /^\[(\p{Script=Han}{2,6}?(?:网|報|报))(?:综合报道|报道)?(?:\s*(?:驻\p{Script=Han}{2,6}?)?((?:特约|特派|见习|实习)?记者)\s*([\p{Script=Han}、 ]{2,30}))?\]/u;

function readHoused(head: string): ReadResult | null {
  const match = HOUSED.exec(head);
  const [whole = '', agency, role, text] = match ?? [];
  if (!match || !agency || (!role && !whole.includes('报道'))) return null;
  const names = text ? onlyNames(text.trim()) : [];
  if (!names) return null;
  const people = names.map((name) => (role ? { name, role } : { name }));
  return { places: [], agency, ...(people.length > 0 && { correspondents: people }), end: whole.length };
}

/** "（財經中心／台北報導）", "地方中心/高雄報導": a desk and a city that is known. */
const DESKED =
  /^(?:[[(](\p{Script=Han}{2,6}中心)[/╱]\s?(\p{Script=Han}{2,4}?)(?:綜合)?(?:報導|報道)[\])]|(\p{Script=Han}{2,4}中心)[/╱]\s?(\p{Script=Han}{2,4}?)(?:綜合)?(?:報導|報道)(?=\s|$)\s?)/u;

function readDesked(head: string): ReadResult | null {
  const [whole = '', inside, insideCity, outside = '', outsideCity = ''] = DESKED.exec(head) ?? [];
  const [agency, city] = [inside ?? outside, insideCity ?? outsideCity];
  return knownCity(city) ? { places: [toPlace(city)], agency, end: whole.length } : null;
}

/** Lines that say who reported, and send no telegram. */
export const readReported = (head: string): ReadResult | null =>
  readDesked(head) ?? readStroked(head) ?? readTight(head) ?? readHoused(head);
