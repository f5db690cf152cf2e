import { once } from '../line';
import type { Line, ReadResult } from '../style';
import { bareNames, chineseNames, onlyNames, splitNames, toPlace, toPlaces } from './chinese-words';
import { readReported } from './chinese-reported';
import { EAST_DATE, toEastDate } from './east-dates';

const HOUSES =
  '(新华社|新华网|新華社|新華網|新华财经|新华通讯社|中新社|中新网|中新網|中国新闻网|中國新聞網|中国新闻社|中央社|中央通訊社|人民网|人民網|人民日报|央视网|央视新闻|央广网|光明网|光明日报|中国网|中国日报网|中国青年报|经济日报|环球网|环球时报|海外网|国际在线|参考消息网|中国军网|解放军报|澎湃新闻|上观新闻|新京报|北京日报|财联社|第一财经|界面新闻|证券时报|香港中通社|中通社|法新社|路透社|路透|美联社|美聯社|德新社|俄新社|塔斯社|韩联社|韓聯社|共同社|时事社|時事社|埃菲社|合众社|合眾社|合众国际社|彭博社|彭博|安莎社|马新社|馬新社|星洲日报|大公報|大公报|文匯報|文汇报|大紀元|自由時報|聯合報|中國時報|鉅亨網|本报|本報|本网|本網|本刊|早报|早報)';
/** A house that no list has: "楚天都市报", "四川新闻网-首屏新闻", "中国之声《国防时空》". */
const ANY_HOUSE =
  '([\\p{Script=Han}A-Za-z0-9-]{1,14}(?:报|報|网|網|社|新闻|新聞|在线|在線|财经|財經|电视台|之声|客户端|时刻|频道|视频)(?:《[^》]{1,10}》)?)';
const BY =
  '(?:综合外电|綜合外電|综合|綜合|外|专|專|急|特|快|合|(?:法新|路透|美联|美聯|共同|德新|中新|新华|新華|中央|塔斯|韩联|韓聯|彭博)社?)?';
/** "电话" and its kin are telephones, not telegrams. */
const WIRED = `${BY}(?:电|電|讯|訊)(?![话話影视視力子脑腦商网網台動动池器信])`;
const REPORTS = `${BY}(?:报道|報導|報道|外電報導|外电报道)`;
const start = (house: string, sent: string) =>
  new RegExp(`^(?:据)?${house}(?:记者|記者)?([\\p{Script=Han}·、 ]{0,24}?)(?:${EAST_DATE})?(?:${sent})`, 'u');
const OPEN = start(`${HOUSES}?`, `${WIRED}|(?<=日)消息`);
const OPEN_OTHER = start(ANY_HOUSE, `${WIRED}|(?<=日)消息`);
const OPEN_BRACKETED = start(`${HOUSES}?`, `${WIRED}|${REPORTS}|(?<=日)`);
const NAME_PAREN =
  /^\s*\(\s*((?:本报|本報|总台|總台|央视|特约|特派|实习|见习|经济日报)?(?:记者|記者|通讯员|特派员|编辑|編輯)[^()\n]{1,60})\)/u;
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

/** A telegram without brackets, with the names that stand behind it. */
function readOpen(head: string): Sentence | null {
  for (const opening of [OPEN, OPEN_OTHER]) {
    const match = opening.exec(head.slice(0, 90));
    if (!match || (opening === OPEN_OTHER && !match[5])) continue;
    const from = match[0].length;
    const names = NAME_PAREN.exec(head.slice(from, from + 90));
    const read = build(match, false, names !== null || head.slice(from).trim() === '');
    if (!read) continue;
    const people = names ? chineseNames(names[1] ?? '') : [];
    if (people.length > 0)
      return {
        ...read,
        correspondents: [...(read.correspondents ?? []), ...people],
        end: from + (names?.[0].length ?? 0),
      };
    const bare = names || !read.agency ? null : BARE_PAREN.exec(head.slice(from, from + 40));
    const correspondents = bare && bareNames(bare[1] ?? '');
    if (bare && correspondents) return { ...read, correspondents, end: from + bare[0].length };
    const colon = /^\s*[:：]/.exec(head.slice(from));
    return { ...read, end: from + (colon?.[0].length ?? 0) };
  }
  return null;
}

function readBracketed(head: string): Sentence | null {
  const match = OPEN_BRACKETED.exec(head.slice(1, 90));
  const read = match && build(match, true, true);
  const shut = 1 + (match?.[0].length ?? 0);
  return read && /^[)\]]/.test(head.slice(shut)) ? { ...read, end: shut + 1 } : null;
}

/** "【大紀元2023年10月05日訊】（大紀元記者張大明台北報導）": the second bracket says the rest. */
function withSecond(head: string, read: Sentence): Sentence {
  if (!read.agency || read.places.length > 0 || !/^[([]/.test(head.slice(read.end))) return read;
  const second = readReported(head.slice(read.end));
  if (!second || second.agency !== read.agency) return read;
  return { ...second, ...(read.date && { date: read.date }), end: read.end + second.end, bracketed: true };
}

/** "新华社北京1月27日电（记者李忠发、潘洁）", "（中央社記者劉世怡台北27日電）", "（吉隆坡27日讯）". */
export const readChinese = once(({ head }: Line): Sentence | null => {
  if (!/^[([]?[\p{Script=Han}\d]/u.test(head)) return null;
  const reported = readReported(head);
  if (reported) return { ...reported, bracketed: true };
  if (!/^[([]/.test(head)) return readOpen(head);
  const read = readBracketed(head);
  return read && withSecond(head, read);
});
