import type { Core } from '@strapi/strapi';
import { isObject, unstorableTexts, type Path, type Problem } from '../../../domain/checks';
import { LARGEST_ID, OWN_TYPES } from '../uids';
import { refuse } from './problem';
import type { Data, Step } from './types';

interface Attribute {
  type: string;
}

const RELATIONS = ['relation', 'media'];

const attributesOf = (strapi: Core.Strapi, uid: string): Record<string, Attribute | undefined> =>
  (strapi.contentTypes as unknown as Record<string, { attributes: Record<string, Attribute> }>)[uid]
    ?.attributes ?? {};

/** What names entries in a relation; whatever else a form sends of an entry is not looked at. */
const NAMING = ['id', 'set', 'connect', 'disconnect', 'position', 'before', 'after'];

type Takes = (key: string) => boolean;
const naming: Takes = (key) => NAMING.includes(key);
const comparing: Takes = (key) => key.startsWith('$');

/** Ids that no column holds, at a place and below the keys that are taken. */
const unfitIds = (value: unknown, path: Path, takes: Takes): Problem[] => {
  if (Array.isArray(value)) return value.flatMap((one, at) => unfitIds(one, [...path, at], takes));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, one]) =>
      takes(key) ? unfitIds(one, [...path, key], takes) : [],
    );
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
  const number = Number(value);
  return isNumber && !(Number.isInteger(number) && Math.abs(number) <= LARGEST_ID)
    ? [{ path, message: `is not an id: ids are whole numbers up to ${LARGEST_ID}` }]
    : [];
};

/** The conditions on ids in what is asked for, however deep. */
const idsAsked = (value: unknown, path: Path): Problem[] => {
  if (Array.isArray(value)) return value.flatMap((one, at) => idsAsked(one, [...path, at]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'id' ? unfitIds(one, [...path, key], comparing) : idsAsked(one, [...path, key]),
  );
};

const idsWritten = (strapi: Core.Strapi, uid: string, data: Data): Problem[] => {
  const attributes = attributesOf(strapi, uid);
  return Object.entries(data).flatMap(([name, value]) =>
    RELATIONS.includes(attributes[name]?.type ?? '') ? unfitIds(value, [name], naming) : [],
  );
};

/**
 * Refuses what a database would, and Strapi lets through: texts that none keeps, and ids beyond the width of
 * their column. Before any other step looks something up by them, and for what is asked for as well as for
 * what is written, since the fault of a database is a 500 that names no path.
 */
export const storable: Step = (strapi) => async (write, next) => {
  if (!OWN_TYPES.includes(write.uid)) return next();
  const { data = {}, ...asked } = write.params;
  const problems = [
    ...unstorableTexts(asked),
    ...idsAsked(asked, []),
    ...unstorableTexts(data),
    ...idsWritten(strapi, write.uid, data),
  ];
  if (problems.length > 0) refuse(problems);
  return next();
};
