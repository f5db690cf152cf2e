import { perSigners, type Signers } from '../../agencies';
import type { DatelineCorrespondent } from '../types';
import { withForeignNames } from './korean-names';

const HOUSES = perSigners((signers) => new Set(signers.namesIn('ko')));
/** Words that a house's name ends in. */
const HOUSE_ENDING =
  /^[가-힣A-Za-z0-9]{1,10}(?:뉴스|일보|신문|경제|타임스|타임즈|투데이|방송|통신|데일리|저널|미디어|닷컴|TV|비즈|포스트|헤럴드|매일|코리아|스포츠|매거진|프레스|저널리즘|이코노미|이코노미스트|경제TV|CBS|인포맥스|뉴스\d{1,2})$/;

export const isKoreanHouse = (word: string, signers: Signers): boolean =>
  HOUSES(signers).has(word) || HOUSE_ENDING.test(word);

/** Union, myth, guidance, insight and metro: alone in a bracket they are a column's title more often than a house. */
const WORDS_TOO = new Set(['연합', '신화', '교도', '인사이트', '메트로']);

/** A house that nothing else is called. */
export const isPlainlyHouse = (word: string, signers: Signers): boolean =>
  isKoreanHouse(word, signers) && !WORDS_TOO.has(word);

/** "AP/뉴시스", "AFP·로이터": every part is a house. */
export const isHouseOf = (word: string, signers: Signers): boolean =>
  word.split(/[/·ㆍ]/).every((house) => isKoreanHouse(house, signers));

const ROLE =
  /^(?:(?:정치|경제|사회|국제|문화|산업|유통|증권|의학|군사|여행|음식|영화|환경|과학|법조|북한|선임|수습|인턴|객원|전문|사진|영상|청년|견습|명예|시민|대|부동산|금융|IT|스포츠|종교|교육|노동|복지)*기자|(?:순회|임시|초대)?특파원|(?:객원)?통신원|인턴|논설위원|편집위원|해설위원|전문위원|에디터|PD|피디|앵커|리포터|(?:외신|기상)?캐스터|작가|객원작가|아나운서|칼럼니스트|평론가|편집장|편집국장|국장|부국장|부장|차장|팀장|본부장|지국장|센터장|디렉터|연구원)$/;
const DESK = /^[가-힣]{2,6}(?:부|팀|반|취재단|본부|센터)$/;
const NAME = /^(?:[가-힣]{2,5}(?: [가-힣]{2,5})?|[A-Z][A-Za-z.'-]*)$/;
const FUSED = /^([가-힣]{2,4})((?:인턴|수습|선임|전문)?기자|특파원|통신원)$/;
const ADDRESS = /^(?:\S+@\S*|[a-z0-9._-]+@)$/;

/** What a reporter is an expert in, in front of the role: "유효정 중국 전문기자". */
const FIELD =
  /^(?:중국|일본|미국|유럽|러시아|중동|북한|군사|의학|과학|환경|여행|음악|문학|영화|공연|종교|부동산|산업|경제|증권|금융|바이오|자동차|게임|IT)$/;
const EXPERT = /^(?:전문|담당|선임)(?:기자|위원)$/;
/** What the reporter did: "글 김나라 기자", "글·사진 김나라 기자". */
const DID = /^(?:글|사진|글\/사진|글·사진|취재|정리)$/;

export const isRole = (word: string): boolean => ROLE.test(word);
const isName = (word: string): boolean => NAME.test(word);

/** "한지훈 김여솔 기자": the role is that of every name in front of it. Null where a word is neither. */
export function readNames(text: string): DatelineCorrespondent[] | null {
  const people: DatelineCorrespondent[] = [];
  let waiting = 0;
  let desk = false;
  const settle = (role: string): boolean => {
    if (waiting === people.length) {
      const last = people[people.length - 1];
      if (!last) return false;
      // "인턴 기자": a role of two words.
      last.role = last.role ? `${last.role} ${role}` : role;
    }
    for (; waiting < people.length; waiting += 1)
      people[waiting] = { name: people[waiting]?.name ?? '', role };
    return true;
  };
  const words = text
    .split(/[·ㆍ,、/&]+/)
    .flatMap((part) => withForeignNames(part.split(/\s+/).filter(Boolean)));
  for (const [at, word] of words.entries()) {
    if (at < words.length - 1 && DID.test(word)) continue;
    if (FIELD.test(word) && EXPERT.test(words[at + 1] ?? '') && people.length > 0) continue;
    const fused = FUSED.exec(word);
    if (isRole(word)) {
      if (!settle(word)) return null;
    } else if (fused) {
      people.push({ name: fused[1] ?? '' });
      settle(fused[2] ?? '');
    } else if (DESK.test(word) && !isShortName(word)) desk = true;
    else if (isName(word)) people.push({ name: word });
    else if (!ADDRESS.test(word)) return null;
  }
  return people.length > 0 || desk ? people : null;
}

/** "이경부" is a name, "경제부" a desk. */
const isShortName = (word: string): boolean =>
  word.length === 3 &&
  /^[김이박최정강조윤장임한오서신권황안송류전홍]/.test(word) &&
  !/^(?:정치|전국|조사|정보|이슈|사회|경제|국제|문화|산업|증권)/.test(word);

/** Provinces, in front of a town that has namesakes elsewhere: "강원 고성". */
const PROVINCE =
  /^(?:(?:경기|강원|충북|충남|전북|전남|경북|경남|제주)도?|충청[북남]도|전라[북남]도|경상[북남]도)$/;

export const isProvince = (word: string): boolean => PROVINCE.test(word);

export const hasRole = (people: readonly DatelineCorrespondent[]): boolean => people.some(({ role }) => role);
