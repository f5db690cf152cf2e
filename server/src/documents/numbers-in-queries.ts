import type { Core } from '@strapi/strapi';
import { isObject, type Path, type Problem } from '../../../domain/shape';
import { LARGEST_ID } from '../platform/uids';
import { attributesOf, RELATIONS, type Attribute } from '../platform/attributes';

/** What compares a column with a value; the others match texts, or ask whether there is one. */
const COMPARING = ['$eq', '$ne', '$in', '$notIn', '$lt', '$lte', '$gt', '$gte', '$between', '$not'];

const NO_ID = `is not an id: ids are whole numbers up to ${LARGEST_ID}`;
const NO_NUMBER = `is not a whole number from -${LARGEST_ID} to ${LARGEST_ID}`;

const isWhole = (value: string | number): boolean =>
  /^-?\d+$/.test(String(value)) && Math.abs(Number(value)) <= LARGEST_ID;

/** What a column of whole numbers is compared with and can't be. */
const compared = (value: unknown, path: Path, message: string): Problem[] => {
  if (Array.isArray(value)) return value.flatMap((one, at) => compared(one, [...path, at], message));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, one]) =>
      COMPARING.includes(key) ? compared(one, [...path, key], message) : [],
    );
  const isAsked = typeof value === 'string' || typeof value === 'number';
  return isAsked && !isWhole(value) ? [{ path, message }] : [];
};

const targetOf = ({ type, target, component }: Attribute): string | undefined =>
  type === 'media' ? 'plugin::upload.file' : (target ?? component);

const conditions = (strapi: Core.Strapi, uid: string, value: unknown, path: Path): Problem[] => {
  if (Array.isArray(value)) return value.flatMap((one, at) => conditions(strapi, uid, one, [...path, at]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const below = [...path, key];
    if (key.startsWith('$')) return conditions(strapi, uid, one, below);
    if (key === 'id') return compared(one, below, NO_ID);
    const attribute = attributesOf(strapi, uid)[key];
    if (attribute?.type === 'integer') return compared(one, below, NO_NUMBER);
    const target = attribute && targetOf(attribute);
    return [
      // A relation that is compared is compared by its id.
      ...(RELATIONS.includes(attribute?.type ?? '') ? compared(one, below, NO_ID) : []),
      ...(target ? conditions(strapi, target, one, below) : []),
    ];
  });
};

const populated = (strapi: Core.Strapi, uid: string, value: unknown, path: Path): Problem[] => {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    const attribute = attributesOf(strapi, uid)[name];
    const target = attribute && targetOf(attribute);
    return target && isObject(one) ? numbersAsked(strapi, target, one, [...path, name]) : [];
  });
};

/**
 * Ids and other whole numbers that entries are asked for by, and that no column of theirs holds: in filters,
 * through relations, and in what is asked of the entries that come along.
 */
export const numbersAsked = (
  strapi: Core.Strapi,
  uid: string,
  { filters, populate }: { filters?: unknown; populate?: unknown },
  path: Path = [],
): Problem[] => [
  ...conditions(strapi, uid, filters, [...path, 'filters']),
  ...populated(strapi, uid, populate, [...path, 'populate']),
];
