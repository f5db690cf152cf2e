import type { AgencyBook } from '../agencies';
import { looksLikeOrganisation } from '../organisations';
import { eachStretch, type Rule, trimEdges } from '../reading';

/** Where a Korean line opens with the place of the picture: "[워싱턴=AP/뉴시스]". */
const PLACE =
  /^(?:서울|부산|대구|인천|광주|대전|울산|세종|수원|제주|워싱턴|뉴욕|도쿄|베이징|상하이|런던|파리|모스크바|키이우|카이로|예루살렘|가자|서울공항|성남|평양|홍콩|방콕|하노이)$/;

/** "마러라고=AP/뉴시스": what stands before a chain of agencies and is none of them is a place. */
const isPlaceOf = (left: string, right: string, book: AgencyBook): boolean =>
  /^[가-힣]{2,8}$/.test(left) &&
  !book.find(left) &&
  !looksLikeOrganisation(left) &&
  right.includes('/') &&
  right.split('/').every((link) => book.find(link.trim()) !== null);

/** "AP=연합뉴스", "AFP=時事": the house behind the sign passes on the work of the one before it. */
export const equals: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    const [left = '', ...others] = stretch.text.split('=').map(trimEdges).filter(Boolean);
    const right = others.join('/');
    if (!right) return { rest: [{ ...stretch, text: left }] };
    if (PLACE.test(left) || isPlaceOf(left, right, book)) return { rest: [{ ...stretch, text: right }] };
    if (others.length > 1 || right.includes('/')) return { rest: [{ ...stretch, text: `${left}/${right}` }] };
    return { rest: [{ ...stretch, text: left }], via: right };
  });
