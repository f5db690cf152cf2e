import { eachStretch, type Rule, trimEdges } from '../reading';

const BORDER = /[()[\]©;。]|\s·\s|\.\s+(?=(?:photos?|images?|illustration|credit|via)\b)/i;

/** What opens a credit in brackets behind a caption: "… on Friday. (AP Photo/…)". */
const OPENING = /[([](?:photo|foto|image|credit|ap\b|afp\b|reuters|epa|사진|이미지|写真|图|©)/i;

const isCaption = (text: string): boolean =>
  text.split(' ').length > 9 &&
  /[a-z\u00c0-\uffff]/.test(text) &&
  !/\b(?:photo|courtesy|via|handout)\b|\/[^/]*$/i.test(text);

/** Agencies print a credit twice, "(Photo by X / AFP) (Photo by X/AFP via …)": each is read on its own. */
export const statements: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const parts = stretch.text.split(BORDER).map(trimEdges).filter(Boolean);
    const [first, ...others] = parts;
    const lead = first !== undefined && others.length > 0 && OPENING.test(stretch.text) && isCaption(first);
    return { rest: (lead ? others : parts).map((text) => ({ ...stretch, text })) };
  });
