import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { ARTICLE, STAMP_JOB } from '../../server/src/platform/uids';
import { articles, rowsOf } from './support/articles';
import { createDatabase, type TestDatabase } from './support/database';
import { ROOT, hostFolder, startHost, type Host } from './support/host';
import { isOver, letLeaseRunOut as leaseEnds, workOf } from './support/work';
import { OLD, addOldArticles, ended, jobOf, stampsPerArticle, until, type Job } from './support/restamp';

const COUNT = 6000;
const NEW = '© Harbour Press(www.harbour.example). All rights reserved.';

// An SQLite file has one server and one writer.
const withServers = (process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite' ? it.skip : it;

let host: Host | undefined;
let database: TestDatabase;

const strapiOf = () => (host as Host).strapi;
const here = () => host as Host;
const stop = async () => {
  await host?.stop({ database: true });
  host = undefined;
};

beforeEach(async () => {
  database = await createDatabase();
  host = await startHost({ database });
  await addOldArticles(strapiOf(), COUNT);
});
afterEach(async () => {
  await stop();
  await database.remove();
});

const begin = async (): Promise<number> => {
  const { body } = await here().admin('post', '/newsroom/stamps/jobs', { type: ARTICLE });
  return body.data.id;
};

const isUnderWay = ({ seen, total, state }: Pick<Job, 'seen' | 'state'> & { total?: number }) =>
  state === 'running' && seen > 0 && seen < (total ?? COUNT);

/** Each article got one stamp, both of its rows have it, and none is "Modified". */
const expectAllStampedOnce = async (id: number) => {
  expect(await jobOf(here(), id)).toMatchObject({ state: 'done', total: COUNT, seen: COUNT, stamped: COUNT });
  expect(await stampsPerArticle(strapiOf(), id)).toEqual({ 1: COUNT });
  const table = strapiOf().db.connection('newsroom_articles');
  const renewed = await table.clone().where({ copyright_notice: NEW }).count({ rows: '*' });
  expect(Number(renewed[0]?.rows)).toBe(2 * COUNT);
  const kept = await table.clone().whereRaw('updated_at = first_published_at').count({ rows: '*' });
  expect(Number(kept[0]?.rows)).toBe(2 * COUNT);
  const firsts = await strapiOf()
    .db.connection('newsroom_stamps')
    .where({ path: 'before', notice: OLD })
    .count({ count: '*' });
  expect(Number(firsts[0]?.count)).toBe(COUNT);
};

interface Other {
  child: ReturnType<typeof spawn>;
  /** Waits for a line of the other server. */
  hear(wanted: (line: string) => boolean): Promise<string>;
}

const startOther = (folder: string, env: Record<string, string> = {}): Other => {
  const child = spawn(process.execPath, [join(ROOT, 'tests/server/support/stamping-server.js'), folder], {
    // Jest gives its tests an environment of their own.
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    async hear(wanted) {
      for (let next = await lines.next(); !next.done; next = await lines.next())
        if (wanted(next.value)) return next.value;
      throw new Error('the other server ended');
    },
  };
};

const endOther = async ({ child }: Other): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
};

const letLeaseRunOut = (id: number) => leaseEnds(strapiOf(), 'restamp', String(id));

/** Any new job has a server look for work. */
const wakeHere = () =>
  here().admin('post', '/newsroom/stamps/jobs', { type: ARTICLE, documents: ['nobody'] });

/** The moment at which the first articles of a job are being stamped, and most are not. */
const firstBatch = (strapi: Core.Strapi): Promise<void> =>
  new Promise((resolve) => {
    const { connection } = strapi.db;
    const look = ({ sql }: { sql: string }) => {
      if (!/^insert into .newsroom_stamps/i.test(sql)) return;
      connection.off('query', look);
      resolve();
    };
    connection.on('query', look);
  });

it('is stopped and resumed, and stamps nothing twice', async () => {
  const began = firstBatch(strapiOf());
  const id = await begin();
  await began;
  const { status, body } = await here().admin('post', `/newsroom/stamps/jobs/${id}/stop`);
  expect([status, body.data.state]).toEqual([200, 'stopped']);
  const stopped = await jobOf(here(), id);
  expect(stopped.seen).toBeLessThan(COUNT);
  expect(await stampsPerArticle(strapiOf(), id)).toEqual({ 1: stopped.seen });
  const again = await here().admin('post', `/newsroom/stamps/jobs/${id}/stop`);
  expect([again.status, again.body.error.message]).toEqual([400, 'state: is "stopped"; it must be running']);
  expect(await jobOf(here(), id)).toEqual(stopped);
  await here().admin('post', `/newsroom/stamps/jobs/${id}/resume`);
  await ended(here(), id);
  await expectAllStampedOnce(id);
  const done = await here().admin('post', `/newsroom/stamps/jobs/${id}/resume`);
  expect([done.status, done.body.error.message]).toEqual([
    400,
    'state: is "done"; it must be stopped or failed',
  ]);
});

it('goes on after a restart', async () => {
  const id = await begin();
  await until(here(), id, isUnderWay);
  await stop();
  host = await startHost({ database });
  await ended(here(), id);
  await expectAllStampedOnce(id);
});

it('goes on where an earlier version, and a server that was killed in the middle, left off', async () => {
  // One of a version that worked on its jobs by itself, and had not come far.
  const counts = { cursor: 0, seen: 0, stamped: 0, unchanged: 0, supplied: 0, unruled: 0 };
  const { id } = await strapiOf()
    .db.query(STAMP_JOB)
    .create({ data: { state: 'running', selection: { type: ARTICLE }, total: COUNT, ...counts } });
  await stop();
  const folder = hostFolder();
  const other = startOther(folder);
  try {
    const line = await other.hear((said) => said.startsWith('{') && JSON.parse(said).seen > 0);
    expect(isUnderWay(JSON.parse(line))).toBe(true);
  } finally {
    await endOther(other);
    rmSync(folder, { recursive: true, force: true });
  }
  // Pictures, too, were left by the killed server, and wait for its lease to end.
  host = await startHost({ database, early: true });
  const left = await jobOf(here(), id);
  expect(isUnderWay(left)).toBe(true);
  expect(await stampsPerArticle(strapiOf(), id)).toEqual({ 1: left.stamped });
  await letLeaseRunOut(id);
  await wakeHere();
  await ended(here(), id);
  await expectAllStampedOnce(id);
});

withServers('is stamped by one of two servers at a time, whoever holds the lease', async () => {
  const other = startOther(here().folder);
  const owners = new Set<string>();
  try {
    await other.hear((line) => line === 'ready');
    const id = await begin();
    for (let turn = 0; ; turn += 1) {
      const work = await workOf(strapiOf(), 'restamp', String(id));
      if (work.owner) owners.add(work.owner);
      if (isOver(work)) break;
      const { seen } = await jobOf(here(), id);
      // Each server believes the other one dead, again and again, for as long as it takes to look.
      if (turn % 2) await wakeHere();
      else other.child.stdin?.write('look\n');
      for (const end = Date.now() + 60; Date.now() < end;) await letLeaseRunOut(id);
      // Who is robbed again before a single step counts as dead, and rightly: a busy machine is slower than 60 ms.
      await until(here(), id, (job) => job.state !== 'running' || job.seen > seen);
    }
    await expectAllStampedOnce(id);
  } finally {
    await endOther(other);
  }
  expect(owners.size).toBe(2);
});

withServers('is stamped once by servers whose clocks are an hour apart', async () => {
  const owners = new Set<string>();
  const others = ['-3600000', '3600000'].map((shift) =>
    startOther(here().folder, { TEST_CLOCK_SHIFT: shift }),
  );
  try {
    for (const other of others) await other.hear((line) => line === 'ready');
    const id = await begin();
    // Each looks for work again and again, and none believes another dead.
    for (let turn = 0; ; turn += 1) {
      const work = await workOf(strapiOf(), 'restamp', String(id));
      if (work.owner) owners.add(work.owner);
      if (isOver(work)) break;
      for (const other of others) other.child.stdin?.write('look\n');
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await expectAllStampedOnce(id);
  } finally {
    for (const other of others) await endOther(other);
  }
  expect(owners.size).toBe(1);
});

it('lets editors save and publish while it runs', async () => {
  const id = await begin();
  const saved: string[] = [];
  for (let n = 0; n < COUNT; n += 400) {
    const documentId = `old${String(n).padStart(8, '0')}`;
    await articles(strapiOf()).update({
      documentId,
      data: { headline: `Saved ${n}` },
      status: 'published',
    });
    saved.push(documentId);
  }
  const job = await ended(here(), id);
  expect(job).toMatchObject({ state: 'done', problem: null });
  expect(Object.keys(await stampsPerArticle(strapiOf(), id))).toEqual(['1']);
  for (const documentId of saved) {
    const { draft, published } = await rowsOf(strapiOf(), documentId);
    for (const row of [draft, published]) expect(row?.headline).toMatch(/^Saved/);
    expect(published?.copyrightNotice).toBe(draft?.copyrightNotice);
  }
});

withServers('waits for nothing but the article that an editor holds', async () => {
  const documentId = `old${String(COUNT / 2).padStart(8, '0')}`;
  const held = await strapiOf().db.connection.transaction();
  await held('newsroom_articles').where({ document_id: documentId }).update({ section: 'held' });
  const id = await begin();
  // All that come before it, though a batch holds a thousand.
  await until(here(), id, ({ seen }) => seen === COUNT / 2);
  await held.commit();
  await ended(here(), id);
  expect(await stampsPerArticle(strapiOf(), id)).toEqual({ 1: COUNT });
  expect((await rowsOf(strapiOf(), documentId)).published).toMatchObject({
    section: 'held',
    copyrightNotice: NEW,
  });
});
