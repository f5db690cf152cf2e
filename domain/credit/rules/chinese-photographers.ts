import { eachStretch, type Rule, type Stretch, trimEdges } from '../reading';

const REPORTER =
  /^(.*?)(?:特约|见习|實習|实习|首席|摄影|攝影)?(?:记者|記者|通讯员|通訊員)\s?(.{1,40}?)\s?\/?\s?(?:摄影报道|摄影|攝影|拍摄|拍攝|摄|攝)?$/u;
const TAKEN_BY = /^(.{1,40}?)\s?\/?\s?(?:摄影|攝影|拍摄|拍攝|摄|攝|撮影|촬영)$/u;

const namesOf = (text: string): string[] =>
  // Xinhua spaces two-letter names to the width of three: "李 响".
  text
    .replace(/(^|[、,\s])(\p{Script=Han}) (\p{Script=Han})(?=$|[、,\s])/gu, '$1$2$3')
    .split(/[、,\s/]+/)
    .filter(Boolean);

const behindAgency = (text: string): { source: string; names: string } => {
  const match = /^(.*?社)[发發]?\s?(?:\((?=.))?(.+)$/u.exec(text);
  return match?.[1] && match[2] ? { source: match[1], names: match[2] } : { source: '', names: text };
};

/** "新华社记者 李响 摄", "李响 摄", "新华社发(李响摄)". */
export const chinesePhotographers: Rule = (reading) =>
  eachStretch(reading, (stretch: Stretch) => {
    if (!/\p{Script=Han}|촬영/u.test(stretch.text)) return { rest: [stretch] };
    const reporter = REPORTER.exec(stretch.text);
    if (reporter?.[2])
      return { rest: [{ text: trimEdges(reporter[1] ?? '') }], creators: namesOf(reporter[2]) };
    const taken = TAKEN_BY.exec(stretch.text);
    if (taken?.[1]) {
      const { source, names } = behindAgency(taken[1]);
      return { rest: [{ text: source }], creators: namesOf(names) };
    }
    return { rest: [{ ...stretch, text: stretch.text.replace(/(社)[发發]$/u, '$1') }] };
  });
