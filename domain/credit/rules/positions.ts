import { anyOf } from '../../text';
import { POSITIONS, SHORT_POSITIONS } from '../caption/words';
import { rewrite } from '../reading';

const WORD = `(?:${anyOf([...POSITIONS].filter((word) => word.length > 3))}|top)`;
const SHORT = `(?:${anyOf([...SHORT_POSITIONS, ...POSITIONS])})\\.?`;
const FROM = String.raw`(?:clockwise )?(?:from |de |desde |von |da |de la |fra |från )?(?:the |la |l['’])?`;
const EAST = '(?:(?:왼쪽|오른쪽|위|아래|가운데)(?:부터|위|아래)?|[左右上下](?:起|から)?|左上|右上|左下|右下)';

/** "(left)", "(l.)", "(왼쪽부터)", "(from top)": who or which picture stands where. */
const BRACKETED = new RegExp(
  String.raw`\s*[([]\s*(?:${FROM}${SHORT}(?:[ ,/&-]+(?:and |und |et |y )?${SHORT})*|${EAST})\s*[)\]]`,
  'giu',
);
/** "Clockwise from top left: …", "Left, …; right, …", "왼쪽부터 …". */
const LEADING = new RegExp(
  String.raw`(^|[;.]\s*|,\s*and\s+)${FROM}${WORD}(?: (?:to |und |and )?${WORD}){0,3}\s*[:,]\s*(?=\p{L}|©|@)|(^|[;/]\s*)${EAST}\s*[:=]\s*|(^)(?:왼쪽|오른쪽|위|아래)부터\s+`,
  'giu',
);
/** "Jo Reyes, left, and Ana Lund, right". */
const BEHIND = new RegExp(String.raw`,\s*${WORD}(?=\s*(?:$|[,;)]|\.$|\s(?:and|und|et|y)\s))`, 'gu');

/** Where a name's picture stands on the page says nothing of whose it is. */
export const positions = rewrite((text) =>
  text
    .replace(BRACKETED, '')
    .replace(
      LEADING,
      (_, one = '', other = '', start = '') => `${String(one)}${String(other)}${String(start)}`,
    )
    .replace(BEHIND, ''),
);
