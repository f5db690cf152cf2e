import { knownCity } from '../../gazetteer/known-cities';
import type { DatelineCorrespondent, Place } from '../types';

const ROLES =
  /(?:特约|特派|实习|见习|总台|本报|本報|驻\p{Script=Han}{2,6})?(?:记者|記者|通讯员|通訊員|特派员|特派員|编辑|編輯)/gu;
const HAN_NAME = /^[\p{Script=Han}·]{2,12}$/u;
const SURNAME =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]/;

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

/** "张三 李四", where a desk leaves the role out: null where one of them is no name. */
export function bareNames(text: string): DatelineCorrespondent[] | null {
  const names = closeUp(text)
    .split(/[、\s]+/)
    .filter(Boolean);
  const good = names.every((name) => SURNAME.test(name) && name.length >= 2 && name.length <= 4);
  return good && names.length > 0 ? names.map((name) => ({ name })) : null;
}

/** "陳一二電": only names in front of the telegram. */
export const onlyNames = (text: string): string[] | null => {
  const names = text.split(/[、,\s]+/).filter(Boolean);
  return names.length > 0 && names.every((name) => HAN_NAME.test(name) && name.length <= 4) ? names : null;
};

export const toPlace = (city: string): Place => {
  const country = (knownCity(city) ?? knownCity(city.replace(/[市縣县]$/, '')))?.country;
  return country ? { city, country } : { city };
};

/** "北京、上海", "内罗毕": null where there is something that is no place. */
export function toPlaces(text: string, sure: boolean): Place[] | null {
  const cities = text.split(/[、\s]+/).filter(Boolean);
  const good = cities.every((city) => knownCity(city) || (sure && city.length >= 2 && city.length <= 8));
  return good ? cities.map(toPlace) : null;
}

/** "劉世怡台北", "張三、李四新北": names, then the city; most cities of the island have two characters. */
export function splitNames(text: string): { names: string[]; cities: string[] } | null {
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
