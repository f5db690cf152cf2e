import type { Core } from '@strapi/strapi';
import { STAMP, fillStamp, type StampedRow } from '../../../domain/stamps';
import { rightsOf } from '../rights';
import { recordStamps } from '../stamps/history';
import { stampedTypes, type StampedType } from '../stamps/types';
import { writeStamps, type Transaction } from '../stamps/write';

const BATCH = 500;

type Row = StampedRow & { id: number; documentId: string; createdAt: string };

/** Published rows without a stamp, in the order of their ids. */
const unstamped = (strapi: Core.Strapi, { uid, facts }: StampedType, after: number): Promise<Row[]> =>
  strapi.db.query(uid).findMany({
    select: [...['id', 'documentId', 'locale', 'publishedAt', 'createdAt'], ...facts, ...STAMP],
    where: { id: { $gt: after }, copyrightYear: null, publishedAt: { $notNull: true } },
    orderBy: { id: 'asc' },
    limit: BATCH,
  });

/** Those of the rows that no other server stamps in the meantime. */
const claimed = async (
  { client }: Core.Strapi['db']['dialect'],
  trx: Transaction,
  { table, column }: StampedType,
  rows: Row[],
): Promise<Row[]> => {
  const ids = rows.map(({ id }) => id);
  const query = trx(table).select('id').whereIn('id', ids).whereNull(column('copyrightYear')).orderBy('id');
  const free: { id: number }[] = await (client === 'sqlite' ? query : query.forUpdate());
  const still = new Set(free.map(({ id }) => id));
  return rows.filter(({ id }) => still.has(id));
};

/** The drafts beside published rows, by document and locale. */
const draftsOf = async (trx: Transaction, { table, column }: StampedType, rows: Row[]) => {
  const drafts: { id: number; document: string; locale: string | null }[] = await trx(table)
    .select('id', 'locale', `${column('documentId')} as document`)
    .whereIn(
      column('documentId'),
      rows.map(({ documentId }) => documentId),
    )
    .whereNull(column('publishedAt'))
    .whereNull(column('copyrightYear'));
  const ids = new Map(drafts.map(({ id, document, locale }) => [document + (locale ?? ''), id]));
  return ({ documentId, locale }: Row): number[] => {
    const id = ids.get(documentId + (locale ?? ''));
    return id === undefined ? [] : [id];
  };
};

/**
 * Gives rows and the drafts beside them the moment of first publication: that of the published row. A type
 * without drafts sets `publishedAt` at each save, so that the moment of creation is the first.
 */
const writeMoments = async (
  trx: Transaction,
  { table, column, draftAndPublish }: StampedType,
  documents: string[],
  ids: number[],
): Promise<void> => {
  const [first, document, published] = [
    column('firstPublishedAt'),
    column('documentId'),
    column('publishedAt'),
  ];
  const otherwise = draftAndPublish ? published : column('createdAt');
  // MySQL updates no table that it selects from, but for a derived one.
  const moments = trx(table)
    .select(document, 'locale', trx.raw(`coalesce(${first}, ${otherwise}) as moment`))
    .whereIn(document, documents)
    .whereNotNull(published)
    .as('published');
  const moment = trx
    .select('published.moment')
    .from(moments)
    .whereRaw(`published.${document} = ${table}.${document}`)
    .whereRaw(`coalesce(published.locale, '') = coalesce(${table}.locale, '')`)
    .limit(1);
  await trx(table)
    .whereIn('id', ids)
    .update({ [first]: moment });
};

const sweepType = async (strapi: Core.Strapi, type: StampedType): Promise<number> => {
  const rights = await rightsOf(strapi, type);
  let swept = 0;
  for (let after = 0; ;) {
    const found = await unstamped(strapi, type, after);
    const last = found.at(-1);
    if (!last) return swept;
    after = last.id;
    await strapi.db.transaction(async ({ trx }) => {
      const rows = await claimed(strapi.db.dialect, trx, type, found);
      const at = new Date();
      const made = rows.flatMap((row) => {
        const publishedAt = type.draftAndPublish ? row.publishedAt : row.createdAt;
        const stamp = fillStamp({ ...row, publishedAt }, rights, at);
        return stamp.copyrightNotice ? [{ row, stamp }] : [];
      });
      if (made.length === 0) return;
      const stamped = made.map(({ row }) => row);
      const draftOf = await draftsOf(trx, type, stamped);
      const writes = made.map(({ row, stamp }) => ({ ids: [row.id, ...draftOf(row)], stamp }));
      const documents = stamped.map(({ documentId }) => documentId);
      await writeStamps(trx, type, writes);
      await writeMoments(
        trx,
        type,
        documents,
        writes.flatMap(({ ids }) => ids),
      );
      const records = made.map(({ row: { documentId, locale }, stamp }) => ({
        ...{ documentId, locale, stamp, at },
        path: 'sweep' as const,
      }));
      await recordStamps(strapi, type, records);
      swept += made.length;
    });
  }
};

/**
 * Stamps published articles that no hook saw: rows from `strapi import`, a data transfer or plain SQL, those
 * that were published before a rule covered them, and those of a type that has just joined in. Works in
 * batches of one statement for each different stamp; `updatedAt` is untouched. May run on two servers at
 * once.
 *
 * @returns how many published rows were stamped.
 */
export const sweepUnstamped = async (strapi: Core.Strapi): Promise<number> => {
  let swept = 0;
  for (const type of stampedTypes(strapi).values()) swept += await sweepType(strapi, type);
  return swept;
};
