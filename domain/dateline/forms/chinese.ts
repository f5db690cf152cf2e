import { knownCity } from '../cities';
import { once } from '../line';
import type { Line, ReadResult } from '../style';
import type { DatelineCorrespondent, Place } from '../types';
import { EAST_DATE, toEastDate } from './east-dates';

const HOUSES =
  '(新华社|新华网|新華社|新華網|新华财经|新华通讯社|中新社|中新网|中新網|中国新闻网|中國新聞網|中国新闻社|中央社|中央通訊社|人民网|人民網|人民日报|央视网|央视新闻|央广网|光明网|光明日报|中国网|中国日报网|中国青年报|经济日报|环球网|环球时报|海外网|国际在线|参考消息网|中国军网|解放军报|澎湃新闻|上观新闻|新京报|北京日报|财联社|第一财经|界面新闻|证券时报|香港中通社|中通社|法新社|路透社|路透|美联社|美聯社|德新社|俄新社|塔斯社|韩联社|韓聯社|共同社|时事社|時事社|埃菲社|合众社|合眾社|合众国际社|彭博社|彭博|安莎社|马新社|馬新社|星洲日报|大公報|大公报|文匯報|文汇报|大紀元|自由時報|聯合報|中國時報|鉅亨網|本报|本報|本网|本網|本刊|早报|早報)';
const BY =
  '(?:综合外电|綜合外電|综合|綜合|外|专|專|急|特|快|合|(?:法新|路透|美联|美聯|共同|德新|中新|新华|新華|中央|塔斯|韩联|韓聯|彭博)社?)?';
/** "电话" and its kin are telephones, not telegrams. */
const WIRED = `${BY}(?:电|電|讯|訊)(?![话話影视視力子脑腦商网網台动動池器信])`;
const REPORTS = `${BY}(?:报道|報導|報道|外電報導|外电报道)`;
const start = (sent: string) =>
  new RegExp(
    `^(?:据)?${HOUSES}?(?:记者|記者)?([\\p{Script=Han}·、 ]{0,24}?)(?:${EAST_DATE})?(?:${sent})`,
    'u',
  );
const OPEN = start(WIRED);
const OPEN_BRACKETED = start(`${WIRED}|${REPORTS}|(?<=日)`);
const NAME_PAREN =
  /^\s*\(\s*((?:本报|本報|总台|總台|央视|特约|特派|实习|见习|经济日报)?(?:记者|記者|通讯员|特派员)[^()\n]{1,60})\)/u;
/** "(张三 李四)": some desks leave the role out. */
const BARE_PAREN = /^\s*\(([\p{Script=Han}、 ]{2,20})\)/u;
const SURNAME =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]/;
const ROLES = /(?:特约|特派|实习|见习|总台|本报|本報)?(?:记者|記者|通讯员|通訊員|特派员|特派員)/gu;
const HAN_NAME = /^[\p{Script=Han}·]{2,12}$/u;

/** A name of two characters is set with a space between them: "李 响". */
const closeUp = (text: string): string =>
  text.replace(/(?<![\p{Script=Han}])(\p{Script=Han})\s+(\p{Script=Han})(?!\p{Script=Han})/gu, '$1$2');

/** "记者李忠发、潘洁 通讯员王东": the names and their roles. */
export function chineseNames(text: string): DatelineCorrespondent[] {
  const roles = [...text.matchAll(ROLES)];
  return roles.flatMap((match, at) => {
    const names = text.slice(match.index + match[0].length, roles[at + 1]?.index ?? text.length);
    return closeUp(names)
      .split(/[、,，\s/;]+/)
      .filter((name) => HAN_NAME.test(name))
      .map((name) => ({ name, role: match[0] }));
  });
}

const toPlace = (city: string): Place => {
  const country = (knownCity(city) ?? knownCity(city.replace(/[市縣县]$/, '')))?.country;
  return country ? { city, country } : { city };
};

/** "北京、上海", "内罗毕": null where there is something that is no place. */
function toPlaces(text: string, sure: boolean): Place[] | null {
  const cities = text.split(/[、\s]+/).filter(Boolean);
  const good = cities.every((city) => knownCity(city) || (sure && city.length >= 2 && city.length <= 8));
  return good ? cities.map(toPlace) : null;
}

/** "劉世怡台北", "張三、李四新北": names, then the city; most cities of the island have two characters. */
function splitNames(text: string): { names: string[]; cities: string[] } | null {
  const parts = text.split(/[、,\s/]+/).filter(Boolean);
  const cities: string[] = [];
  while (parts.length > 1 && knownCity(parts[parts.length - 1] ?? '')) cities.unshift(parts.pop() ?? '');
  const last = parts[parts.length - 1] ?? '';
  const others = parts.slice(0, -1);
  for (let at = 2; at < last.length - 1; at += 1) {
    if (knownCity(last.slice(at)))
      return { names: [...others, last.slice(0, at)], cities: [last.slice(at), ...cities] };
  }
  if (cities.length > 0) return { names: parts, cities };
  const cut = last.length - (/[市縣县]$/.test(last) ? 3 : 2);
  return cut >= 2 && cut <= 4 ? { names: [...others, last.slice(0, cut)], cities: [last.slice(cut)] } : null;
}

interface Sentence extends ReadResult {
  bracketed: boolean;
}

/** "陳一二電": only names in front of the telegram. */
const onlyNames = (text: string): string[] | null => {
  const names = text.split(/[、,\s]+/).filter(Boolean);
  return names.length > 0 && names.every((name) => HAN_NAME.test(name) && name.length <= 4) ? names : null;
};

/** @param vouched whether brackets, names behind it or the end of the text say that this is a dateline. */
function build(match: RegExpExecArray, bracketed: boolean, vouched: boolean): Omit<Sentence, 'end'> | null {
  const [whole, agency, middle = '', year, month, day] = match;
  const date = day ? toEastDate(year, month, day) : undefined;
  if (date === null) return null;
  const base = { ...(date && { date }), ...(agency && { agency }), bracketed };
  const role = /^(?:记者|記者)/.exec(whole.replace(/^据/, '').slice(agency?.length ?? 0))?.[0];
  if (role && middle && (agency || vouched)) {
    const split = splitNames(middle.trim());
    const names = split?.names ?? onlyNames(middle.trim());
    if (!names) return null;
    const places = (split?.cities ?? []).map(toPlace);
    return { ...base, places, correspondents: names.map((name) => ({ name, role })) };
  }
  const places = toPlaces(middle.trim(), Boolean(agency && date));
  if (!places) return null;
  // "1月27日电" and "本报讯" say so little that something else must vouch for them.
  if (!agency)
    return (places.length > 0 && date) || (vouched && (places.length > 0 || date))
      ? { ...base, places }
      : null;
  return date || places.length > 0 || vouched || WHOLE_HOUSES.test(agency) ? { ...base, places } : null;
}

const WHOLE_HOUSES = /^(?:本报|本報|早报|早報|新华社|新華社|中央社)$/;

/** "〔記者王小明／台北報導〕", "記者王小明/台北報導": Taiwan's papers. */
const REPORTED =
  /^\[?(?:(\p{Script=Han}{2,6}))?(記者|特派員|特派记者|记者|中心)([\p{Script=Han}、·]{2,30})[/╱]\s?([\p{Script=Han}、]{2,12}?)(?:綜合|综合)?(?:報導|報道|报道|電|电)\]?/u;

/** "【記者林重鎣台中報導】": no stroke between names and city. */
const REPORTED_TIGHT =
  /^\[(\p{Script=Han}{2,6}?)?(記者|特派員)([\p{Script=Han}、]{4,20}?)(?:綜合)?(?:報導|報道)\]/u;

function readTight(head: string): Sentence | null {
  const match = REPORTED_TIGHT.exec(head);
  const [whole = '', agency, role = '', text = ''] = match ?? [];
  const split = match && splitNames(text);
  if (!split || !split.cities.every((city) => knownCity(city))) return null;
  return {
    places: split.cities.map(toPlace),
    ...(agency && { agency }),
    correspondents: split.names.map((name) => ({ name, role })),
    end: whole.length,
    bracketed: true,
  };
}

function readReported(head: string): Sentence | null {
  const match = REPORTED.exec(head);
  if (!match) return readTight(head);
  const [whole, agency, role = '', names = '', cities = ''] = match;
  const places = toPlaces(cities, true);
  if (!places || (head.startsWith('[') && !whole.endsWith(']'))) return null;
  return {
    places,
    ...(agency && { agency }),
    correspondents: names
      .split('、')
      .filter(Boolean)
      .map((name) => ({ name, role })),
    end: whole.length,
    bracketed: true,
  };
}

/** "新华社北京1月27日电（记者李忠发、潘洁）", "（中央社記者劉世怡台北27日電）", "（吉隆坡27日讯）". */
export const readChinese = once(({ head }: Line): Sentence | null => {
  const bracket = /^[([]/.test(head);
  if (!/^[([]?[\p{Script=Han}\d]/u.test(head)) return null;
  const reported = readReported(head);
  if (reported) return reported;
  const match = bracket ? OPEN_BRACKETED.exec(head.slice(1, 90)) : OPEN.exec(head.slice(0, 90));
  const from = match?.[0].length ?? 0;
  const names = bracket ? null : NAME_PAREN.exec(head.slice(from, from + 90));
  const read = match && build(match, bracket, bracket || names !== null || head.slice(from).trim() === '');
  if (!match || !read) return null;
  if (bracket) {
    const shut = 1 + match[0].length;
    return /^[)\]]/.test(head.slice(shut)) ? { ...read, end: shut + 1 } : null;
  }
  const people = names ? chineseNames(names[1] ?? '') : [];
  const bare = names || !read.agency ? null : BARE_PAREN.exec(head.slice(from, from + 40));
  const bareNames = closeUp(bare?.[1] ?? '')
    .split(/[、\s]+/)
    .filter(Boolean);
  if (bare && bareNames.every((name) => SURNAME.test(name) && name.length >= 2 && name.length <= 4))
    return { ...read, correspondents: bareNames.map((name) => ({ name })), end: from + bare[0].length };
  if (people.length > 0)
    return {
      ...read,
      correspondents: [...(read.correspondents ?? []), ...people],
      end: from + (names?.[0].length ?? 0),
    };
  const colon = /^\s*[:：]/.exec(head.slice(from));
  return { ...read, end: from + (colon?.[0].length ?? 0) };
});
