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
  agency: { credit: 0.6, caption: -0.68, why: 'an agency of the book: it supplies pictures, and captions name it less often' },
  body: { credit: 0.3, caption: -0.3, why: "a word of bodies' names" },
  handle: { credit: 1.01, caption: -1.01, why: "a user's name: captions write people's names out" },
  name: { credit: 0.13, caption: 0.24, why: 'a capital: both have them, a caption more' },
  shouted: { credit: -0.77, caption: -1.3, why: 'capitals throughout, as desks print photographers and agencies' },
  person: { credit: -0.67, caption: 0.67, why: 'a name of East Asia' },
  subject: { credit: -1.5, caption: 1.5, why: "a Korean name without a photographer's title is who is in the picture" },
  glue: { credit: -0.99, caption: 0.24, why: 'of, and, de: names have few of them' },
  label: { credit: 1.83, caption: -1.83, why: 'a noun of labels with its colon, sign or "by"' },
  noun: { credit: 0.27, caption: -0.27, why: 'the same noun without them' },
  role: { credit: 1.12, caption: -1.12, why: 'took it, gave it, is a reporter: what East Asia prints behind the name' },
  credit: { credit: 1.14, caption: -1.14, why: 'courtesy, handout, file, via' },
  made: { credit: 1.78, caption: -1.78, why: 'made or changed by a machine' },
  sign: { credit: 1.33, caption: -1.33, why: '©' },
  licence: { credit: 2.76, caption: -2.76, why: "a licence's name" },
  notice: { credit: -0.18, caption: 0.18, why: 'what a wire tells desks, behind the credit' },
  word: { credit: -1.04, caption: -0.07, why: 'a small word of a sentence' },
  plain: { credit: 0.16, caption: 0.35, why: 'a word of a script without capitals, which tells nothing but that there are many' },
  prose: { credit: -1.6, caption: 1.6, why: 'particles and endings that only sentences of East Asia have' },
  position: { credit: -1.06, caption: 1.06, why: 'left, right, (r.): who stands where' },
  office: { credit: -1.29, caption: 1.11, why: 'who holds an office stands in front of the camera' },
  place: { credit: -0.64, caption: 0.64, why: 'a city that needs no country' },
  time: { credit: -0.54, caption: 0.54, why: 'a day or a month' },
  number: { credit: -0.87, caption: 0.87, why: 'a figure that is no year' },
  year: { credit: 0.13, caption: -0.13, why: 'a year' },
  stroke: { credit: 1.53, caption: -2.46, why: 'the stroke of a chain' },
  equals: { credit: 0.07, caption: -0.07, why: 'the sign that Korea and Japan chain with, and put in front of a date' },
  dash: { credit: -0.03, caption: 0.03, why: 'a dash' },
  comma: { credit: -0.1, caption: 0.03, why: 'a list' },
  colon: { credit: -0.34, caption: 0.34, why: 'a colon that ends no label' },
  stop: { credit: -0.39, caption: 0.36, why: 'a full stop' },
  open: { credit: 0.96, caption: -1.14, why: 'a bracket' },
  close: { credit: -1.89, caption: 1.71, why: 'its end' },
  quote: { credit: -0.58, caption: 0.58, why: 'quotation marks: titles and what people said' },
  other: { credit: -0.19, caption: 0.19, why: 'any other sign' },
  'opens-label': { credit: 1.73, caption: 0.87, why: 'a label in front of all' },
  'opens-sign': { credit: 2.52, caption: -3.37, why: '© in front of all' },
  'opens-agency': { credit: 0.36, caption: -1.61, why: 'an agency in front of all, as in captions about it' },
  'opens-small': { credit: 0.16, caption: 1.02, why: 'a small letter in front: a credit by somebody who writes all small, or half a sentence' },
  'ends-role': { credit: 0.04, caption: -2.36, why: 'a title or a verb of taking at the end' },
  'ends-stop': { credit: -0.7, caption: 0.32, why: 'the full stop of a sentence' },
  'ends-agency': { credit: 3.09, caption: 1.02, why: 'an agency at the end: the last link of a chain' },
  bracketed: { credit: 1.64, caption: -3.02, why: 'all of it in one bracket' },
  'bracketed-name': { credit: 0.2, caption: -0.11, why: 'a bracket with nothing but names' },
  long: { credit: -0.58, caption: -0.19, why: 'more words than a credit has' },
  'names-only': { credit: 0.31, caption: -1.36, why: 'nothing but names, strokes and commas' },
  personal: { credit: -0.24, caption: -0.19, why: "two to four capitals and nothing else: somebody's name" },
  single: { credit: -1.16, caption: -1.11, why: 'one word alone' },
  'notices-only': { credit: 1.93, caption: -0.74, why: 'nothing but notices to desks' },
  stroked: { credit: 0.22, caption: -0.25, why: 'a chain of names' },
};

/** How often a credit begins at such a place. */
export const BORDER_WEIGHTS: Readonly<Record<Border | 'whole' | 'none', { weight: number; where: string }>> = {
  whole: { weight: 0.96, where: 'the line has no caption' },
  none: { weight: 1.68, where: 'the line has no credit' },
  sentence: { weight: 2.19, where: 'behind a full stop or a line break' },
  bracket: { weight: 1, where: 'at a bracket' },
  label: { weight: 1, where: 'at a label' },
  sign: { weight: 0.13, where: 'at ©' },
  dash: { weight: 1.39, where: 'at a dash' },
  stroke: { weight: 0.28, where: 'at a stroke with space before it' },
  comma: { weight: -0.79, where: 'at an agency behind a comma' },
  equals: { weight: 0.16, where: 'at =, which dates have too' },
  space: { weight: -2.53, where: 'at a capital behind a small word' },
  role: { weight: -3.67, where: 'at a name of East Asia' },
  agency: { weight: -2.51, where: 'at an agency in the middle of a sentence' },
};
