import type { Core } from '@strapi/strapi';
import { STAMP, fillStamp, type HouseRights, type StampedRow } from '../../../domain/stamps';
import { recordChange } from '../changes/record';
import { rightsOf } from '../house/rights';
import type { Transaction } from '../platform/transaction';
import { notSweptBefore, recordStamps } from '../stamps/history';
import type { StampedType } from '../stamps/types';
import { writeStamps } from '../stamps/write';

/** Rows that are looked through in one go, a few milliseconds of the database's time. */
const STRETCH = 10_000;

/** Of those, the rows of one transaction. */
const BATCH = 500;

type Row = StampedRow & { id: number; documentId: string; createdAt: string };

/** What a stamp is made of; terms may be missing for good. */
const PARTS = STAMP.filter((name) => name !== 'usageTerms');

/** The last id of the next stretch, or nothing at the end of the table. */
const endOfStretch = async (
  trx: Transaction,
  { table }: StampedType,
  after: number,
): Promise<number | undefined> => {
  const ids = trx(table).select('id').where('id', '>', after).orderBy('id').limit(STRETCH).as('stretch');
  const found: { last: number | null } | undefined = await trx.from(ids).max({ last: 'id' }).first();
  return found?.last ?? undefined;
};

/** Published rows of a stretch that lack a part of a stamp, in the order of their ids. */
const unstamped = (
  strapi: Core.Strapi,
  { uid, facts, draftAndPublish }: StampedType,
  [after, last]: [number, number],
): Promise<Row[]> =>
  strapi.db.query(uid).findMany({
    select: [...['id', 'documentId', 'locale', 'publishedAt', 'createdAt'], ...facts, ...STAMP],
    where: {
      id: { $gt: after, $lte: last },
      $or: PARTS.map((name) => ({ [name]: null })),
      // A type without drafts has no other rows than those that readers see.
      ...(draftAndPublish && { publishedAt: { $notNull: true } }),
    },
    orderBy: { id: 'asc' },
    limit: BATCH,
  });

/** Rows of the type that lack a part. */
const lacking = (trx: Transaction, { table, column }: StampedType) =>
  trx(table).whereRaw(`(${PARTS.map((name) => `${column(name)} is null`).join(' or ')})`);

/** Those of the rows that no other server stamps in the meantime. */
const claimed = async (
  { client }: Core.Strapi['db']['dialect'],
  trx: Transaction,
  type: StampedType,
  rows: Row[],
): Promise<Row[]> => {
  const ids = rows.map(({ id }) => id);
  const query = lacking(trx, type).select('id').whereIn('id', ids).orderBy('id');
  const free: { id: number }[] = await (client === 'sqlite' ? query : query.forUpdate());
  const still = new Set(free.map(({ id }) => id));
  return rows.filter(({ id }) => still.has(id));
};

/** The drafts beside published rows, by document and locale. */
const draftsOf = async (trx: Transaction, type: StampedType, rows: Row[]) => {
  const { column } = type;
  const drafts: { id: number; document: string; locale: string | null }[] = await lacking(trx, type)
    .select('id', 'locale', `${column('documentId')} as document`)
    .whereIn(
      column('documentId'),
      rows.map(({ documentId }) => documentId),
    )
    .whereNull(column('publishedAt'));
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

/** Stamps the rows that a rule has a notice for, and their drafts. */
const stampRows = async (
  strapi: Core.Strapi,
  trx: Transaction,
  type: StampedType,
  { found, rights }: { found: Row[]; rights: HouseRights },
): Promise<number> => {
  const rows = await claimed(strapi.db.dialect, trx, type, found);
  const at = new Date();
  const made = rows.flatMap((row) => {
    const publishedAt = type.draftAndPublish ? row.publishedAt : row.createdAt;
    const stamp = fillStamp({ ...row, publishedAt }, rights, at);
    return stamp.copyrightNotice ? [{ row, stamp }] : [];
  });
  if (made.length === 0) return 0;
  const stamped = made.map(({ row }) => row);
  const draftOf = await draftsOf(trx, type, stamped);
  const writes = made.map(({ row, stamp }) => ({ ids: [row.id, ...draftOf(row)], stamp }));
  const documents = [...new Set(stamped.map(({ documentId }) => documentId))];
  await writeStamps(trx, type, writes);
  const ids = writes.flatMap((write) => write.ids);
  await writeMoments(trx, type, documents, ids);
  const records = made.map(({ row: { documentId, locale }, stamp }) => ({
    ...{ documentId, locale, stamp, at },
    path: 'sweep' as const,
  }));
  await recordStamps(strapi, type, await notSweptBefore(strapi, records));
  await recordChange(strapi, { what: type.uid, ids: documents });
  return made.length;
};

export interface Stretch {
  /** The last row that is looked at. */
  last: number;
  /** Stamps its rows in a transaction, and tells how many they were. */
  stamp(trx: Transaction): Promise<number>;
}

/**
 * Finds published articles in a stretch of the table that no hook saw: rows from `strapi import`, a data
 * transfer or plain SQL, those that were published before a rule covered them, and those of a type that has
 * just joined in. `updatedAt` stays when they are stamped. May run on two servers at once.
 *
 * @param after the row after which to begin
 * @returns nothing at the end of the table
 */
export const nextStretch = async (
  strapi: Core.Strapi,
  type: StampedType,
  after: number,
): Promise<Stretch | undefined> => {
  const end = await strapi.db.transaction(({ trx }) => endOfStretch(trx, type, after));
  if (end === undefined) return undefined;
  const found = await unstamped(strapi, type, [after, end]);
  const rights = await rightsOf(strapi, type);
  return {
    last: found.length < BATCH ? end : (found.at(-1)?.id ?? end),
    stamp: async (trx) => (found.length === 0 ? 0 : stampRows(strapi, trx, type, { found, rights })),
  };
};
