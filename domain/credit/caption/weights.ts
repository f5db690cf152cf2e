import type { Border } from './borders';
import type { Sign } from './signs';

/** How much a sign says that a stretch is a credit, and how much that one is a caption. */
interface SignWeight {
  credit: number;
  caption: number;
  /** Why it counts at all. */
  why: string;
}

/**
 * Fitted by `npm run credit-weights`, which says over which lines; the numbers are its, the reasons are ours.
 * A line is divided where the weights of both sides and of the border between them sum up to most.
 */
export const SIGN_WEIGHTS: Readonly<Record<Sign, SignWeight>> = {
  agency: {
    credit: 0.58,
    caption: -0.68,
    why: 'an agency of the book: it supplies pictures, and captions name it less often',
  },
  body: { credit: 0.31, caption: -0.31, why: "a word of bodies' names" },
  handle: { credit: 1.04, caption: -1.04, why: "a user's name: captions write people's names out" },
  name: { credit: 0.1, caption: 0.21, why: 'a capital: both have them, a caption more' },
  shouted: {
    credit: -0.8,
    caption: -1.33,
    why: 'capitals throughout, as desks print photographers and agencies',
  },
  person: { credit: -0.61, caption: 0.61, why: 'a name of East Asia' },
  subject: {
    credit: -1.45,
    caption: 1.45,
    why: "a Korean name without a photographer's title is who is in the picture",
  },
  glue: { credit: -0.98, caption: 0.24, why: 'of, and, de: names have few of them' },
  label: { credit: 1.85, caption: -1.85, why: 'a noun of labels with its colon, sign or "by"' },
  noun: { credit: 0.26, caption: -0.26, why: 'the same noun without them' },
  role: {
    credit: 1.06,
    caption: -1.06,
    why: 'took it, gave it, is a reporter: what East Asia prints behind the name',
  },
  credit: { credit: 1.15, caption: -1.15, why: 'courtesy, handout, file, via' },
  made: { credit: 1.75, caption: -1.75, why: 'made or changed by a machine' },
  sign: { credit: 1.45, caption: -1.45, why: '©' },
  licence: { credit: 2.78, caption: -2.78, why: "a licence's name" },
  notice: { credit: -0.2, caption: 0.2, why: 'what a wire tells desks, behind the credit' },
  word: { credit: -1.08, caption: -0.12, why: 'a small word of a sentence' },
  plain: {
    credit: -0.06,
    caption: 0.15,
    why: 'a word of a script without capitals, which tells nothing but that there are many',
  },
  prose: { credit: -1.3, caption: 1.3, why: 'particles and endings that only sentences of East Asia have' },
  position: { credit: -1.06, caption: 1.06, why: 'left, right, (r.): who stands where' },
  office: { credit: -1.32, caption: 1.15, why: 'who holds an office stands in front of the camera' },
  place: { credit: -0.69, caption: 0.69, why: 'a city that needs no country' },
  time: { credit: -0.33, caption: 0.33, why: 'a day or a month' },
  number: { credit: -0.9, caption: 0.9, why: 'a figure that is no year' },
  year: { credit: 0.09, caption: -0.09, why: 'a year' },
  stroke: { credit: 1.52, caption: -2.46, why: 'the stroke of a chain' },
  equals: {
    credit: -0.02,
    caption: 0.02,
    why: 'the sign that Korea and Japan chain with, and put in front of a date',
  },
  dash: { credit: -0.03, caption: 0.03, why: 'a dash' },
  comma: { credit: -0.07, caption: 0, why: 'a list' },
  colon: { credit: -0.34, caption: 0.34, why: 'a colon that ends no label' },
  stop: { credit: -0.4, caption: 0.36, why: 'a full stop' },
  open: { credit: 0.99, caption: -1.17, why: 'a bracket' },
  close: { credit: -1.91, caption: 1.73, why: 'its end' },
  quote: { credit: -0.58, caption: 0.58, why: 'quotation marks: titles and what people said' },
  other: { credit: -0.14, caption: 0.14, why: 'any other sign' },
  'opens-label': { credit: 1.7, caption: 0.84, why: 'a label in front of all' },
  'opens-sign': { credit: 0.87, caption: -3.76, why: '© in front of all' },
  'opens-agency': { credit: 0.38, caption: -1.56, why: 'an agency in front of all, as in captions about it' },
  'opens-small': {
    credit: 0.16,
    caption: 1.02,
    why: 'a small letter in front: a credit by somebody who writes all small, or half a sentence',
  },
  'ends-role': { credit: 0.35, caption: -2.15, why: 'a title or a verb of taking at the end' },
  'ends-stop': { credit: -0.71, caption: 0.32, why: 'the full stop of a sentence' },
  'ends-agency': { credit: 3, caption: 1.1, why: 'an agency at the end: the last link of a chain' },
  bracketed: { credit: 1.62, caption: -3.05, why: 'all of it in one bracket' },
  'bracketed-name': { credit: 0.32, caption: -0.1, why: 'a bracket with nothing but names' },
  long: { credit: -0.59, caption: -0.11, why: 'more words than a credit has' },
  'names-only': { credit: 0.24, caption: -1.42, why: 'nothing but names, strokes and commas' },
  personal: { credit: -0.34, caption: -0.23, why: "two to four capitals and nothing else: somebody's name" },
  single: { credit: -1.32, caption: -1.31, why: 'one word alone' },
  'notices-only': { credit: 1.88, caption: -0.73, why: 'nothing but notices to desks' },
  stroked: { credit: 0.42, caption: -0.24, why: 'a chain of names' },
};

/** How often a credit begins at such a place. */
export const BORDER_WEIGHTS: Readonly<Record<Border | 'whole' | 'none', { weight: number; where: string }>> =
  {
    whole: { weight: 0.86, where: 'the line has no caption' },
    none: { weight: 1.63, where: 'the line has no credit' },
    sentence: { weight: 2.28, where: 'behind a full stop or a line break' },
    bracket: { weight: 1.04, where: 'at a bracket' },
    label: { weight: 1.06, where: 'at a label' },
    sign: { weight: 2.23, where: 'at ©' },
    dash: { weight: 1.43, where: 'at a dash' },
    stroke: { weight: 0.32, where: 'at a stroke with space before it' },
    comma: { weight: -0.68, where: 'at an agency behind a comma' },
    equals: { weight: -2.16, where: 'at =, which dates have too' },
    space: { weight: -2.53, where: 'at a capital behind a small word' },
    role: { weight: -3.63, where: 'at a name of East Asia' },
    agency: { weight: -2.51, where: 'at an agency in the middle of a sentence' },
  };
