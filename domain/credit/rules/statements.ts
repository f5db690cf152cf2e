import { isProse } from '../prose';
import { eachStretch, type Rule, trimEdges } from '../reading';

const BORDER =
  /[()[\];。]|(?<!\bby )©|(?<=\S\s?[.,;]\s)(?=copyright\s)|\s[·•]\s|(?<=제공|캡처|캡쳐|자료사진)\.\s+|(?<=供图|供圖|[가-힣]\s?기자)\s+(?=\p{Script=Han}{2,8}发?$)|(?<=提供|撮影)、|(?<=[社网網报報台][发發])\s+|\+{2,}|(?<=\p{L}\s?\/\s?\p{L}[^,/|]{1,40}),\s*(?=\p{Lu}[^,/|]{2,40}\/)|\s[-–]\s(?=sources?:)|\.\s+(?=(?:left|right|top|bottom):|(?:photos?|images?|source|illustration|graphic|video|credit|via)\b)|(?<=\S)\s*\/\s?사진\s?=/iu;

/** No border is without one of these. */
const SIGN =
  /[()[\];。©·•]|\+\+|copyright|제공|캡처|캡쳐|자료사진|供图|供圖|기자|提供|撮影|[发發]\s|,[^/]*\/|[-–]\s*source|\.\s|사진/i;

/** A line that says more than this is none: the rest stays unread. */
const MOST = 20;

/**
 * Agencies print a credit twice, "(Photo by X / AFP) (Photo by X/AFP via …)": each is read on its own. Prose
 * beside a credit is a caption; alone it takes more of it to be sure, for bodies have long names.
 */
export const statements: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const all = SIGN.test(stretch.text) ? stretch.text.split(BORDER) : [stretch.text];
    const parts = all.map(trimEdges).filter(Boolean).slice(0, MOST);
    const credits = parts.filter((part) => !isProse(part));
    const rest = credits.length > 0 ? credits : parts.filter((part) => !isProse(part, 3));
    return { rest: rest.map((text) => ({ ...stretch, text })) };
  });
