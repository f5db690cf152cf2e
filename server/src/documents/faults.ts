import type { Core } from '@strapi/strapi';
import { suppliedProblems } from '../../../domain/stamps';
import { refuse } from '../platform/errors';
import { stampedTypes } from '../stamps/types';
import { readNewsroomFields } from './newsroom-fields';
import { unstorable } from './storable';
import { isSave, localeOf, takesData, without, type Step, type Write } from './step';

/** Whether a save brings a notice that its caller vouches for. */
const isSuppliedCopy = (strapi: Core.Strapi, write: Write): boolean =>
  isSave(write) && write.params.supplied === true && stampedTypes(strapi).has(write.uid);

/**
 * Refuses what is wrong with a write, all of it at once, before anything is looked up by it or written. What
 * no database keeps is not read any further, so that each value has one reason.
 */
export const faults: Step = (strapi) => async (write, next) => {
  const problems = unstorable(strapi, write);
  const { data } = write.params;
  if (data && takesData(write)) {
    const read = await readNewsroomFields(strapi, write.uid, without(data, problems), localeOf(write));
    problems.push(...read.problems);
    if (isSuppliedCopy(strapi, write)) problems.push(...suppliedProblems(data));
    write.params = { ...write.params, data: { ...data, ...read.data } };
  }
  if (problems.length > 0) refuse(problems);
  return next();
};
