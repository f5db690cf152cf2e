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
    credit: 0.59,
    caption: -0.66,
    why: 'an agency of the book: it supplies pictures, and captions name it less often',
  },
  body: { credit: 0.44, caption: -0.43, why: "a word of bodies' names" },
  handle: { credit: 1.13, caption: -1.13, why: "a user's name: captions write people's names out" },
  name: { credit: 0.11, caption: 0.37, why: 'a capital: both have them, a caption more' },
  shouted: {
    credit: -0.75,
    caption: -1.32,
    why: 'capitals throughout, as desks print photographers and agencies',
  },
  person: { credit: -0.75, caption: 0.75, why: 'a name of East Asia' },
  subject: {
    credit: -1.7,
    caption: 1.7,
    why: "a Korean name without a photographer's title is who is in the picture",
  },
  glue: { credit: -0.98, caption: 0.41, why: 'of, and, de: names have few of them' },
  label: { credit: 1.63, caption: -1.63, why: 'a noun of labels with its colon, sign or "by"' },
  noun: { credit: 0.26, caption: -0.26, why: 'the same noun without them' },
  role: {
    credit: 1.2,
    caption: -1.2,
    why: 'took it, gave it, is a reporter: what East Asia prints behind the name',
  },
  credit: { credit: 1.11, caption: -1.11, why: 'courtesy, handout, file, via' },
  made: { credit: 1.69, caption: -1.69, why: 'made or changed by a machine' },
  sign: { credit: 2.06, caption: -2.06, why: '©' },
  licence: { credit: 3.1, caption: -3.1, why: "a licence's name" },
  notice: { credit: -0.2, caption: 0.2, why: 'what a wire tells desks, behind the credit' },
  word: { credit: -0.87, caption: 0.08, why: 'a small word of a sentence' },
  plain: {
    credit: 0,
    caption: 0.33,
    why: 'a word of a script without capitals, which tells nothing but that there are many',
  },
  prose: { credit: -1.01, caption: 1.01, why: 'particles and endings that only sentences of East Asia have' },
  position: { credit: -1.04, caption: 1.04, why: 'left, right, (r.): who stands where' },
  office: { credit: -1.23, caption: 1.23, why: 'who holds an office stands in front of the camera' },
  place: { credit: -0.67, caption: 0.67, why: 'a city that needs no country' },
  time: { credit: -0.34, caption: 0.34, why: 'a day or a month' },
  number: { credit: -0.81, caption: 0.81, why: 'a figure that is no year' },
  year: { credit: 0.13, caption: -0.13, why: 'a year' },
  stroke: { credit: 2.09, caption: -2.1, why: 'the stroke of a chain' },
  equals: {
    credit: 0.02,
    caption: -0.02,
    why: 'the sign that Korea and Japan chain with, and put in front of a date',
  },
  dash: { credit: -0.4, caption: 0.4, why: 'a dash' },
  comma: { credit: 1.25, caption: 1.48, why: 'a list' },
  colon: { credit: -0.53, caption: 0.53, why: 'a colon that ends no label' },
  stop: { credit: -0.43, caption: 0.4, why: 'a full stop' },
  open: { credit: 0.75, caption: -1.02, why: 'a bracket' },
  close: { credit: -2.45, caption: 1.61, why: 'its end' },
  quote: { credit: -0.81, caption: 0.81, why: 'quotation marks: titles and what people said' },
  other: { credit: 0.1, caption: -0.1, why: 'any other sign' },
  'opens-label': { credit: 1.85, caption: 0.35, why: 'a label in front of all' },
  'opens-sign': { credit: 2.15, caption: -2.9, why: '© in front of all' },
  'opens-agency': { credit: 0.45, caption: -1.5, why: 'an agency in front of all, as in captions about it' },
  'opens-small': {
    credit: 0.59,
    caption: 1.49,
    why: 'a small letter in front: a credit by somebody who writes all small, or half a sentence',
  },
  'ends-role': { credit: 0.89, caption: -1.28, why: 'a title or a verb of taking at the end' },
  'ends-stop': { credit: -0.61, caption: 0.6, why: 'the full stop of a sentence' },
  'ends-agency': { credit: 3.02, caption: 1.04, why: 'an agency at the end: the last link of a chain' },
  bracketed: { credit: 1.71, caption: -3.7, why: 'all of it in one bracket' },
  'bracketed-name': { credit: -0.5, caption: -0.2, why: 'a bracket with nothing but names' },
  long: { credit: -1.35, caption: 0.17, why: 'more words than a credit has' },
  'names-only': { credit: 0.06, caption: -1.53, why: 'nothing but names, strokes and commas' },
  personal: { credit: -1.52, caption: -0.72, why: "two to four capitals and nothing else: somebody's name" },
  single: { credit: -1.14, caption: -0.82, why: 'one word alone' },
  'notices-only': { credit: 1.64, caption: -0.68, why: 'nothing but notices to desks' },
  stroked: { credit: 0.05, caption: -0.23, why: 'a chain of names' },
};

/** How often a credit begins at such a place. */
export const BORDER_WEIGHTS: Readonly<Record<Border | 'whole' | 'none', { weight: number; where: string }>> =
  {
    whole: { weight: 1.32, where: 'the line has no caption' },
    none: { weight: 1.6, where: 'the line has no credit' },
    sentence: { weight: 2.44, where: 'behind a full stop or a line break' },
    bracket: { weight: 1.53, where: 'at a bracket' },
    label: { weight: 0.46, where: 'at a label' },
    sign: { weight: 0.24, where: 'at ©' },
    dash: { weight: 2.05, where: 'at a dash' },
    stroke: { weight: 0.43, where: 'at a stroke with space before it' },
    comma: { weight: -0.62, where: 'at an agency behind a comma' },
    equals: { weight: -2.3, where: 'at =, which dates have too' },
    space: { weight: -2.48, where: 'at a capital behind a small word' },
    role: { weight: -3.64, where: 'at a name of East Asia' },
    agency: { weight: -1.92, where: 'at an agency in the middle of a sentence' },
  };
