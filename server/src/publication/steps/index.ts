import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/errors';
import { change } from './change';
import { gate } from './gate';
import { stamp } from './stamp';
import type { PublicationStep, Turn } from './types';

/**
 * What happens when a row appears to readers, changes before their eyes or goes, on every way in. Only this
 * list knows the order: what the gate refuses gets no stamp, and what is told of has its stamp.
 */
const STEPS: readonly PublicationStep[] = [gate, stamp, change];

/**
 * Everything before the rows are written.
 *
 * @throws ValidationError that lists the faults of all steps
 */
export const prepareTurns = async (strapi: Core.Strapi, turns: readonly Turn[]): Promise<void> => {
  const found = await Promise.all(STEPS.map(({ check }) => check?.(strapi, turns) ?? []));
  const problems = found.flat();
  if (problems.length > 0) refuse(problems);
  for (const { prepare } of STEPS) await prepare?.(strapi, turns);
};

/** Everything after it, in the same transaction. */
export const actOnTurns = async (strapi: Core.Strapi, turns: readonly Turn[]): Promise<void> => {
  for (const { act } of STEPS) await act?.(strapi, turns);
};
