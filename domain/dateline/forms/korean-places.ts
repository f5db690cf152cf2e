import { knownCity } from '../../gazetteer/known-cities';
import { countryCode } from '../../gazetteer/countries';
import { isProvince } from './korean-words';
import type { Place } from '../types';

/** A credit or a rubric in the same brackets. */
const NO_PLACE =
  /^(?:사진|이미지|자료|출처|그래픽|제공|표|영상|일러스트|캡처|글|촬영|편집|디자인|인포그래픽|삽화|그림|도표|번역|정리|대담|감수|진행|기획|연출|문의|도움말|속보|단독|종합|특집|인터뷰|포토|뉴스|현장|르포|기고|칼럼|사설|오늘|이슈|팩트체크|집중취재|영상뉴스|\S*(?:출처|제공|사진|자료|캡처|화면))$/;
/** Ballparks that sports papers file from as if they were towns. */
export const VENUE = /^(?:잠실|고척|문학|사직|상암|목동|태릉|장충|이천|기장|함평)$/;
const PLACE = /^[가-힣A-Za-z][가-힣A-Za-z.-]{0,11}$/;

/** "뉴욕(미국)", "런던", "헤럴드경제(부산)": a word and what its brackets say. */
export const splitWord = (word: string): [string, string | undefined] => {
  const match = /^([^()]+)\(([^()]+)\)$/.exec(word);
  return match ? [match[1] ?? '', match[2]] : [word, undefined];
};

export function toPlace(word: string): Place | null {
  const [city, where] = splitWord(word);
  if (!PLACE.test(city) || NO_PLACE.test(city)) return null;
  const korean = VENUE.test(city) || isProvince(city) ? 'KR' : undefined;
  const country = (where && countryCode(where)) ?? knownCity(city)?.country ?? korean;
  return { city, ...(where && !countryCode(where) && { region: where }), ...(country && { country }) };
}

/** "런던·서울": each of them. */
export const cities = (word: string): string[] => word.split(/[·ㆍ,、/]/).filter(Boolean);
