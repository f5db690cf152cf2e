import type { AgencyBook } from '../../agencies';
import { looksLikeOrganisation } from '../organisations';
import { eachStretch, type Rule, trimEdges } from '../reading';

const TAKEN = '(?:摄影报道|翻摄|翻拍|航拍|摄影|攝影|拍摄|拍攝|摄|攝)';
const REPORTER = new RegExp(
  String.raw`^(.*?)(?:特约|见习|實習|实习|首席|摄影|攝影)?(?:记者|記者|通讯员|通訊員)\s?(.{1,40}?)\s?\/?\s?(?:${TAKEN}(?:\s?\/\s?([^/]{2,20}))?| [图圖])?$`,
  'u',
);
const TAKEN_BY = new RegExp(
  String.raw`^(.{1,40}?)(?:\s?氏|さん)?(?:\s?\/?\s?(?:${TAKEN}|撮影|촬영)|写す| [图圖])$`,
  'u',
);

const namesIn = (text: string): string[] =>
  // Xinhua spaces two-letter names to the width of three: "李 响".
  text
    .replace(/(^|[、,\s])(\p{Script=Han}) (\p{Script=Han})(?=$|[、,\s])/gu, '$1$2$3')
    .split(/[、,\s/]+/)
    .filter(Boolean);

/** "新华社发李响": the agency stands before the name without a space. */
const behindAgency = (text: string): string[] => {
  const match = /^(.*?社)[发發]?\s?(?:\((?=.))?(.+)$/u.exec(text);
  return match?.[1] && match[2] ? [match[1], ...namesIn(match[2])] : namesIn(text);
};

const isBody = (name: string, book: AgencyBook): boolean =>
  book.find(name) !== null || looksLikeOrganisation(name);

/** "美财长努钦 中新社": of what stands before the reporter the words in front of a house are the caption. */
const housesIn = (text: string, book: AgencyBook): string => {
  const words = text.split(/\s+/);
  const houses = words.filter((word) => isBody(word, book));
  return words.length > 1 &&
    houses.length > 0 &&
    houses.length < words.length &&
    isBody(words.at(-1) ?? '', book)
    ? houses.join(' ')
    : text;
};

/** "新华社记者 李响 摄", "李响 摄", "新华社发(李响摄)", "视觉中国 图". */
export const chinesePhotographers: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    if (!/\p{Script=Han}|촬영/u.test(stretch.text)) return { rest: [stretch] };
    const reporter = REPORTER.exec(stretch.text);
    if (reporter?.[2])
      return {
        rest: [{ text: housesIn(trimEdges(reporter[1] ?? ''), book) }, { text: reporter[3] ?? '' }],
        creators: namesIn(reporter[2]),
      };
    const taken = TAKEN_BY.exec(stretch.text);
    if (!taken?.[1])
      return { rest: [{ ...stretch, text: stretch.text.replace(/(社|网|網|台|报|報)[发發]$/u, '$1') }] };
    if (isBody(taken[1], book)) return { rest: [{ text: taken[1] }] };
    const names = behindAgency(taken[1]);
    const bodies = names.filter((name) => isBody(name, book));
    return {
      rest: bodies.map((text) => ({ text })),
      creators: names.filter((name) => !bodies.includes(name)),
    };
  });
