import type { Core } from '@strapi/strapi';
import { isDeeperThan, isObject, unstorableTexts, type Path, type Problem } from '../../../domain/shape';
import { LARGEST_ID, OWN_TYPES } from '../platform/uids';
import { numbersAsked } from './numbers-in-queries';
import { attributesOf, RELATIONS } from '../platform/attributes';
import { without, type Data, type Write } from './step';

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
 * What a database would refuse, and Strapi lets through: texts that none keeps, and ids beyond the width of
 * their column. For what is asked for as well as for what is written, since the fault of a database is a 500
 * that names no path. What is nested too deep is not looked into.
 */
export const unstorable = (strapi: Core.Strapi, { uid, params }: Write): Problem[] => {
  if (!OWN_TYPES.includes(uid)) return [];
  const { data = {}, ...asked } = params;
  const deep = [...nestedTooDeep(asked), ...nestedTooDeep(data)];
  const [flatAsked, flatData] = [without(asked, deep), without(data, deep)];
  return [
    ...deep,
    ...unstorableTexts(flatAsked),
    ...numbersAsked(strapi, uid, flatAsked),
    ...unstorableTexts(flatData),
    ...idsWritten(strapi, uid, flatData),
  ];
};
