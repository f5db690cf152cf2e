import type { Candidate } from '../candidate';
import type { WireForm } from '../forms/wire';
import type { Line, ReadResult } from '../style';
import { lineSigns } from './line-signs';
import { glanceSigns, startsPlainly, storySigns } from './story-signs';
import { BIAS, GLANCE, STORY, WEIGHTS, type Sign } from './weights';

const SIGNED = 0;
const UNSIGNED = 1;

/** Whether somebody who is known signs weighs the same signs differently. */
export const columnOf = ({ signature }: Candidate): 0 | 1 => (signature === 'known' ? SIGNED : UNSIGNED);

type Pair = readonly [number, number];

/** What signs can add at most, or take away: of what can change nothing nothing is read. */
const boundOf = (
  weights: Readonly<Record<string, Pair>>,
  bound: (one: number, other: number) => number,
): Pair => {
  const sum = (column: 0 | 1) =>
    Object.values(weights).reduce((total, pair) => total + bound(0, pair[column]), 0);
  return [sum(SIGNED), sum(UNSIGNED)];
};
const MOST_FROM_GLANCE = boundOf(GLANCE, Math.max);
const MOST_FROM_STORY = boundOf(STORY, Math.max);
const LEAST_FROM_STORY = boundOf(STORY, Math.min);

const sumOf = (signs: readonly Sign[], column: 0 | 1): number => {
  let sum = 0;
  for (const sign of signs) sum += WEIGHTS[sign][column];
  return sum;
};

/** More than enough. */
const PLAIN = 4;

/**
 * "LIMA, Jan 21 (Reuters) - The council": a known town, a known signature in its bracket, a closer and a sentence.
 * Most lines are so, and there is nothing to weigh in them.
 */
const isPlain = ({ opening, signature, open, closer, read }: Candidate, head: string): boolean =>
  signature === 'known' &&
  opening !== null &&
  opening.known &&
  opening.places.length < 3 &&
  !open &&
  (closer === 'dash' || closer === 'long dash' || closer === 'stop and dash') &&
  startsPlainly(head, read.end);

/**
 * How likely a candidate is a dateline: above nought it is one. What the line says comes first, then the story's
 * first letters; its first sentence is only read where it can turn the balance.
 */
function weigh(candidate: Candidate, { head, places }: Line): number {
  if (isPlain(candidate, head)) return PLAIN;
  const column = columnOf(candidate);
  const own = BIAS[column] + sumOf(lineSigns(candidate, places), column);
  if (own + MOST_FROM_GLANCE[column] + MOST_FROM_STORY[column] <= 0) return own;
  const seen = own + sumOf(glanceSigns(candidate, head), column);
  if (seen + MOST_FROM_STORY[column] <= 0 || seen + LEAST_FROM_STORY[column] > 0) return seen;
  return seen + sumOf(storySigns(candidate, head), column);
}

/**
 * The likeliest of what the forms propose, if it is likely at all; of two that weigh the same the first is meant.
 * A line that somebody signs who is known goes before all that take the signature for a part of the place.
 *
 * @param forms the surest first: the rest are not asked once somebody signs.
 */
export function judge(forms: readonly WireForm[], line: Line): ReadResult | null {
  let signed: ReadResult | null = null;
  let unsigned: ReadResult | null = null;
  let most = 0;
  for (const form of forms) {
    for (const candidate of form(line.head, line.signers)) {
      const known = candidate.signature === 'known';
      if (!known && signed) continue;
      const weight = weigh(candidate, line);
      if (weight <= (known && !signed ? 0 : most)) continue;
      most = weight;
      if (known) signed = candidate.read;
      else unsigned = candidate.read;
    }
    if (signed) return signed;
  }
  return unsigned;
}
