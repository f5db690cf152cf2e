import { rewrite } from '../reading';

/** Getty Images prints place and day behind the credit: "(Photo by …) AUCKLAND, NEW ZEALAND – MARCH 14: …". */
const DATELINE = /\)\s*\p{Lu}[\p{Lu} ,.'-]{2,60}\s[-–—]\s.*$/u;

export const datelinesBehind = rewrite((text) => text.replace(DATELINE, ')').trim());
