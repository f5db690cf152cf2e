import { ARTICLE } from '../../server/src/platform/uids';
import { addLocales, articles, documents, rowsOf } from './support/articles';
import { startHost, type Host } from './support/host';
import { OLD, jobOf, makeOld, restamp } from './support/restamp';
import { BULLETIN, historyOf } from './support/stamps';

const NEW = '© Harbour Press(www.harbour.example). All rights reserved.';

let host: Host;
beforeAll(async () => {
  host = await startHost({
    config: {
      publication: 'The Harbour Times',
      site: 'www.harbour.example',
      holder: 'Harbour Press',
      timeZone: 'Asia/Seoul',
      templates: { ko: 'ⓒ {holder}, 무단전재 및 재배포 금지' },
      rules: {
        coastal: { source: 'Coastal Wire', aliases: ['CW'], holder: 'Coastal Wire Ltd' },
        'coastal-ko': { source: 'Coastal Wire', locale: 'ko', holder: '코스탈와이어' },
      },
    },
  });
  await addLocales(host.strapi, 'ko', 'de');
});
afterAll(() => host?.stop());

const write = () => articles(host.strapi);

/** A published article of an earlier rule; its first publication was in March 2020. */
const old = async (headline: string, data: object = {}, locale = 'en', more: object = {}) => {
  const { documentId } = await write().create({ data: { headline, ...data }, locale, status: 'published' });
  await makeOld(host, documentId, more);
  await host.strapi.db.connection('newsroom_stamps').where({ entry: documentId }).delete();
  return documentId;
};

const preview = async (selection: object) =>
  (await host.admin('post', '/newsroom/stamps/preview', selection)).body.data;

const one = (documentId: string) => ({ type: ARTICLE, documents: [documentId] });

const expectNew = async (documentId: string, notice = NEW, locale = 'en') => {
  const { draft, published } = await rowsOf(host.strapi, documentId, locale);
  for (const row of [draft, published]) expect(row).toMatchObject({ copyrightNotice: notice });
};

const expectOld = async (documentId: string) => expectNew(documentId, OLD);

it('stamps one article again: draft and published row alike, and nothing else of it changes', async () => {
  const documentId = await old('One');
  const before = await rowsOf(host.strapi, documentId);
  expect(await preview(one(documentId))).toEqual({
    ...{ covered: 1, stamped: 1, unchanged: 0, supplied: 0, unruled: 0 },
    examples: [
      {
        type: ARTICLE,
        documentId,
        locale: 'en',
        title: 'One',
        before: expect.objectContaining({ copyrightNotice: OLD, copyrightHolder: 'Old House' }),
        after: expect.objectContaining({ copyrightNotice: NEW, copyrightHolder: 'Harbour Press' }),
      },
    ],
  });
  await expectOld(documentId);
  const job = await restamp(host, one(documentId));
  expect(job).toMatchObject({
    ...{ state: 'done', total: 1, seen: 1, stamped: 1, unchanged: 0 },
    ...{ userName: 'Test Editor', problem: null, selection: one(documentId) },
  });
  expect(job.finishedAt).not.toBeNull();
  const after = await rowsOf(host.strapi, documentId);
  const stamp = {
    copyrightHolder: 'Harbour Press',
    copyrightNotice: NEW,
    copyrightYear: 2020,
    copyrightRule: 'house',
    usageTerms: null,
  };
  expect(after.draft).toEqual({ ...before.draft, ...stamp });
  expect(after.published).toEqual({ ...before.published, ...stamp });
  const read = await host.admin('get', `/content-manager/collection-types/${ARTICLE}/${documentId}`);
  expect(read.body.data.status).toBe('published');
  expect(await historyOf(host.strapi, documentId)).toMatchObject([
    { path: 'before', notice: OLD, holder: 'Old House', year: 2020, job: null, userName: null },
    { path: 'restamp', notice: NEW, year: 2020, job: job.id, userName: 'Test Editor', userId: host.editor },
  ]);
});

it('leaves an article alone whose stamp is as the rules have it', async () => {
  const { documentId } = await write().create({ data: { headline: 'As it is' }, status: 'published' });
  expect(await preview(one(documentId))).toMatchObject({
    covered: 1,
    stamped: 0,
    unchanged: 1,
    examples: [],
  });
  expect(await restamp(host, one(documentId))).toMatchObject({ stamped: 0, unchanged: 1 });
  expect(await historyOf(host.strapi, documentId)).toHaveLength(1);
});

it('keeps a draft that has changed since its publication as it is, and "modified"', async () => {
  const documentId = await old('Changed');
  await write().update({ documentId, data: { headline: 'Changed since' } });
  await restamp(host, one(documentId));
  const read = await host.admin('get', `/content-manager/collection-types/${ARTICLE}/${documentId}`);
  expect(read.body.data).toMatchObject({
    headline: 'Changed since',
    status: 'modified',
    copyrightNotice: NEW,
  });
  await expectNew(documentId);
});

it('stamps an article that is unpublished now, and never a draft that was never published', async () => {
  const documentId = await old('Off the site');
  await write().unpublish({ documentId });
  const draft = await write().create({ data: { headline: 'Never out' } });
  const selection = { type: ARTICLE, documents: [documentId, draft.documentId] };
  expect(await restamp(host, selection)).toMatchObject({ total: 1, stamped: 1 });
  expect((await rowsOf(host.strapi, documentId)).draft?.copyrightNotice).toBe(NEW);
  expect((await rowsOf(host.strapi, draft.documentId)).draft?.copyrightNotice).toBeNull();
});

it('leaves a notice that came with the copy, unless it is asked for', async () => {
  const supplied = { source: 'Coastal Wire', copyrightNotice: '© Coastal' };
  const { documentId } = await write().create({
    data: { headline: 'Wire', ...supplied },
    supplied: true,
    status: 'published',
  });
  expect(await preview(one(documentId))).toMatchObject({ covered: 1, stamped: 0, supplied: 1 });
  expect(await restamp(host, one(documentId))).toMatchObject({ stamped: 0, supplied: 1 });
  await expectNew(documentId, '© Coastal');
  expect(await restamp(host, { ...one(documentId), supplied: true })).toMatchObject({ stamped: 1 });
  await expectNew(documentId, '© Coastal Wire Ltd(www.harbour.example). All rights reserved.');
  expect(await historyOf(host.strapi, documentId)).toMatchObject([
    { path: 'supplied', notice: '© Coastal' },
    { path: 'restamp', rule: 'coastal' },
  ]);
});

it('covers what a rule takes now, by source and language, under any name of the source', async () => {
  const byName = await old('By name', { source: 'Coastal Wire' });
  const byAlias = await old('By alias', { source: ' cw ' });
  const korean = await old('해안', { source: 'coastal wire' }, 'ko');
  const own = await old('Own');
  const { examples } = await preview({ rule: 'coastal' });
  expect(examples.map(({ title }: { title: string }) => title)).toEqual(['By name', 'By alias']);
  expect(await restamp(host, { rule: 'coastal' })).toMatchObject({ state: 'done', stamped: 2 });
  for (const documentId of [byName, byAlias])
    await expectNew(documentId, '© Coastal Wire Ltd(www.harbour.example). All rights reserved.');
  await expectOld(own);
  await expectNew(korean, OLD, 'ko');
  expect(await restamp(host, { rule: 'coastal-ko' })).toMatchObject({ stamped: 1 });
  expect((await rowsOf(host.strapi, korean, 'ko')).published).toMatchObject({
    copyrightHolder: '코스탈와이어',
    copyrightRule: 'coastal-ko',
  });
  await restamp(host, one(own));
});

it('covers a period by the newsroom’s days, a source, a language and a type', async () => {
  // New Year in Seoul, still the old year in Greenwich.
  const seoul = await old('New Year', {}, 'en', { firstPublishedAt: new Date('2018-12-31T15:00:00Z') });
  const eve = await old('The eve', {}, 'en', { firstPublishedAt: new Date('2018-12-31T14:59:59Z') });
  const day = { from: '2019-01-01', to: '2019-01-01' };
  expect(await preview(day)).toMatchObject({ covered: 1, examples: [{ documentId: seoul }] });
  expect(await preview({ ...day, locale: 'ko' })).toMatchObject({ covered: 0 });
  expect(await preview({ ...day, source: 'Nobody' })).toMatchObject({ covered: 0 });
  expect(await preview({ ...day, type: BULLETIN })).toMatchObject({ covered: 0 });
  expect(await preview({ from: '2018-12-31', to: '2018-12-31' })).toMatchObject({
    examples: [{ documentId: eve }],
  });
  await restamp(host, { from: '2018-12-31', to: '2019-01-01' });
  expect((await rowsOf(host.strapi, seoul)).published).toMatchObject({ copyrightYear: 2019 });
  expect((await rowsOf(host.strapi, eve)).published).toMatchObject({ copyrightYear: 2018 });
});

it('computes afresh what changed between the preview and the job', async () => {
  const documentId = await old('Between');
  expect(await preview(one(documentId))).toMatchObject({
    examples: [{ after: { copyrightHolder: 'Harbour Press' } }],
  });
  await write().update({ documentId, data: { source: 'CW' }, status: 'published' });
  await restamp(host, one(documentId));
  expect((await rowsOf(host.strapi, documentId)).published).toMatchObject({
    copyrightHolder: 'Coastal Wire Ltd',
  });
});

it('goes through every stamped type and every language', async () => {
  const article = await old('Everything');
  await write().update({
    documentId: article,
    locale: 'ko',
    data: { headline: '모두' },
    status: 'published',
  });
  await makeOld(host, article);
  const bulletin = await documents(host.strapi, BULLETIN).create({
    data: { title: 'Everything' },
    status: 'published',
  });
  await host.strapi.db
    .queryBuilder(BULLETIN)
    .where({ documentId: bulletin.documentId })
    .update({ copyrightNotice: OLD })
    .execute();
  const job = await restamp(host, {});
  expect(job).toMatchObject({ state: 'done', stamped: 3, seen: job.total });
  await expectNew(article, 'ⓒ Harbour Press, 무단전재 및 재배포 금지', 'ko');
  const rows = await host.strapi.db.query(BULLETIN).findMany({ where: { documentId: bulletin.documentId } });
  for (const row of rows) expect(row.copyrightNotice).toBe(NEW);
});

it('lists what was done, the latest first, by pages', async () => {
  const first = await host.admin('get', '/newsroom/stamps/jobs?pageSize=2');
  expect(first.body.meta.pagination).toMatchObject({ page: 1, pageSize: 2 });
  const ids = first.body.data.map(({ id }: { id: number }) => id);
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBeGreaterThan(ids[1]);
  const { total } = first.body.meta.pagination;
  const last = await host.admin('get', `/newsroom/stamps/jobs?pageSize=2&page=${Math.ceil(total / 2)}`);
  expect(last.body.data.at(-1).id).toBeLessThanOrEqual(ids[1]);
  expect(await jobOf(host, ids[0])).toEqual(first.body.data[0]);
});

it.each([
  [{ type: 'api::nothing.nothing' }, 'type: is not a type whose entries are stamped'],
  [{ rule: 'nobody' }, 'rule: is not a rule of the house'],
  [{ from: '2024-02-30' }, 'from: is not a day of the calendar, such as "2024-03-31"'],
  [{ from: '2024-02-02', to: '2024-02-01' }, 'to: is before "from"'],
  [{ documents: ['a'] }, 'type: must be given together with "documents"'],
  [{ type: ARTICLE, documents: [] }, 'documents: is empty'],
  [{ type: ARTICLE, documents: 'a' }, 'documents: must be a list of document ids'],
  [{ supplied: 'yes' }, 'supplied: must be true or false'],
  [{ locale: null }, 'locale: must be one text'],
  [{ source: '가'.repeat(256) }, 'source: is longer than 255 characters'],
])('refuses %j', async (selection, message) => {
  for (const path of ['preview', 'jobs']) {
    const { status, body } = await host.admin('post', `/newsroom/stamps/${path}`, selection);
    expect([status, body.error?.message]).toEqual([400, message]);
  }
});

it('refuses what it does not know, and says that there is no such job', async () => {
  const unknown = await host.admin('post', '/newsroom/stamps/jobs', { everything: true });
  expect(unknown.status).toBe(400);
  expect(unknown.body.error.message).toContain('everything');
  expect((await host.admin('get', '/newsroom/stamps/jobs/999999')).status).toBe(404);
  expect((await host.admin('post', '/newsroom/stamps/jobs/999999/stop')).status).toBe(404);
  expect((await host.admin('get', '/newsroom/stamps/jobs/first')).status).toBe(400);
  expect((await host.admin('get', '/newsroom/stamps/jobs?pageSize=1000')).status).toBe(400);
});
