/**
 * Sentences that say whose the copyright is, without a sign or with one: the first group is the holder. Each is
 * of one language, which prints the holder where its grammar wants it.
 */
export const SENTENCES: readonly RegExp[] = [
  // "경향신문은 … 저작권을 행사합니다", "한빛일보의 소중한 저작물입니다", "저작권은 한빛일보에 있습니다"
  /(?:^|[<〈[\s])([^\s<>〈[,.]{2,30}?)(?:은|는|이|가)\s.{0,100}?저작권을 (?:행사|보유|가지|갖)/u,
  /[©ⓒ]?\s*([^©ⓒ<〈[,.]{2,40}?)의 (?:소중한 )?(?:저작물|지적 ?재산|자산)(?:입니다|임)/u,
  /저작권(?:은|의 권리는)\s(?:모두 )?([^\s].{1,30}?)(?:에게|에) (?:있|귀속)/u,
  // "版权归某报所有", "著作権は某社に帰属します"
  /(?:版权|版權|著作权|著作權)(?:均|皆)?(?:归|歸|属|屬)(?:于|於)?\s?([^,，。]{2,30}?)(?:所有|公司所有)/u,
  /(?:著作権|版権)は、?\s?([^、。]{2,30}?)(?:に帰属|が(?:保有|所有|有)|にあり)/u,
  /copyright (?:is |are )?(?:held|owned|retained) by ([^.;]{2,80})/iu,
  /copyright (?:belongs to|remains with) ([^.;]{2,80})/iu,
  /(?:derechos|direitos)(?: de autor| autorais)? (?:son de|pertenecen a|pertencem a|reservados a) ([^.;,]{2,80})/iu,
  /urheberrechte? (?:liegen|liegt) bei ([^.;,]{2,80})/iu,
];

/** Copy that is passed on under a licence, whose holder is not named. */
export const PASSED_ON = /\b(?:re-?published|reproduced|shared|available|licen[cs]ed)\b[^.]{0,40}\bunder\b/i;
