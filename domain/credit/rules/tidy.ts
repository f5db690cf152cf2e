import { rewrite } from '../reading';
import { tieSuffixes } from '../suffixes';

/** One sign a meaning: later rules know "(", "=", "/" and "©" in no other width or spelling. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, ''],
  [/&copy;|[(（][cｃ][)）]|[ⓒⒸ🄫]/giu, '©'],
  [/\bcopr\.?(?=\s+\S)|\bcopyright\s*(?:©|@(?=\s))|^@(?=\s+(?:19|20)\d\d)/gi, '©'],
  // "저작권자 ⓒ 한빛일보": whose it is.
  [/(?:저작권자?|版权|版權|著作権者?)\s*[©:]\s*/g, '© '],
  [/^\s*[▲△▶▷▼◆◇■□●○※↑↓*–—]+\s*/u, ''],
  [/&amp;/g, '&'],
  [/[«»]/g, ' '],
  [/[\r\n\u2028\u2029]+/g, '; '],
  [/[（﹙]/g, '('],
  [/[）﹚]/g, ')'],
  [/[［【〔〈《<]/g, '['],
  [/[］】〕〉》>]/g, ']'],
  [/[／∕]/g, '/'],
  [/＝/g, '='],
  [/[：﹕]/g, ':'],
  [/[｜¦ㅣ丨│∣┃]/g, '|'],
  [/!via!/gi, ' via '],
  // Where a Korean picture was taken: "사진(이천)=".
  [/^(\/?\s?사진)\s?\([가-힣]{2,6}\)\s*=/, '$1='],
  // Forbes folds a caption there, MSN names its suppliers so.
  [/\.\.\.\s*\[\+\]\s*/g, ''],
  [/©\s*provided by\b/gi, '©'],
  [/\b(?:bild)?rechte\s*:\s*/gi, '© '],
  [/^(?:foto|photo|bild|image|fotos|photos)\s*:\s*\((?=[^()]*\)\s*$)/i, '('],
  [/[，﹐،]/g, ', '],
  [/；/g, '; '],
  [/[\s\u00a0\u3000]+/g, ' '],
  [/\b(?:satellite |handout )?(?:foto|photo|bild|image|quelle|picture)s?\s*:?\s*©\s*/gi, '© '],
  [/ \. | in: /gi, ' / '],
  [/^(?:credit)+(?:\.\.\.|…)\s*/i, ''],
  [/^(?:Credit)+(?=\p{Lu})/u, ''],
];

export const tidy = rewrite((text) =>
  tieSuffixes(
    SIGNS.reduce((sofar, [sign, plain]) => sofar.replace(sign, plain), text.normalize('NFC')).trim(),
  ),
);
