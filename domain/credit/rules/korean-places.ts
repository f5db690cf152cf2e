import type { AgencyBook } from '../../agencies';
import { knownCity } from '../../gazetteer/known-cities';
import { looksLikeOrganisation } from '../organisations';
import { looksLikePerson } from '../persons';
import { eachStretch, type Rule } from '../reading';

/** "워싱턴=", "도쿄/", "베이징 ": in front of what follows it. */
const IN_FRONT = /^([가-힣]{1,8})(?:\s?[=/]\s?| )(?=\S)/;
/** "마러라고=AP/뉴시스": what stands before a chain of nothing but agencies is a place too. */
const UNKNOWN = /^([가-힣]{2,8})=(.+\/.+)$/;

/** "OSEN=잠실, 홍길동 기자", "수원=홍길동 기자": the place stands between the paper and its photographer. */
const BEFORE_REPORTER =
  /^(?:([^=]{2,20}?)\s?[=|]\s?)?([가-힣]{2,6})(?:\s?[=|/]\s?|,\s?|\s)((?:[가-힣]{2,4}\s?[·,]\s?){0,4}[가-힣]{2,4}\s?(?:[가-힣]{2}\s?)?기자)$/;

const startsWithAgency = (text: string, book: AgencyBook): boolean => {
  const [first = ''] = text.split(/\s?[=/]\s?| /);
  return (
    book.find(first) !== null || book.find(text) !== null || /^(?:AP|AFP|EPA|로이터|신화)연합/.test(first)
  );
};

const couldBePlace = (name: string, book: AgencyBook): boolean =>
  knownCity(name) !== undefined || !(book.find(name) || looksLikeOrganisation(name) || looksLikePerson(name));

const isPlace = (name: string, chain: string, book: AgencyBook): boolean =>
  couldBePlace(name, book) && chain.split('/').every((link) => book.find(link.trim()));

/** A Korean line opens with the place of the picture: it is neither maker nor source. */
export const koreanPlaces: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    const [reported, paper, place = '', reporter = ''] = BEFORE_REPORTER.exec(stretch.text) ?? [];
    if (reported && (paper || /[=|/,]/.test(reported)) && couldBePlace(place, book))
      return { rest: [...(paper ? [{ text: paper }] : []), { ...stretch, text: reporter }] };
    const [front = '', city = ''] = IN_FRONT.exec(stretch.text) ?? [];
    const behind = stretch.text.slice(front.length);
    if (knownCity(city) && startsWithAgency(behind, book)) return { rest: [{ ...stretch, text: behind }] };
    const [, name = '', chain = ''] = UNKNOWN.exec(stretch.text) ?? [];
    return { rest: [name && isPlace(name, chain, book) ? { ...stretch, text: chain } : stretch] };
  });
