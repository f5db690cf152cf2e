const SURNAME =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용봉피예]/;

/** A name that nothing but its letters vouches for: "정덕현의" is a name and a particle. */
export const isPlainName = (name: string): boolean =>
  name.length >= 2 && name.length <= 3 && SURNAME.test(name);

/** What stands among names and is none: roles, desks, what somebody did. */
const NO_NAME =
  /(?:기자|특파원|통신원|위원|인턴|에디터|앵커|리포터|캐스터|작가|아나운서|칼럼니스트|평론가|편집장|(?:본부|지국|센터|국|부|차|팀)장|디렉터|연구원|취재단|본부|센터|부|팀|반)$|^(?:사진|취재|정리|글|PD|피디|중국|일본|미국|유럽|러시아|중동|북한|군사|의학|과학|환경|여행|음악|문학|영화|공연|종교|부동산|산업|경제|증권|금융|바이오|자동차|게임)$/;

const isForeign = (word: string | undefined): word is string =>
  word !== undefined && /^[가-힣]{2,5}$/.test(word) && !isPlainName(word) && !NO_NAME.test(word);

/**
 * Names of two words that Korean spells out: "대니얼 음왕기 특파원" is one person, "김하나 이두리 기자" are two. Korean
 * names have no space, two or three syllables, and a surname in front.
 */
export const withForeignNames = (words: readonly string[]): string[] => {
  const names: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next] = [words[at], words[at + 1]];
    const isPair = isForeign(word) && isForeign(next);
    names.push(isPair ? `${word} ${next}` : word);
    if (isPair) at += 1;
  }
  return names;
};
