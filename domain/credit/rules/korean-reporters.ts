import { looksLikePerson } from '../persons';
import { eachStretch, type Rule, trimEdges } from '../reading';

const REPORTER =
  /^(.*?)((?:[가-힣]{2,4}\s?[·,・]\s?){0,4}[가-힣]{2,4})\s?(?:인턴|선임|객원|사진|전문|수습|디자인|그래픽|미술|영상|편집|시민|명예|대학생|뉴미디어)?\s?(?:기자|특파원|사진작가|작가|디자이너|화백)$/;

/** "마이클 브라운 작가": a name of elsewhere has more words than one. */
const FOREIGN = /^([가-힣]+(?: [가-힣]+){1,3}) (?:기자|특파원|사진작가|작가)$/;

/** "뉴스1 홍길동 기자": the name before the title made the picture, what stands before it supplied it. */
export const koreanReporters: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const foreign = FOREIGN.exec(stretch.text)?.[1] ?? '';
    if (looksLikePerson(foreign)) return { rest: [], creators: [foreign] };
    const [, before = '', names] = REPORTER.exec(stretch.text) ?? [];
    if (!names) return { rest: [stretch] };
    return {
      rest: [{ text: trimEdges(before) }],
      creators: names.split(/\s?[·,・]\s?/),
    };
  });
