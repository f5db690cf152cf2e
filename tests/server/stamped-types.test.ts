import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addLocales, documents } from './support/articles';
import { createDatabase, type TestDatabase } from './support/database';
import { startHost, type Host } from './support/host';
import { logOf, logToFile } from './support/log';
import { BULLETIN, MEMO, NOTICE, historyOf, swept } from './support/stamps';

const ENGLISH = '© Harbour Press(www.harbour.example). All rights reserved.';
const KOREAN = 'ⓒ Harbour Press, 무단전재 및 재배포 금지';

/** A type that asks for stamps and lacks what they take. */
const addMemos = (folder: string): void => {
  const memo = join(folder, 'src/api/memo');
  cpSync(join(folder, 'src/api/notice/content-types/notice'), join(memo, 'content-types/memo'), {
    recursive: true,
  });
  const file = join(memo, 'content-types/memo/schema.json');
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  delete schema.attributes.copyrightYear;
  schema.attributes.usageTerms.type = 'json';
  const info = { singularName: 'memo', pluralName: 'memos', displayName: 'Memo' };
  writeFileSync(file, JSON.stringify({ ...schema, collectionName: 'memos', info }));
};

let host: Host;
let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
  host = await startHost({ database });
  await addLocales(host.strapi, 'ko');
});
afterAll(async () => {
  await host?.stop({ database: true });
  await database.remove();
});

const rows = async (uid: string, documentId: string) =>
  host.strapi.db.query(uid).findMany({ where: { documentId }, orderBy: { id: 'asc' } });

describe('a type of the host with drafts and languages', () => {
  const write = () => documents(host.strapi, BULLETIN);

  it('is stamped at first publication, each language for itself, and keeps its stamp', async () => {
    const { documentId } = await write().create({
      data: { title: 'Fog', copyrightNotice: '© Me', copyrightYear: 1999 },
    });
    await write().update({ documentId, locale: 'ko', data: { title: '안개' } });
    for (const row of await rows(BULLETIN, documentId))
      expect(row).toMatchObject({ copyrightNotice: null, firstPublishedAt: null });
    await write().publish({ documentId, locale: '*' });
    await write().update({
      documentId,
      data: { title: 'Fog lifts', copyrightNotice: '© Me' },
      status: 'published',
    });
    const all = await rows(BULLETIN, documentId);
    expect(all).toHaveLength(4);
    for (const row of all)
      expect(row).toMatchObject({
        copyrightNotice: row.locale === 'ko' ? KOREAN : ENGLISH,
        copyrightRule: 'house',
      });
    expect(await historyOf(host.strapi, documentId)).toHaveLength(1);
    expect(await historyOf(host.strapi, documentId, 'ko')).toMatchObject([{ notice: KOREAN }]);
  });

  it('keeps a notice that came with the copy, but for a locale that is already out', async () => {
    const supplied = { source: 'Coastal Wire', copyrightNotice: '© Coastal Wire' };
    const { documentId } = await write().create({
      data: { title: 'Wire', ...supplied },
      supplied: true,
      status: 'published',
    });
    await write().update({
      documentId,
      data: { ...supplied, copyrightNotice: '© Other' },
      supplied: true,
      status: 'published',
    });
    for (const row of await rows(BULLETIN, documentId))
      expect(row).toMatchObject({ copyrightNotice: '© Coastal Wire', copyrightRule: 'supplied' });
  });

  it('refuses a client’s stamp', async () => {
    const refused = await host.api('post', '/api/bulletins', {
      data: { title: 'X', copyrightNotice: '© Me' },
    });
    expect(refused.status).toBe(400);
    const created = await host.api('post', '/api/bulletins', { data: { title: 'Through REST' } });
    expect(created.body.data.copyrightNotice).toBe(ENGLISH);
  });
});

describe('a type of the host with neither', () => {
  const write = () => documents(host.strapi, NOTICE);

  it('is stamped when it is created, in the house’s language, and keeps its stamp', async () => {
    const { documentId } = await write().create({ data: { title: 'Closed on Monday' } });
    const [created] = await rows(NOTICE, documentId);
    expect(created).toMatchObject({ copyrightNotice: ENGLISH, copyrightRule: 'house' });
    await write().update({ documentId, data: { title: 'Closed on Tuesday', copyrightNotice: '© Me' } });
    const [updated, ...more] = await rows(NOTICE, documentId);
    expect(more).toEqual([]);
    expect(updated).toMatchObject({
      copyrightNotice: ENGLISH,
      firstPublishedAt: created.firstPublishedAt,
      title: 'Closed on Tuesday',
    });
    expect(await historyOf(host.strapi, documentId, '')).toMatchObject([{ path: 'publish' }]);
    await write().delete({ documentId });
    expect(await historyOf(host.strapi, documentId, '')).toEqual([]);
  });

  it('is a new work when it is cloned', async () => {
    const { documentId } = await write().create({ data: { title: 'Old' } });
    const old = { firstPublishedAt: new Date('2019-01-01T00:00:00Z'), copyrightNotice: '© 2019 Old House' };
    await host.strapi.db.queryBuilder(NOTICE).where({ documentId }).update(old).execute();
    const clone = await write().clone({ documentId });
    const [row] = await rows(NOTICE, clone.documentId);
    expect(row.copyrightNotice).toBe(ENGLISH);
    expect(new Date(row.firstPublishedAt).getUTCFullYear()).toBeGreaterThan(2019);
    expect(await historyOf(host.strapi, clone.documentId, '')).toHaveLength(1);
  });
});

it('carries the indexes by which stamps are found', async () => {
  const indexes = await host.strapi.db.dialect.schemaInspector.getIndexes('bulletins');
  expect(indexes.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['bulletins_copyright_year_published_at', 'bulletins_locale_first_published_at']),
  );
});

it('a start names what is lacking, and stamps what was there before a type joined in', async () => {
  const { documentId } = await documents(host.strapi, BULLETIN).create({
    data: { title: 'Before' },
    status: 'published',
  });
  const bare = { first_published_at: null, copyright_year: null, copyright_notice: null };
  const table = (name: string) => host.strapi.db.connection(name);
  await table('bulletins').where({ document_id: documentId }).update(bare);
  await table('bulletins')
    .where({ document_id: documentId })
    .whereNotNull('published_at')
    .update({ published_at: new Date('2018-07-01T00:00:00Z') });
  const notice = await documents(host.strapi, NOTICE).create({ data: { title: 'Before' } });
  await table('notices')
    .where({ document_id: notice.documentId })
    .update({ ...bare, created_at: new Date('2017-07-01T00:00:00Z') });
  await table('newsroom_stamps').delete();

  await host.stop({ database: true });
  host = await startHost({
    database,
    prepare(folder) {
      addMemos(folder);
      logToFile(folder);
    },
  });
  expect(logOf(host)).toContain(
    `${MEMO} asks for copyright stamps (pluginOptions.newsroom.copyright) and gets none: ` +
      'copyrightYear is missing (integer); usageTerms is of type json instead of string',
  );

  for (const uid of [BULLETIN, NOTICE]) await swept(host.strapi, uid);
  for (const row of await rows(BULLETIN, documentId))
    expect(row).toMatchObject({ copyrightYear: 2018, copyrightNotice: ENGLISH });
  const [row] = await rows(NOTICE, notice.documentId);
  expect(row).toMatchObject({ copyrightYear: 2017, copyrightNotice: ENGLISH });
  expect(await historyOf(host.strapi, documentId)).toMatchObject([{ path: 'sweep', year: 2018 }]);
  expect(await historyOf(host.strapi, notice.documentId, '')).toMatchObject([{ path: 'sweep', year: 2017 }]);
});

it('a type that lacks an attribute is published as it is', async () => {
  const { documentId } = await documents(host.strapi, MEMO).create({
    data: { title: 'Memo', copyrightNotice: '© Whoever' },
  });
  for (const row of await rows(MEMO, documentId)) expect(row.copyrightNotice).toBe('© Whoever');
});
