import type { AgencyBook } from '../agencies';
import { looksLikeOrganisation } from '../organisations';
import { looksLikePerson } from '../persons';
import { eachStretch, type Rule } from '../reading';

/** Where Korean desks get pictures from. */
const PLACES =
  '서울|부산|대구|인천|광주|대전|울산|세종|수원|제주|성남|평양|판문점|영종도|인천공항|서울공항|워싱턴|뉴욕|로스앤젤레스|시카고|마이애미|댈러스|팜비치|' +
  '런던|파리|베를린|뮌헨|프랑크푸르트|브뤼셀|제네바|취리히|다보스|로마|밀라노|바티칸|마드리드|바르셀로나|리스본|아테네|빈|프라하|바르샤바|부다페스트|스톡홀름|오슬로|' +
  '코펜하겐|헬싱키|더블린|암스테르담|헤이그|모스크바|상트페테르부르크|키이우|키예프|하르키우|오데사|민스크|이스탄불|앙카라|카이로|예루살렘|텔아비브|가자|가자지구|라파|' +
  '베이루트|다마스쿠스|바그다드|테헤란|도하|두바이|아부다비|리야드|도쿄|오사카|교토|나고야|후쿠오카|삿포로|히로시마|베이징|상하이|광저우|선전|우한|청두|홍콩|마카오|' +
  '타이베이|하노이|호찌민|방콕|싱가포르|자카르타|발리|마닐라|쿠알라룸푸르|양곤|프놈펜|뉴델리|뭄바이|카불|이슬라마바드|카트만두|시드니|멜버른|오타와|토론토|밴쿠버|' +
  '멕시코시티|브라질리아|상파울루|리우데자네이루|부에노스아이레스|산티아고|리마|보고타|카라카스|아바나|케이프타운|요하네스버그|나이로비|라고스';

/** "워싱턴=", "도쿄/", "(베이징 ": in front of what follows it. */
const IN_FRONT = new RegExp(`^(?:${PLACES})(?:\\s?[=/]\\s?| )(?=\\S)`);
/** "마러라고=AP/뉴시스": what stands before a chain of nothing but agencies is a place too. */
const UNKNOWN = /^([가-힣]{2,8})=(.+\/.+)$/;

/** "OSEN=잠실, 홍길동 기자", "수원=홍길동 기자": the place stands between the paper and its photographer. */
const BEFORE_REPORTER =
  /^(?:([^=]{2,20}?)\s?[=|]\s?)?([가-힣]{2,6})(?:\s?[=|/]\s?|,\s?|\s)((?:[가-힣]{2,4}\s?[·,]\s?){0,4}[가-힣]{2,4}\s?(?:[가-힣]{2}\s?)?기자)$/;

const KNOWN = new RegExp(`^(?:${PLACES})$`);

const startsWithAgency = (text: string, book: AgencyBook): boolean => {
  const [first = ''] = text.split(/\s?[=/]\s?| /);
  return (
    book.find(first) !== null || book.find(text) !== null || /^(?:AP|AFP|EPA|로이터|신화)연합/.test(first)
  );
};

const couldBePlace = (name: string, book: AgencyBook): boolean =>
  KNOWN.test(name) || !(book.find(name) || looksLikeOrganisation(name) || looksLikePerson(name));

const isPlace = (name: string, chain: string, book: AgencyBook): boolean =>
  couldBePlace(name, book) && chain.split('/').every((link) => book.find(link.trim()));

/** A Korean line opens with the place of the picture: it is neither maker nor source. */
export const koreanPlaces: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    const [reported, paper, place = '', reporter = ''] = BEFORE_REPORTER.exec(stretch.text) ?? [];
    if (reported && (paper || /[=|/,]/.test(reported)) && couldBePlace(place, book))
      return { rest: [...(paper ? [{ text: paper }] : []), { ...stretch, text: reporter }] };
    const behind = stretch.text.replace(IN_FRONT, '');
    if (behind !== stretch.text && startsWithAgency(behind, book))
      return { rest: [{ ...stretch, text: behind }] };
    const [, name = '', chain = ''] = UNKNOWN.exec(stretch.text) ?? [];
    return { rest: [name && isPlace(name, chain, book) ? { ...stretch, text: chain } : stretch] };
  });
