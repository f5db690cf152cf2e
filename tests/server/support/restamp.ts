import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../../server/src/platform/uids';
import type { Host } from './host';

export interface Job {
  id: number;
  state: 'running' | 'stopped' | 'done' | 'failed';
  total: number;
  seen: number;
  stamped: number;
  unchanged: number;
  supplied: number;
  unruled: number;
  problem: string | null;
  userName: string | null;
  startedAt: string;
  finishedAt: string | null;
}

const TABLE = 'newsroom_articles';

export const OLD = '© 2020 Old House';

/**
 * Published articles, each with its draft and its published row, as they were stamped under an earlier rule
 * and before histories were kept; their first publications lie an hour apart from 2020 on.
 */
export const addOldArticles = async (strapi: Core.Strapi, count: number, more: object = {}) => {
  const rows = Array.from({ length: count }, (_, n) => {
    const moment = new Date(Date.UTC(2020, 0, 1, n));
    return [null, moment].map((publishedAt) => ({
      document_id: `old${String(n).padStart(8, '0')}`,
      headline: `Old ${n}`,
      slug: `old-${n}`,
      locale: 'en',
      created_at: moment,
      updated_at: moment,
      published_at: publishedAt,
      first_published_at: moment,
      copyright_holder: 'Old House',
      copyright_year: 2020,
      copyright_notice: OLD,
      copyright_rule: 'house',
      ...more,
    }));
  }).flat();
  await strapi.db.connection.batchInsert(TABLE, rows, 100);
};

/** Puts an article under an earlier rule, as only time can. */
export const makeOld = async (host: Host, documentId: string, more: object = {}) => {
  const moment = new Date('2020-03-01T00:00:00Z');
  await host.strapi.db
    .queryBuilder(ARTICLE)
    .where({ documentId })
    .update({
      firstPublishedAt: moment,
      copyrightHolder: 'Old House',
      copyrightYear: 2020,
      copyrightNotice: OLD,
      ...more,
    })
    .execute();
};

export const jobOf = async (host: Host, id: number): Promise<Job> =>
  (await host.admin('get', `/newsroom/stamps/jobs/${id}`)).body.data;

/** The job once it is in one of the states; a test's own time limit ends a wait for ever. */
export const until = async (host: Host, id: number, reached: (job: Job) => boolean): Promise<Job> => {
  for (;;) {
    const job = await jobOf(host, id);
    if (reached(job)) return job;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

export const ended = (host: Host, id: number): Promise<Job> =>
  until(host, id, ({ state }) => state !== 'running');

/** How many stamps each article got by a job: `{ 1: 300 }` says that 300 articles got one each. */
export const stampsPerArticle = async (strapi: Core.Strapi, job: number): Promise<Record<number, number>> => {
  const rows = await strapi.db
    .connection('newsroom_stamps')
    .select('entry', 'entry_locale')
    .where({ job })
    .groupBy('entry', 'entry_locale')
    .count({ count: '*' });
  const tally: Record<number, number> = {};
  for (const { count } of rows) tally[Number(count)] = (tally[Number(count)] ?? 0) + 1;
  return tally;
};

/** Starts a job and waits until the server is through with it. */
export const restamp = async (host: Host, selection: object): Promise<Job> => {
  const { status, body } = await host.admin('post', '/newsroom/stamps/jobs', selection);
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return ended(host, body.data.id);
};
