import { COUNTRY_OUT, DESK_INITIALS, NOTICE, PICTURE_NUMBER } from '../credit/rules/advisories';

/** Sentences have these words too: what a wire tells the desk, it shouts. */
const SHOUTED = new RegExp(`(?:${NOTICE.source}).*$`, 'su');

/** "(KENYA - Tags: POLITICS ELECTIONS)", and "(KENYA)" where a credit stands in front of it. */
const TAGS = /\s*\(\p{Lu}[\p{Lu} ,.'-]{2,60} - Tags: [\p{Lu}\d\s,.&'-]{2,200}\)/u;
const COUNTRY = /(?<=\S\s*)\(\p{Lu}[\p{Lu} ,.'-]{2,40}\)$/u;

/** What desks put behind the credit, or behind the caption: item numbers, a mailbox, where the rest is. */
const SIGN_OFFS: readonly RegExp[] = [
  /\+{2,}[^+]{2,40}\+{2,}/gu,
  /\bSee PA story [^.]{2,60}\./gu,
  /(?:\d{4}\.\d{1,2}\.\d{1,2}\.?\s+)?[\w.-]{2,40}@[\w.-]{2,40}\.\p{Ll}{2,6}\b/gu,
  /\((?:END|끝|完)\)/gu,
];

/** A stretch without what is meant for the desk. */
export const withoutNotices = (text: string): string => {
  const plain = SIGN_OFFS.reduce((sofar, pattern) => sofar.replace(pattern, ' '), text)
    .replace(TAGS, ' ')
    .replace(PICTURE_NUMBER, ' ')
    .replace(SHOUTED, ' ');
  return plain.replace(COUNTRY_OUT, ' ').trim().replace(DESK_INITIALS, '$1').replace(COUNTRY, '').trim();
};
