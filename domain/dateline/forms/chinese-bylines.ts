import { knownCity } from '../../gazetteer/known-cities';
import { perSigners, type Signers } from '../../agencies';
import { anyOf } from '../../text';
import type { ReadResult } from '../style';
import { toPlace } from './chinese-words';

/** What a house calls itself, and the ends of a house's name that no list has. */
const OURSELVES = [
  '本报',
  '本報',
  '本刊',
  '本网',
  '本社',
  '晨报',
  '早报',
  '晚报',
  '日报',
  '商报',
  '每经',
  '快报',
];
const ANY_HOUSE = '[\\p{Script=Han}A-Za-z0-9]{1,10}(?:报|報|网|網|社|新闻|新聞|周刊|在线|财经|经济报道|观察)';
const NAMES = '\\p{Script=Han}{2,4}(?:[、,]\\s?\\p{Script=Han}{2,4}){0,4}';

/**
 * "本报记者/李明 北京报道", "文/晨报记者 张三", "时代周报记者 张三 发自广州", "经济观察报 记者 张三 北京报道": a by-line
 * that a stroke, or where it is from, tells from a sentence that starts with a reporter.
 */
const BYLINES = perSigners((signers) => {
  const house = `(?:(${anyOf([...signers.namesIn('zh'), ...OURSELVES])}|${ANY_HOUSE})\\s?)`;
  const role = '((?:驻\\p{Script=Han}{2,6})?(?:特约|特派|见习|实习|首席|高级)?(?:记者|記者|特派员|通讯员))';
  return new RegExp(
    `^(?:(文)\\s?[/|]\\s?)?《?${house}?》?${role}(\\s?[/|]\\s?|[\\s:]*)(${NAMES})(?:\\s*[/|]?\\s*(文))?` +
      `(?:[\\s/|]+(?:发自)?\\s?(\\p{Script=Han}{2,6}?)(?:报道|報道|電|电)|\\s+发自\\s?(\\p{Script=Han}{2,6}?)(?=\\s|$)|\\s*(?:报道|報道|報導))?(?=\\s|$|:)\\s?:?(?:\\s*\\p{Script=Han}{0,4}(?:编辑|編輯)\\s?[/|:]\\s?${NAMES}(?=\\s|$))?`,
    'u',
  );
});

/** The role stands near the start, behind a house and no bracket. */
const REPORTER = /^[^()[\]]{1,18}(?:记者|記者|特派员|通讯员)/u;

export function readBylines(head: string, signers: Signers): ReadResult | null {
  if (!REPORTER.test(head)) return null;
  const match = BYLINES(signers).exec(head.slice(0, 80));
  if (!match) return null;
  const [whole, written, agency, role = '', gap = '', names = '', behind, reportedFrom, sentFrom] = match;
  const city = reportedFrom ?? sentFrom;
  if (!agency && !written) return null;
  if (gap === '' && !(city && knownCity(city)) && !/(?:报道|報道|報導)\s*:/.test(whole)) return null;
  if (!/[/|:]/.test(gap) && !written && !behind && !city && !/报道|報道|報導/.test(whole)) return null;
  if (city && !knownCity(city) && city.length > 4) return null;
  return {
    places: city && city !== '综合' ? [toPlace(city)] : [],
    ...(agency && { agency }),
    correspondents: names.split(/[、,]\s?/).map((name) => ({ name, role })),
    end: whole.length,
  };
}
