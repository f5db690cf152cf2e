import type { Core } from '@strapi/strapi';
import { renewStamp, type HouseRights, type Renewal, type Stamp } from '../../../domain/stamps';
import { LEASE_MS, changeOwn, type JobRow } from './jobs';
import { localeKey, recordStamps, withHistory, type StampRecord } from './history';
import { readArticles, type Article } from './rows';
import type { Candidate } from './selection';
import type { StampedType } from './types';
import { writeStamps, type Transaction } from './write';

/** The job is stopped, or another server has taken it over. Nothing of the batch is kept. */
export class JobLost extends Error {}

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

const countsOf = (renewals: Renewal[]) => {
  const counts = { stamped: 0, unchanged: 0, supplied: 0, unruled: 0 };
  for (const { outcome } of renewals) if (outcome !== 'outside') counts[outcome] += 1;
  return counts;
};

/**
 * Stamps a batch of a job's articles anew and moves the job's cursor behind them: all of it or nothing. The
 * articles are read once their rows are locked, so that what an editor saved since the preview counts.
 *
 * @returns the job as it is then
 * @throws JobLost where the job is no longer this worker's; the database's own error where a row is locked.
 */
export const stampBatch = async (
  strapi: Core.Strapi,
  job: JobRow,
  type: StampedType,
  rights: HouseRights,
  candidates: readonly Candidate[],
): Promise<JobRow> =>
  await strapi.db.transaction(async ({ trx }): Promise<JobRow> => {
    // First of all, so that whoever stops the job or takes it over comes before this batch or after it.
    const lease = { leaseUntil: new Date(Date.now() + LEASE_MS) };
    if (!(await changeOwn(strapi, job, lease))) throw new JobLost();
    const documents = [...new Set(candidates.map(({ documentId }) => documentId))];
    await lockRows(strapi.db.dialect, trx, type, documents);
    const articles = await readArticles(strapi, type, candidates);
    const renewals = articles.map(({ row }) => renewStamp(row, rights, job.selection));
    const renewed = articles.flatMap((article, at): Renewed[] => {
      const renewal = renewals[at];
      return renewal?.outcome === 'stamped' ? [{ article, stamp: renewal.stamp }] : [];
    });
    if (renewed.length > 0) {
      const known = await withHistory(
        strapi,
        renewed.map(({ article }) => article.row.documentId),
      );
      await writeStamps(
        trx,
        type,
        renewed.map(({ article, stamp }) => ({ ids: article.ids, stamp })),
      );
      await recordStamps(strapi, type, recordsOf(job, renewed, known));
    }
    const counts = countsOf(renewals);
    const next = {
      cursorType: type.uid,
      cursor: candidates.at(-1)?.id ?? job.cursor,
      seen: job.seen + candidates.length,
      stamped: job.stamped + counts.stamped,
      unchanged: job.unchanged + counts.unchanged,
      supplied: job.supplied + counts.supplied,
      unruled: job.unruled + counts.unruled,
    };
    if (!(await changeOwn(strapi, job, next))) throw new JobLost();
    return { ...job, ...next, ...lease };
  });
