import type { Core } from '@strapi/strapi';
import { STAMP, houseRules, type Stamp } from '../rights';
import { ARTICLE } from '../uids';
import { fillStamp, type StampedRow } from './fill-stamp';

const BATCH = 500;

type Row = StampedRow & { id: number; documentId: string };

const columnsOf = ({ firstPublishedAt: _moment, ...rest }: Stamp): Record<string, unknown> => ({
  copyright_holder: rest.copyrightHolder,
  copyright_year: rest.copyrightYear,
  copyright_notice: rest.copyrightNotice,
  usage_terms: rest.usageTerms,
  copyright_rule: rest.copyrightRule,
});

/** Rows that get the same stamp, so that one statement writes them all. */
const groupsOf = (
  rows: Row[],
  stampOf: (row: Row) => Stamp,
): { columns: Record<string, unknown>; rows: Row[] }[] => {
  const groups = new Map<string, { columns: Record<string, unknown>; rows: Row[] }>();
  for (const row of rows) {
    const columns = columnsOf(stampOf(row));
    const key = JSON.stringify([row.locale, columns]);
    const group = groups.get(key) ?? { columns, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
};

/**
 * Stamps published articles that no hook saw: rows from `strapi import`, a data transfer or plain SQL, and
 * those that were published before a holder was configured. Works in batches of one statement for each
 * different stamp; `updatedAt` is untouched. May run on two servers at once.
 *
 * @returns how many published rows were stamped.
 */
export const sweepUnstamped = async (strapi: Core.Strapi): Promise<number> => {
  const rules = await houseRules(strapi);
  if (rules.length === 0) return 0;
  const table = strapi.getModel(ARTICLE).collectionName;
  let swept = 0;
  for (let after = 0; ;) {
    const rows: Row[] = await strapi.db.query(ARTICLE).findMany({
      select: ['id', 'documentId', 'locale', 'publishedAt', 'source', 'byline', 'slug', ...STAMP],
      where: { id: { $gt: after }, copyrightYear: null, publishedAt: { $notNull: true } },
      orderBy: { id: 'asc' },
      limit: BATCH,
    });
    const last = rows.at(-1);
    if (!last) return swept;
    after = last.id;
    await strapi.db.transaction(async ({ trx }) => {
      for (const group of groupsOf(rows, (row) => fillStamp(row, rules))) {
        const documents = group.rows.map((row) => row.documentId);
        const locale = group.rows[0]?.locale ?? null;
        await trx(table)
          .whereIn(
            'id',
            group.rows.map((row) => row.id),
          )
          .whereNull('copyright_year')
          .update({
            ...group.columns,
            first_published_at: trx.raw('coalesce(first_published_at, published_at)'),
          });
        // MySQL updates no table that it selects from, but for a derived one.
        const published = trx(table)
          .whereIn('document_id', documents)
          .whereNotNull('published_at')
          .as('published');
        const moment = trx
          .select('published.first_published_at')
          .from(published)
          .whereRaw(`published.document_id = ${table}.document_id`)
          .where('published.locale', locale)
          .limit(1);
        await trx(table)
          .whereIn('document_id', documents)
          .where({ locale })
          .whereNull('published_at')
          .whereNull('copyright_year')
          .update({ ...group.columns, first_published_at: moment });
      }
    });
    swept += rows.length;
  }
};
