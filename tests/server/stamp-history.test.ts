import { ARTICLE } from '../../server/src/platform/uids';
import { addLocales, articles, rowsOf } from './support/articles';
import { startHost, type Host } from './support/host';
import { historyOf } from './support/stamps';

const NOTICE = '© Harbour Press(www.harbour.example). All rights reserved.';
const CONTENT_MANAGER = `/content-manager/collection-types/${ARTICLE}`;

let host: Host;
beforeAll(async () => {
  host = await startHost();
  await addLocales(host.strapi, 'ko');
});
afterAll(() => host?.stop());

const write = () => articles(host.strapi);
const history = (documentId: string, locale = 'en') => historyOf(host.strapi, documentId, locale);

it('starts at first publication, with how, when and by whom', async () => {
  const saved = await host.admin('post', CONTENT_MANAGER, { headline: 'From a form' });
  const { documentId } = saved.body.data;
  expect(await history(documentId)).toEqual([]);
  const before = Date.now();
  await host.admin('post', `${CONTENT_MANAGER}/${documentId}/actions/publish`, { headline: 'From a form' });
  const [entry, ...more] = await history(documentId);
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    contentType: ARTICLE,
    notice: NOTICE,
    holder: 'Harbour Press',
    usageTerms: 'For subscribers of The Harbour Times only.',
    rule: 'house',
    path: 'publish',
    userId: host.editor,
    userName: 'Test Editor',
    job: null,
  });
  const at = new Date(entry?.stampedAt as string).getTime();
  expect(at).toBeGreaterThanOrEqual(before - 1000);
  expect(at).toBeLessThanOrEqual(Date.now() + 1000);
  const { published } = await rowsOf(host.strapi, documentId);
  expect(entry?.year).toBe(published?.copyrightYear);
});

it('names the token of a client, and nobody where the house’s own code publishes', async () => {
  const created = await host.api('post', '/api/newsroom/articles', { data: { headline: 'By token' } });
  const [byToken] = await history(created.body.data.documentId);
  expect(byToken).toMatchObject({ path: 'publish', userId: null });
  expect(byToken?.userName).toMatch(/^test /);
  const { documentId } = await write().create({ data: { headline: 'By code' }, status: 'published' });
  expect(await history(documentId)).toMatchObject([{ path: 'publish', userId: null, userName: null }]);
});

it('grows by nothing when an article is published again, unpublished or discarded', async () => {
  const { documentId } = await write().create({ data: { headline: 'Again' }, status: 'published' });
  await write().update({ documentId, data: { headline: 'Again, updated' }, status: 'published' });
  await write().publish({ documentId });
  await write().unpublish({ documentId });
  await write().publish({ documentId });
  await write().discardDraft({ documentId });
  expect(await history(documentId)).toHaveLength(1);
});

it('is kept for each language', async () => {
  const { documentId } = await write().create({ data: { headline: 'Tongues' } });
  await write().update({ documentId, locale: 'ko', data: { headline: '여러 언어' } });
  await write().publish({ documentId, locale: '*' });
  expect(await history(documentId)).toMatchObject([{ notice: NOTICE }]);
  expect(await history(documentId, 'ko')).toMatchObject([
    { notice: 'ⓒ Harbour Press, 무단전재 및 재배포 금지' },
  ]);
});

it('says that a notice came with the copy', async () => {
  const { documentId } = await write().create({
    data: { headline: 'Wire', source: 'Coastal Wire', copyrightNotice: '© Coastal Wire' },
    supplied: true,
    status: 'published',
  });
  expect(await history(documentId)).toMatchObject([
    { path: 'supplied', rule: 'supplied', notice: '© Coastal Wire', holder: 'Coastal Wire' },
  ]);
});

it('says that a row was written past the document service', async () => {
  const query = host.strapi.db.query(ARTICLE);
  const row = await query.create({ data: { headline: 'Row', locale: 'en', publishedAt: new Date() } });
  expect(await history(row.documentId)).toMatchObject([{ path: 'import', notice: NOTICE }]);
  const draft = await query.create({ data: { headline: 'Turned', locale: 'en', publishedAt: null } });
  expect(await history(draft.documentId)).toEqual([]);
  await query.update({ where: { id: draft.id }, data: { publishedAt: new Date() } });
  expect(await history(draft.documentId)).toMatchObject([{ path: 'import', notice: NOTICE }]);
});

it('is not written where publishing fails', async () => {
  const { documentId } = await write().create({ data: { headline: 'Falls over' } });
  const off = host.strapi.db.lifecycles.subscribe({
    models: [ARTICLE],
    afterCreate() {
      throw new Error('the hook fell over');
    },
  });
  await expect(write().publish({ documentId })).rejects.toThrow('the hook fell over');
  off();
  expect(await history(documentId)).toEqual([]);
});

it('starts anew with a clone', async () => {
  const { documentId } = await write().create({ data: { headline: 'Original' }, status: 'published' });
  const clone = await write().clone({ documentId });
  expect(await history(clone.documentId)).toEqual([]);
  await write().publish({ documentId: clone.documentId });
  expect(await history(clone.documentId)).toHaveLength(1);
  expect(await history(documentId)).toHaveLength(1);
});

it('goes with the article, language by language', async () => {
  const { documentId } = await write().create({ data: { headline: 'Goes' }, status: 'published' });
  await write().update({ documentId, locale: 'ko', data: { headline: '간다' }, status: 'published' });
  await write().delete({ documentId, locale: 'ko' });
  expect([await history(documentId), await history(documentId, 'ko')].map(({ length }) => length)).toEqual([
    1, 0,
  ]);
  await write().delete({ documentId, locale: '*' });
  expect(await history(documentId)).toEqual([]);
});

it('goes with rows that a query deletes, once the last is gone', async () => {
  const { documentId } = await write().create({ data: { headline: 'Rows' }, status: 'published' });
  const { draft, published } = await rowsOf(host.strapi, documentId);
  const query = host.strapi.db.query(ARTICLE);
  await query.delete({ where: { id: published?.id } });
  expect(await history(documentId)).toHaveLength(1);
  await query.deleteMany({ where: { id: draft?.id } });
  expect(await history(documentId)).toEqual([]);
});

it('is shown to nobody through the content API', async () => {
  expect((await host.api('get', '/api/newsroom/stamps')).status).toBe(404);
  const { body } = await host.api('post', '/graphql', {
    query: '{ __schema { types { name } } }',
  });
  const names: string[] = body.data.__schema.types.map(({ name }: { name: string }) => name);
  expect(names).toContain('NewsroomArticle');
  expect(names.filter((name) => /Stamp/.test(name))).toEqual([]);
  const shown = await host.admin('get', '/content-manager/content-types');
  for (const { uid, isDisplayed } of shown.body.data as { uid: string; isDisplayed: boolean }[])
    if (uid.startsWith('plugin::newsroom.stamp')) expect(isDisplayed).toBe(false);
});
