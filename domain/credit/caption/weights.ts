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
    credit: 0.56,
    caption: -0.63,
    why: 'an agency of the book: it supplies pictures, and captions name it less often',
  },
  body: { credit: 0.46, caption: -0.45, why: "a word of bodies' names" },
  handle: { credit: 1.04, caption: -1.04, why: "a user's name: captions write people's names out" },
  name: { credit: 0.12, caption: 0.37, why: 'a capital: both have them, a caption more' },
  shouted: {
    credit: -0.81,
    caption: -1.36,
    why: 'capitals throughout, as desks print photographers and agencies',
  },
  person: { credit: -0.82, caption: 0.82, why: 'a name of East Asia' },
  subject: {
    credit: -1.81,
    caption: 1.81,
    why: "a Korean name without a photographer's title is who is in the picture",
  },
  glue: { credit: -0.85, caption: 0.56, why: 'of, and, de: names have few of them' },
  label: { credit: 1.5, caption: -1.5, why: 'a noun of labels with its colon, sign or "by"' },
  noun: { credit: 0.32, caption: -0.32, why: 'the same noun without them' },
  role: {
    credit: 1.18,
    caption: -1.18,
    why: 'took it, gave it, is a reporter: what East Asia prints behind the name',
  },
  credit: { credit: 1.12, caption: -1.12, why: 'courtesy, handout, file, via' },
  made: { credit: 1.7, caption: -1.7, why: 'made or changed by a machine' },
  sign: { credit: 2.27, caption: -2.27, why: '©' },
  licence: { credit: 3, caption: -3, why: "a licence's name" },
  notice: { credit: -0.21, caption: 0.21, why: 'what a wire tells desks, behind the credit' },
  word: { credit: -0.94, caption: 0.09, why: 'a small word of a sentence' },
  plain: {
    credit: -0.03,
    caption: 0.31,
    why: 'a word of a script without capitals, which tells nothing but that there are many',
  },
  prose: { credit: -1.04, caption: 1.04, why: 'particles and endings that only sentences of East Asia have' },
  position: { credit: -0.78, caption: 0.78, why: 'left, right, (r.): who stands where' },
  office: { credit: -1.28, caption: 1.28, why: 'who holds an office stands in front of the camera' },
  place: { credit: -0.53, caption: 0.53, why: 'a city that needs no country' },
  time: { credit: -0.63, caption: 0.63, why: 'a day or a month' },
  number: { credit: -0.75, caption: 0.75, why: 'a figure that is no year' },
  year: { credit: -0.14, caption: 0.14, why: 'a year' },
  stroke: { credit: 2.12, caption: -2.12, why: 'the stroke of a chain' },
  equals: {
    credit: 0.16,
    caption: -0.16,
    why: 'the sign that Korea and Japan chain with, and put in front of a date',
  },
  dash: { credit: -0.27, caption: 0.27, why: 'a dash' },
  comma: { credit: 0.66, caption: 0.96, why: 'a list' },
  colon: { credit: -0.5, caption: 0.5, why: 'a colon that ends no label' },
  stop: { credit: -0.34, caption: 0.31, why: 'a full stop' },
  open: { credit: 0.77, caption: -0.96, why: 'a bracket' },
  close: { credit: -2.42, caption: 1.61, why: 'its end' },
  quote: { credit: -0.96, caption: 0.96, why: 'quotation marks: titles and what people said' },
  other: { credit: 0.17, caption: -0.17, why: 'any other sign' },
  'opens-label': { credit: 2.17, caption: 0.5, why: 'a label in front of all' },
  'opens-sign': { credit: 2.36, caption: -2.72, why: '© in front of all' },
  'opens-agency': { credit: 0.54, caption: -1.48, why: 'an agency in front of all, as in captions about it' },
  'opens-small': {
    credit: 0.57,
    caption: 1.25,
    why: 'a small letter in front: a credit by somebody who writes all small, or half a sentence',
  },
  'ends-role': { credit: 0.86, caption: -1.3, why: 'a title or a verb of taking at the end' },
  'ends-stop': { credit: -0.56, caption: 0.45, why: 'the full stop of a sentence' },
  'ends-agency': { credit: 3.12, caption: 1.08, why: 'an agency at the end: the last link of a chain' },
  bracketed: { credit: 1.74, caption: -3.68, why: 'all of it in one bracket' },
  'bracketed-name': { credit: -0.29, caption: -0.18, why: 'a bracket with nothing but names' },
  long: { credit: -1.29, caption: 0.06, why: 'more words than a credit has' },
  'names-only': { credit: -0.22, caption: -1.67, why: 'nothing but names, strokes and commas' },
  personal: { credit: -1.3, caption: -0.58, why: "two to four capitals and nothing else: somebody's name" },
  single: { credit: -1.11, caption: -0.68, why: 'one word alone' },
  'notices-only': { credit: 1.72, caption: -0.68, why: 'nothing but notices to desks' },
  stroked: { credit: -0.33, caption: -0.28, why: 'a chain of names' },
};

/** How often a credit begins at such a place. */
export const BORDER_WEIGHTS: Readonly<Record<Border | 'whole' | 'none', { weight: number; where: string }>> =
  {
    whole: { weight: 1.57, where: 'the line has no caption' },
    none: { weight: 1.79, where: 'the line has no credit' },
    sentence: { weight: 2.67, where: 'behind a full stop or a line break' },
    bracket: { weight: 1.63, where: 'at a bracket' },
    label: { weight: 0.29, where: 'at a label' },
    sign: { weight: 0.14, where: 'at ©' },
    dash: { weight: 1.98, where: 'at a dash' },
    stroke: { weight: 0.5, where: 'at a stroke with space before it' },
    comma: { weight: -0.45, where: 'at an agency behind a comma' },
    equals: { weight: -2.08, where: 'at =, which dates have too' },
    space: { weight: -2.77, where: 'at a capital behind a small word' },
    role: { weight: -3.3, where: 'at a name of East Asia' },
    agency: { weight: -1.76, where: 'at an agency in the middle of a sentence' },
  };
