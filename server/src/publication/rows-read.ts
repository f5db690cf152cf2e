import type { Core } from '@strapi/strapi';
import { STAMP, type Stamp } from '../../../domain/stamps';
import { columnOf } from '../platform/attributes';
import { onTable } from '../platform/on-table';
import type { PublicType } from './public-types';
import type { PublicRow } from './steps/types';

/** Conditions of a query on the database, by attributes. */
export type Where = Record<string, unknown>;

/** A row that is in the database. */
export type StoredRow = PublicRow & { id: number };

const attributesOf = ({ stamped }: PublicType): string[] => [
  ...['id', 'documentId', 'locale', 'publishedAt'],
  ...(stamped ? [...stamped.facts, ...STAMP] : []),
];

/** Of the attributes that are read, those that drivers give in ways of their own. */
const MOMENTS = ['publishedAt', 'firstPublishedAt'];

/** What one statement may name. */
const MOST_KEYS = 2000;

/**
 * Rows by a key of theirs. Each publication asks, so that it goes past Strapi's query builder, which takes
 * longer than the database.
 */
const readByKey = async (
  strapi: Core.Strapi,
  type: PublicType,
  key: 'id' | 'documentId',
  values: readonly (number | string)[],
): Promise<StoredRow[]> => {
  const { tableName } = strapi.db.metadata.get(type.uid);
  const column = (name: string): string => columnOf(strapi, type.uid, name);
  const columns = Object.fromEntries(attributesOf(type).map((name) => [name, column(name)]));
  const read: StoredRow[] = [];
  for (let from = 0; from < values.length; from += MOST_KEYS) {
    const some = values.slice(from, from + MOST_KEYS);
    const found: StoredRow[] = await onTable(strapi, tableName, (rows) =>
      rows.select(columns).whereIn(column(key), some),
    );
    read.push(...found);
  }
  for (const row of read as (StoredRow & Record<string, unknown>)[])
    for (const name of MOMENTS) {
      const moment = row[name];
      if (moment !== null && moment !== undefined) row[name] = new Date(moment as string | number | Date);
    }
  return read;
};

interface Reading {
  /** One row, as an update or a deletion of one finds it. */
  first?: boolean;
  /** As they are once those who write them now are done. */
  lock?: boolean;
}

/** Rows that a query means, whatever its conditions are. */
export const readRows = async (
  strapi: Core.Strapi,
  type: PublicType,
  where: Where,
  { first, lock }: Reading = {},
): Promise<StoredRow[]> => {
  const { id, ...others } = where;
  if (!lock && Object.keys(others).length === 0 && (typeof id === 'number' || typeof id === 'string'))
    return readByKey(strapi, type, 'id', [id]);
  const query = strapi.db.queryBuilder(type.uid).select(attributesOf(type)).where(where);
  if (lock && strapi.db.dialect.client !== 'sqlite') query.forUpdate();
  if (!first) return query.execute();
  const row: StoredRow | null = await query.first().execute();
  return row ? [row] : [];
};

export const readRowsById = (
  strapi: Core.Strapi,
  type: PublicType,
  ids: readonly number[],
): Promise<StoredRow[]> => readByKey(strapi, type, 'id', ids);

const keyOf = ({ documentId, locale }: PublicRow): string => `${documentId} ${locale ?? ''}`;

/** The other rows of the same entries in the same locales. */
export const readBeside = async (
  strapi: Core.Strapi,
  type: PublicType,
  rows: readonly PublicRow[],
): Promise<(row: PublicRow) => StoredRow[]> => {
  const documents = [...new Set(rows.flatMap(({ documentId }) => documentId ?? []))];
  const byKey = new Map<string, StoredRow[]>();
  for (const row of await readByKey(strapi, type, 'documentId', documents))
    byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
  return (row) => (byKey.get(keyOf(row)) ?? []).filter(({ id }) => id !== row.id);
};

const textOf = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : (value ?? null));

export const hasSameStamp = (one: Stamp, other: Stamp): boolean =>
  STAMP.every((name) => textOf(one[name]) === textOf(other[name]));
