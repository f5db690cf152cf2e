import { articles } from './support/articles';
import { startHost, type Host } from './support/host';
import { logOf, logToFile } from './support/log';
import { ended, makeOld, restamp } from './support/restamp';

const HISTORY = 'newsroom_stamps';
const GONE = 'newsroom_stamps_gone';
const SENTENCE = 'The database could not do it; the server’s log says why';

let host: Host;
afterAll(() => host?.stop());

it('a job that the database fails says so in a sentence, tells the log why, and can be resumed', async () => {
  host = await startHost({ prepare: logToFile });
  for (let at = 0; at < 40; at += 1) {
    const data = { headline: `A story with a long enough headline ${at}` };
    const { documentId } = await articles(host.strapi).create({ data, status: 'published' });
    await makeOld(host, documentId);
  }
  const rename = (from: string, to: string) => host.strapi.db.connection.schema.renameTable(from, to);
  await rename(HISTORY, GONE);
  const job = await restamp(host, {}).finally(() => rename(GONE, HISTORY));
  expect(job).toMatchObject({
    state: 'failed',
    stamped: 0,
    problem: SENTENCE,
    failure: { code: 'database' },
  });

  const [line = '', ...more] = logOf(host)
    .split('\n')
    .filter((one) => one.includes(`job ${job.id} of copyright stamps failed`));
  expect(more).toEqual([]);
  expect(line.length).toBeLessThan(1300);
  // What is wrong stands at the end of the statement.
  expect(line).toMatch(/newsroom_stamps.*(?:no such table|does not exist|doesn't exist)/);

  await host.admin('post', `/newsroom/stamps/jobs/${job.id}/resume`);
  expect(await ended(host, job.id)).toMatchObject({ state: 'done', problem: null, stamped: 40 });
});

it('what an older version kept of a failure is for no editor', async () => {
  const problem = `update newsroom_articles set ${'x'.repeat(13_000)} - deadlock detected`;
  const { id } = await host.strapi.db
    .query('plugin::newsroom.stamp-job')
    .create({ data: { state: 'failed', selection: {}, problem } });
  const { body } = await host.admin('get', `/newsroom/stamps/jobs/${id}`);
  expect(body.data.failure).toEqual({ code: 'unexpected' });
  expect(body.data.problem).toBe('Something went wrong that was not foreseen; the server’s log says what');
});
