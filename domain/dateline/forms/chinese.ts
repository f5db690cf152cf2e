import { perSigners, type Signers } from '../../agencies';
import { anyOf } from '../../text';
import { once } from '../line';
import type { Line, ReadResult } from '../style';
import { bareNames, chineseNames, onlyNames, splitNames, toPlace, toPlaces } from './chinese-words';
import { readBylines } from './chinese-bylines';
import { readReported } from './chinese-reported';
import { knownCity } from '../../gazetteer/known-cities';
import { EAST_DATE, toEastDate } from './east-dates';

/** What a house calls itself. */
const OURSELVES = ['本报', '本報', '本网', '本網', '本刊'];
/** A house that no list has: "楚天都市报", "四川新闻网-首屏新闻", "中国之声《国防时空》". */
const ANY_HOUSE =
  '((?![据據])[\\p{Script=Han}A-Za-z0-9-]{1,14}(?:报|報|网|網|社|新闻|新聞|在线|在線|财经|財經|电视台|之声|客户端|时刻|频道|视频)(?:《[^》]{1,10}》)?)';
/** "电话" and its kin are telephones, not telegrams. */
const TELEGRAM = '(?:电|電|讯|訊)(?![话話影视視力子脑腦商网網台動动池器信])';
const REPORT = '(?:报道|報導|報道|外電報導|外电报道)';
const start = (house: string, sent: string) =>
  new RegExp(
    `^[据據]?${house}(?:记者|記者)?([\\p{Script=Han}·、 ]{0,24}?) ?(?:${EAST_DATE})?(?:${sent})`,
    'u',
  );

interface Openings {
  known: RegExp;
  other: RegExp;
  bracketed: RegExp;
}

const OPENINGS = perSigners((signers): Openings => {
  const names = [...signers.namesIn('zh'), ...OURSELVES];
  const house = `(${anyOf(names)})?`;
  // "路透電": an agency that sent the telegram, its last sign left out.
  const stems = names.filter((name) => /^\p{Script=Han}{2}社$/u.test(name)).map((name) => name.slice(0, -1));
  const by = `(?:综合外电|綜合外電|综合|綜合|外|专|專|急|特|快|合|(?:${anyOf(stems)})社?)?`;
  const wired = by + TELEGRAM;
  return {
    known: start(house, `${wired}|(?<=日)消息`),
    other: start(ANY_HOUSE, `${wired}|(?<=日)消息`),
    bracketed: start(house, `${wired}|${by}${REPORT}|(?<=日)`),
  };
});
const NAME_PAREN =
  /^\s*\(\s*((?:本报|本報|总台|總台|央视|特约|特派|实习|见习|经济日报)?(?:记者|記者|通讯员|特派员|编辑|編輯)[^()\n]{1,60})\)/u;
/** "记者杨涌报道：", "记者李大明香港报道：": who reports, and from where, behind the telegram. */
const REPORTED_BY =
  /^\s*(?:本报|本報)?(?:记者|記者|通讯员|特派员)\s*([\p{Script=Han}·、 ]{2,24}?)\s*(?:摄影|攝影)?(?:报道|報道|報導)\s*[:：]?/u;
/** "(张三 李四)": some desks leave the role out. */
const BARE_PAREN = /^\s*\(([\p{Script=Han}、 ]{2,20})\)/u;

interface Sentence extends ReadResult {
  bracketed: boolean;
}

/** @param vouched whether brackets, names behind it or the end of the text say that this is a dateline. */
function build(match: RegExpExecArray, bracketed: boolean, vouched: boolean): Omit<Sentence, 'end'> | null {
  const [whole, agency, middle = '', year, month, day] = match;
  const date = day ? toEastDate(year, month, day) : undefined;
  // "据北京10月5日消息" is a sentence, "央广网北京10月5日消息" a line.
  if (date === null || (whole.endsWith('消息') && !agency)) return null;
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

const WHOLE_HOUSES = /^(?:本报|本報|早报|早報|新华社|新華社|中央社|光明网)$/;

/** "…讯记者杨涌报道：", "…讯】记者李大明香港报道：": the same with who reports it. */
function withReporters<T extends Omit<Sentence, 'end'>>(
  head: string,
  from: number,
  read: T,
): (T & { end: number }) | null {
  const match = REPORTED_BY.exec(head.slice(from, from + 60));
  const text = match?.[1]?.trim() ?? '';
  if (!match || text === '' || read.correspondents) return null;
  const split = read.places.length > 0 ? null : placedNames(text);
  const names = split?.names ?? onlyNames(text);
  if (!names) return null;
  const places = split ? split.cities.map(toPlace) : read.places;
  const correspondents = names.map((name) => ({ name, role: '记者' }));
  return { ...read, places, correspondents, end: from + match[0].length };
}

/** Names with a city behind them that is known. */
const placedNames = (text: string) => {
  const split = splitNames(text);
  return split?.cities.every((city) => knownCity(city)) ? split : null;
};

/** A telegram without brackets, with the names that stand behind it. */
function readOpen(head: string, signers: Signers): Sentence | null {
  const { known, other } = OPENINGS(signers);
  for (const opening of [known, other]) {
    const match = opening.exec(head.slice(0, 90));
    if (!match) continue;
    const from = match[0].length;
    const names = NAME_PAREN.exec(head.slice(from, from + 90));
    if (opening === other && !match[5] && !names) continue;
    const read = build(match, false, names !== null || head.slice(from).trim() === '');
    if (!read) continue;
    const people = names ? chineseNames(names[1] ?? '') : [];
    if (people.length > 0)
      return {
        ...read,
        correspondents: [...(read.correspondents ?? []), ...people],
        end: from + (names?.[0].length ?? 0),
      };
    const by = names ? null : withReporters(head, from, read);
    if (by) return by;
    const bare = names || !read.agency ? null : BARE_PAREN.exec(head.slice(from, from + 40));
    const correspondents = bare && bareNames(bare[1] ?? '');
    if (bare && correspondents) return { ...read, correspondents, end: from + bare[0].length };
    const closer = /^\s*[:,]/.exec(head.slice(from));
    return { ...read, end: from + (closer?.[0].length ?? 0) };
  }
  return null;
}

function readBracketed(head: string, signers: Signers): Sentence | null {
  const match = OPENINGS(signers).bracketed.exec(head.slice(1, 90));
  const read = match && build(match, true, true);
  const shut = 1 + (match?.[0].length ?? 0);
  if (!read || !/^[)\]]/.test(head.slice(shut))) return null;
  return withReporters(head, shut + 1, read) ?? { ...read, end: shut + 1 };
}

/** "【大紀元2023年10月05日訊】（大紀元記者張大明台北報導）": the second bracket says the rest. */
function withSecond(head: string, read: Sentence): Sentence {
  if (!read.agency || read.places.length > 0 || !/^[([]/.test(head.slice(read.end))) return read;
  const second = readReported(head.slice(read.end));
  if (!second || second.agency !== read.agency) return read;
  return { ...second, ...(read.date && { date: read.date }), end: read.end + second.end, bracketed: true };
}

/** "新华社北京1月27日电（记者李忠发、潘洁）", "（中央社記者劉世怡台北27日電）", "（吉隆坡27日讯）". */
export const readChinese = once(({ head, signers }: Line): Sentence | null => {
  if (!/^[([]?[\p{Script=Han}\d]/u.test(head)) return null;
  const reported = readReported(head) ?? readBylines(head, signers);
  if (reported) return { ...reported, bracketed: true };
  if (!/^[([]/.test(head)) return readOpen(head, signers);
  const read = readBracketed(head, signers);
  return read && withSecond(head, read);
});
