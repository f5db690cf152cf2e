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
    credit: 0.64,
    caption: -0.72,
    why: 'an agency of the book: it supplies pictures, and captions name it less often',
  },
  body: { credit: 0.42, caption: -0.41, why: "a word of bodies' names" },
  handle: { credit: 0.9, caption: -0.9, why: "a user's name: captions write people's names out" },
  name: { credit: 0, caption: 0.06, why: 'a capital: both have them, a caption more' },
  shouted: {
    credit: -0.83,
    caption: -1.36,
    why: 'capitals throughout, as desks print photographers and agencies',
  },
  person: { credit: -0.21, caption: 0.21, why: 'a name of East Asia' },
  subject: {
    credit: -1.22,
    caption: 1.22,
    why: "a Korean name without a photographer's title is who is in the picture",
  },
  glue: { credit: -0.76, caption: 0.13, why: 'of, and, de: names have few of them' },
  label: { credit: 1.42, caption: -1.42, why: 'a noun of labels with its colon, sign or "by"' },
  noun: { credit: 0.33, caption: -0.33, why: 'the same noun without them' },
  role: {
    credit: 0.84,
    caption: -0.84,
    why: 'took it, gave it, is a reporter: what East Asia prints behind the name',
  },
  credit: { credit: 0.93, caption: -0.93, why: 'courtesy, handout, file, via' },
  made: { credit: 1.52, caption: -1.52, why: 'made or changed by a machine' },
  sign: { credit: 1.18, caption: -1.18, why: '©' },
  licence: { credit: 3.23, caption: -3.23, why: "a licence's name" },
  notice: { credit: 0.66, caption: -0.37, why: 'what a wire tells desks, behind the credit' },
  word: { credit: -0.82, caption: 0.05, why: 'a small word of a sentence' },
  plain: {
    credit: -0.1,
    caption: -0.07,
    why: 'a word of a script without capitals, which tells nothing but that there are many',
  },
  prose: { credit: -0.97, caption: 0.97, why: 'particles and endings that only sentences of East Asia have' },
  position: { credit: -0.92, caption: 0.92, why: 'left, right, (r.): who stands where' },
  office: { credit: -1.31, caption: 1.03, why: 'who holds an office stands in front of the camera' },
  place: { credit: -0.11, caption: 0.11, why: 'a city that needs no country' },
  time: { credit: 0.23, caption: -0.23, why: 'a day or a month' },
  number: { credit: -0.87, caption: 0.87, why: 'a figure that is no year' },
  year: { credit: -0.35, caption: 0.35, why: 'a year' },
  stroke: { credit: 1.76, caption: -1.76, why: 'the stroke of a chain' },
  equals: {
    credit: 0.08,
    caption: -0.08,
    why: 'the sign that Korea and Japan chain with, and put in front of a date',
  },
  dash: { credit: 0.16, caption: -0.16, why: 'a dash' },
  comma: { credit: -0.03, caption: 0.08, why: 'a list' },
  colon: { credit: -0.08, caption: 0.23, why: 'a colon that ends no label' },
  stop: { credit: -0.21, caption: 0.19, why: 'a full stop' },
  open: { credit: 0.95, caption: -0.95, why: 'a bracket' },
  close: { credit: -1.54, caption: 1.81, why: 'its end' },
  quote: { credit: -0.31, caption: 0.31, why: 'quotation marks: titles and what people said' },
  other: { credit: -0.24, caption: 0.24, why: 'any other sign' },
  'opens-label': { credit: 1.44, caption: -0.48, why: 'a label in front of all' },
  'opens-sign': { credit: 0.48, caption: -2.27, why: '© in front of all' },
  'opens-agency': { credit: 0, caption: -1.59, why: 'an agency in front of all, as in captions about it' },
  'opens-small': {
    credit: -0.95,
    caption: 0.19,
    why: 'a small letter in front: a credit by somebody who writes all small, or half a sentence',
  },
  'ends-role': { credit: 0.95, caption: -1.44, why: 'a title or a verb of taking at the end' },
  'ends-stop': { credit: -1.24, caption: 0.19, why: 'the full stop of a sentence' },
  'ends-agency': { credit: 1.54, caption: -0.77, why: 'an agency at the end: the last link of a chain' },
  bracketed: { credit: 2.36, caption: -2.73, why: 'all of it in one bracket' },
  'bracketed-name': { credit: -0.32, caption: -0.21, why: 'a bracket with nothing but names' },
  long: { credit: -0.69, caption: -0.21, why: 'more words than a credit has' },
  'names-only': { credit: 0.45, caption: -0.68, why: 'nothing but names, strokes and commas' },
  personal: { credit: -0.61, caption: -1.26, why: "two to four capitals and nothing else: somebody's name" },
  single: { credit: -1.51, caption: -1.36, why: 'one word alone' },
  'notices-only': { credit: -0.1, caption: 0.76, why: 'nothing but notices to desks' },
  stroked: { credit: 0.38, caption: -0.63, why: 'a chain of names' },
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
