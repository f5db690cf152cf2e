import type { Core } from '@strapi/strapi';
import { isDeeperThan, isObject, unstorableTexts, type Path, type Problem } from '../../../domain/checks';
import { LARGEST_ID, OWN_TYPES } from '../uids';
import { numbersAsked } from './asked-numbers';
import { attributesOf, RELATIONS } from './attributes';
import { refuse } from './problem';
import type { Data, Step } from './types';

/** Far more than any article or question has; what is nested without end would exhaust the stack of calls. */
const DEEPEST = 200;

/** What names entries in a relation; whatever else a form sends of an entry is not looked at. */
const NAMING = ['id', 'set', 'connect', 'disconnect', 'position', 'before', 'after'];

/** Ids that no column holds, at a place and below the keys that name entries. */
const unfitIds = (value: unknown, path: Path): Problem[] => {
  if (Array.isArray(value)) return value.flatMap((one, at) => unfitIds(one, [...path, at]));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, one]) =>
      NAMING.includes(key) ? unfitIds(one, [...path, key]) : [],
    );
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
  const number = Number(value);
  return isNumber && !(Number.isInteger(number) && Math.abs(number) <= LARGEST_ID)
    ? [{ path, message: `is not an id: ids are whole numbers up to ${LARGEST_ID}` }]
    : [];
};

const idsWritten = (strapi: Core.Strapi, uid: string, data: Data): Problem[] => {
  const attributes = attributesOf(strapi, uid);
  return Object.entries(data).flatMap(([name, value]) =>
    RELATIONS.includes(attributes[name]?.type ?? '') ? unfitIds(value, [name]) : [],
  );
};

/** What can't be looked through. */
const nestedTooDeep = (values: Data): Problem[] =>
  Object.entries(values)
    .filter(([, value]) => isDeeperThan(value, DEEPEST))
    .map(([name]) => ({ path: [name], message: `is nested deeper than ${DEEPEST} levels` }));

/**
 * Refuses what a database would, and Strapi lets through: texts that none keeps, and ids beyond the width of
 * their column. Before any other step looks something up by them, and for what is asked for as well as for
 * what is written, since the fault of a database is a 500 that names no path.
 */
export const storable: Step = (strapi) => async (write, next) => {
  if (!OWN_TYPES.includes(write.uid)) return next();
  const { data = {}, ...asked } = write.params;
  const deep = [...nestedTooDeep(asked), ...nestedTooDeep(data)];
  if (deep.length > 0) refuse(deep);
  const problems = [
    ...unstorableTexts(asked),
    ...numbersAsked(strapi, write.uid, asked),
    ...unstorableTexts(data),
    ...idsWritten(strapi, write.uid, data),
  ];
  if (problems.length > 0) refuse(problems);
  return next();
};
