import { type ImageCredit, parseCredit, type ParseCreditOptions } from '../credit';

const AGENCY = String.raw`(?:AP|AFP|EPA|EFE|PTI|ANSA|UPI|DPA|Xinhua|Kyodo|Yonhap|Reuters)`;
const LABEL = String.raw`(?:(?:file|handout|pool|courtesy) )?(?:photo(?:graph)?|picture|image|illustration|foto|bild|imagen|imagem|фото)s?(?: credits?)?(?: (?:by|von|por|par|di|door)\b|\s?:)|(?:photo |image |picture )?(?:credit|courtesy)\s?[:(o]|crédits?(?: photos?)?\s?:|${AGENCY} (?:photo|foto)\s?\/|REUTERS\s?\/|\/?\s?(?:사진|写真|图|圖|图片|圖片|撮影|摄影)\s?(?:제공|출처)?\s?[=:：/]|©|\(c\)`;
const EAST = String.raw`[^()[\]]{0,40}(?:[가-힣] 기자|[摄攝])`;

/** "(Photo by Jo Reyes/AFP)": one bracket or several that close the caption. */
const IN_BRACKETS = new RegExp(
  String.raw`(?:[([](?:${LABEL}|${EAST})[^()[\]]{0,160}[)\]]\s*){1,3}\.?$`,
  'iu',
);
/** "… in Kyiv. REUTERS/Jo Reyes": the last sentence is nothing but the credit. */
const LAST_SENTENCE = new RegExp(
  String.raw`(?:^|[.!?…。]["”»’'）)]*\s*)((?:${LABEL})[^.!?。]{0,120}(?:\.[^.!?。]{0,60}){0,2})$`,
  'iu',
);

/** No caption's end is longer. */
const LONGEST = 500;

/**
 * The credit that a caption carries at its end, in the firm forms of the wires alone: brackets or a last
 * sentence that open with a label or an agency. Whoever a caption names otherwise is in the picture.
 */
export const creditInCaption = (caption: string, options: ParseCreditOptions): ImageCredit | null => {
  const end = caption.trim().slice(-LONGEST);
  const printed = IN_BRACKETS.exec(end)?.[0] ?? LAST_SENTENCE.exec(end)?.[1];
  return printed ? parseCredit(printed, options) : null;
};
