import type { Candidate } from '../candidate';
import type { Line, ReadResult } from '../style';
import { lineSigns, storySigns } from './signs';
import { BIAS, MOST_FROM_STORY, LEAST_FROM_STORY, WEIGHTS, type Sign } from './weights';

const SIGNED = 0;
const UNSIGNED = 1;

/** Whether somebody who is known signs weighs the same signs differently. */
export const columnOf = ({ signature }: Candidate): 0 | 1 => (signature === 'known' ? SIGNED : UNSIGNED);

const sumOf = (signs: readonly Sign[], column: 0 | 1): number => {
  let sum = 0;
  for (const sign of signs) sum += WEIGHTS[sign][column];
  return sum;
};

/**
 * How likely a candidate is a dateline: above nought it is one. What the line says comes first; the story is only
 * looked at where it can turn the balance.
 */
function weigh(candidate: Candidate, { head, places }: Line): number {
  const column = columnOf(candidate);
  const own = BIAS[column] + sumOf(lineSigns(candidate, places), column);
  if (own + MOST_FROM_STORY[column] <= 0 || own + LEAST_FROM_STORY[column] > 0) return own;
  return own + sumOf(storySigns(candidate, head), column);
}

/** The likeliest of those of one column that is likely at all; of two that weigh the same the first is meant. */
function likeliest(candidates: readonly Candidate[], column: 0 | 1, line: Line): ReadResult | null {
  let best: ReadResult | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const weight = columnOf(candidate) === column ? weigh(candidate, line) : 0;
    if (weight <= most) continue;
    most = weight;
    best = candidate.read;
  }
  return best;
}

/** The best of the candidates. Who takes a known signature for a part of the place is not asked. */
export const judge = (candidates: readonly Candidate[], line: Line): ReadResult | null =>
  likeliest(candidates, SIGNED, line) ?? likeliest(candidates, UNSIGNED, line);
