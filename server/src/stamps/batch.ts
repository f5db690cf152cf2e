import type { Core } from '@strapi/strapi';
import { renewStamp, type HouseRights, type Renewal, type Stamp } from '../../../domain/stamps';
import { recordChange } from '../changes/record';
import { changeJob, type JobRow } from './jobs';
import type { Transaction } from '../platform/transaction';
import { localeKey, recordStamps, withHistory, type StampRecord } from './history';
import { readArticles, type Article } from './stamped-articles';
import type { Candidate } from './selection';
import type { StampedType } from './types';
import { writeStamps } from './write';

/**
 * Locks the rows of the articles or fails at once: a job that waited for an editor while it holds rows that
 * another editor waits for would bring both of them a deadlock. SQLite has a single writer as it is.
 */
const lockRows = async (
  { client }: Core.Strapi['db']['dialect'],
  trx: Transaction,
  { table, column }: StampedType,
  documents: string[],
): Promise<void> => {
  if (client === 'sqlite') return;
  await trx(table).select('id').whereIn(column('documentId'), documents).orderBy('id').forUpdate().noWait();
};

interface Renewed {
  article: Article;
  stamp: Stamp;
}

/** What the history has to know: the new stamps, and the present ones of articles that have none yet. */
const recordsOf = (job: JobRow, renewed: Renewed[], known: Set<string>): StampRecord[] => {
  const at = new Date();
  const { id, userId, userName } = job;
  return renewed.flatMap(({ article: { row }, stamp }) => {
    const { documentId, locale } = row;
    const first: StampRecord[] =
      known.has(documentId + localeKey(locale)) || !row.copyrightNotice
        ? []
        : [{ documentId, locale, stamp: row, path: 'before', at: new Date(row.firstPublishedAt ?? at) }];
    return [...first, { documentId, locale, stamp, path: 'restamp', at, job: id, userId, userName }];
  });
};

/** Of those that readers see. */
const tellReaders = async (strapi: Core.Strapi, { uid }: StampedType, renewed: Renewed[]): Promise<void> => {
  const shown = renewed.filter(({ article }) => article.row.publishedAt);
  const ids = [...new Set(shown.map(({ article }) => article.row.documentId))];
  if (ids.length > 0) await recordChange(strapi, { what: uid, ids });
};

const countsOf = (renewals: Renewal[]) => {
  const counts = { stamped: 0, unchanged: 0, supplied: 0, unruled: 0 };
  for (const { outcome } of renewals) if (outcome !== 'outside') counts[outcome] += 1;
  return counts;
};

interface Batch {
  job: JobRow;
  type: StampedType;
  rights: HouseRights;
  candidates: readonly Candidate[];
}

/** @returns how many of the batch got a stamp, and why the others did not */
const restamp = async (strapi: Core.Strapi, trx: Transaction, { job, type, rights, candidates }: Batch) => {
  const articles = await readArticles(strapi, type, candidates);
  const renewals = articles.map(({ row }) => renewStamp(row, rights, job.selection));
  const renewed = articles.flatMap((article, at): Renewed[] => {
    const renewal = renewals[at];
    return renewal?.outcome === 'stamped' ? [{ article, stamp: renewal.stamp }] : [];
  });
  if (renewed.length > 0) {
    const documents = renewed.map(({ article }) => article.row.documentId);
    const known = await withHistory(strapi, documents);
    const writes = renewed.map(({ article, stamp }) => ({ ids: article.ids, stamp }));
    await writeStamps(trx, type, writes);
    await recordStamps(strapi, type, recordsOf(job, renewed, known));
    await tellReaders(strapi, type, renewed);
  }
  return countsOf(renewals);
};

/**
 * Stamps a batch of a job's articles anew and moves the job's cursor behind them, in the transaction at
 * hand. The articles are read once their rows are locked, so that what an editor saved since the preview
 * counts.
 *
 * @throws the database's own error where a row is locked.
 */
export const stampBatch = async (strapi: Core.Strapi, trx: Transaction, batch: Batch): Promise<void> => {
  const { job, type, candidates } = batch;
  await lockRows(strapi.db.dialect, trx, type, [...new Set(candidates.map(({ documentId }) => documentId))]);
  const counts = await restamp(strapi, trx, batch);
  await changeJob(strapi, job.id, {
    cursorType: type.uid,
    cursor: candidates.at(-1)?.id ?? job.cursor,
    seen: job.seen + candidates.length,
    stamped: job.stamped + counts.stamped,
    unchanged: job.unchanged + counts.unchanged,
    supplied: job.supplied + counts.supplied,
    unruled: job.unruled + counts.unruled,
  });
};
