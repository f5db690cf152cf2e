import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const ARTICLE = 'plugin::newsroom.article';
const FIRST = Date.UTC(2012, 0, 1);
const HOUR = 3_600_000;
const ROWS_AT_ONCE = 500;

/** A body of some length: what a row weighs counts where it is written anew. */
const BODY = JSON.stringify([
  { type: 'paragraph', children: [{ type: 'text', text: 'The ferry leaves an hour later. '.repeat(40) }] },
]);

const documentIdOf = (n) => `bench${String(n).padStart(19, '0')}`;

const rowOf = (n, isPublished) => {
  const moment = new Date(FIRST + n * HOUR);
  return {
    document_id: documentIdOf(n),
    headline: `Morning ferry leaves an hour later, edition ${n}`,
    slug: `morning-ferry-${n}`,
    body: BODY,
    locale: 'en',
    created_at: moment,
    updated_at: moment,
    published_at: isPublished ? moment : null,
    first_published_at: moment,
    copyright_holder: 'Old Quay Press',
    copyright_year: moment.getUTCFullYear(),
    copyright_notice: `© ${moment.getUTCFullYear()} Old Quay Press`,
    copyright_rule: 'house',
  };
};

/** Published articles of many years, as an earlier rule stamped them, before histories were kept. */
export const growStamped = async (strapi, { count }) => {
  for (let n = 0; n < count; n += ROWS_AT_ONCE / 2) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE / 2, count - n) }, (_, i) =>
      [false, true].map((isPublished) => rowOf(n + i, isPublished)),
    );
    await strapi.db.connection.batchInsert('newsroom_articles', rows.flat(), 250);
  }
  // An archive that grew over years has the statistics by which a database plans its queries.
  await strapi.db.connection.raw('analyze');
};

let saved = 0;

/** One editor's save of a draft; each of another article, spread over all of them. */
const save = async (strapi) => {
  saved += 1;
  const documentId = documentIdOf((saved * 7919) % 100_000);
  const from = performance.now();
  await strapi.documents(ARTICLE).update({ documentId, data: { summary: `Saved ${saved}` } });
  return performance.now() - from;
};

export const saves = async (strapi, { count }) => {
  const samples = [];
  for (let n = 0; n < count; n += 1) samples.push(await save(strapi));
  return samples;
};

/** Stamps all articles again while an editor goes on saving; `seconds` from the act to its end. */
export const restamp = async (strapi) => {
  const stamps = strapi.plugin('newsroom').service('stamps');
  const from = performance.now();
  const { id } = await stamps.start({ type: ARTICLE });
  const samples = [];
  for (;;) {
    const job = await stamps.job(id);
    if (job.state !== 'running') {
      if (job.state !== 'done') throw new Error(`the job is ${job.state}: ${job.problem}`);
      return { seconds: (performance.now() - from) / 1000, stamped: job.stamped, saves: samples };
    }
    samples.push(await save(strapi));
    await sleep(100);
  }
};
