import type { Core } from '@strapi/strapi';
import type { HistoryEntry } from '../../../domain/api/stamps';
import type { Stamp, StampPath } from '../../../domain/stamps';
import { onTable } from '../platform/on-table';
import { STAMP_HISTORY } from '../platform/uids';
import type { Actor } from '../platform/actor';
import type { StampedType } from './types';

/** A stamp as the history keeps it. */
export interface StampRecord extends Actor {
  documentId: string;
  locale: string | null | undefined;
  stamp: Stamp;
  path: StampPath;
  at: Date;
  job?: number;
}

export interface HistoryRow extends Actor, Omit<HistoryEntry, 'at' | 'userName'> {
  id: number;
  entry: string;
  entryLocale: string;
  stampedAt: Date | string;
}

/** The key of an article in the history. */
export const localeKey = (locale: string | null | undefined): string => locale ?? '';

/** By column. Every row names every one: not all databases fill in what only some rows of an INSERT have. */
const rowOf = ({ uid }: StampedType, { stamp, documentId, locale, path, at, ...rest }: StampRecord) => ({
  content_type: uid,
  entry: documentId,
  entry_locale: localeKey(locale),
  notice: stamp.copyrightNotice ?? null,
  holder: stamp.copyrightHolder ?? null,
  year: stamp.copyrightYear ?? null,
  usage_terms: stamp.usageTerms ?? null,
  rule: stamp.copyrightRule ?? null,
  path,
  stamped_at: at,
  user_id: rest.userId ?? null,
  user_name: rest.userName ?? null,
  job: rest.job ?? null,
});

/** Rows of one INSERT: SQLite takes no more than 500. */
const MOST_ROWS = 400;

/** Adds to the history, in the transaction at hand. */
export const recordStamps = async (
  strapi: Core.Strapi,
  type: StampedType,
  records: readonly StampRecord[],
): Promise<void> => {
  for (let from = 0; from < records.length; from += MOST_ROWS) {
    const rows = records.slice(from, from + MOST_ROWS).map((record) => rowOf(type, record));
    await onTable(strapi, strapi.db.metadata.get(STAMP_HISTORY).tableName, (history) => history.insert(rows));
  }
};

/**
 * The history of an article, the latest stamp first.
 *
 * @param locale `null` in a type without languages
 */
export const historyOf = (
  strapi: Core.Strapi,
  documentId: string,
  locale: string | null,
): Promise<HistoryRow[]> =>
  strapi.db.query(STAMP_HISTORY).findMany({
    where: { entry: documentId, entryLocale: localeKey(locale) },
    orderBy: [{ stampedAt: 'desc' }, { id: 'desc' }],
  });

/** Which of these articles have a history, as `document id + locale key`. */
export const withHistory = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Set<string>> => {
  const rows: HistoryRow[] = await strapi.db.query(STAMP_HISTORY).findMany({
    select: ['entry', 'entryLocale'],
    where: { entry: { $in: documentIds } },
  });
  return new Set(rows.map(({ entry, entryLocale }) => entry + entryLocale));
};

/**
 * Those stamps of a sweep that the history does not have yet. `strapi export` starts a server, whose sweep may
 * stamp an article after it was copied and before its history is: the house that imports it sweeps it again.
 */
export const notSweptBefore = async (
  strapi: Core.Strapi,
  records: readonly StampRecord[],
): Promise<StampRecord[]> => {
  const rows: HistoryRow[] = await strapi.db.query(STAMP_HISTORY).findMany({
    where: { entry: { $in: records.map(({ documentId }) => documentId) }, path: 'sweep' },
  });
  const keyOf = (entry: string, locale: string, notice: unknown, year: unknown): string =>
    JSON.stringify([entry, locale, notice ?? null, year ?? null]);
  const told = new Set(rows.map((row) => keyOf(row.entry, row.entryLocale, row.notice, row.year)));
  return records.filter(
    ({ documentId, locale, stamp }) =>
      !told.has(keyOf(documentId, localeKey(locale), stamp.copyrightNotice, stamp.copyrightYear)),
  );
};

/** Drops the history of articles, in each locale of which no row is left. */
export const forgetStamps = async (
  strapi: Core.Strapi,
  { uid, table, column }: StampedType,
  documentIds: readonly string[],
): Promise<void> => {
  const history = strapi.getModel(STAMP_HISTORY).collectionName;
  await strapi.db.transaction(async ({ trx }) => {
    await trx(history)
      .whereIn('entry', documentIds)
      .where({ content_type: uid })
      .whereNotExists(
        trx(`${table} as left_over`)
          .select(trx.raw('1'))
          .whereRaw(`left_over.${column('documentId')} = ${history}.entry`)
          .whereRaw(`coalesce(left_over.locale, '') = ${history}.entry_locale`),
      )
      .delete();
  });
};
