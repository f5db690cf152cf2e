import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ARTICLE } from '../../server/src/platform/uids';
import { addLocales, articles, rowsOf, type ArticleRow } from './support/articles';
import { createDatabase, type TestDatabase } from './support/database';
import { ROOT, startHost, type Host } from './support/host';
import { historyOf, swept } from './support/stamps';

let host: Host | undefined;
let database: TestDatabase;

const TABLE = 'newsroom_articles';
const BARE = {
  first_published_at: null,
  copyright_holder: null,
  copyright_year: null,
  copyright_notice: null,
  usage_terms: null,
  copyright_rule: null,
};

beforeEach(async () => {
  database = await createDatabase();
  host = await startHost({ database });
  await addLocales(host.strapi, 'ko');
});
afterEach(async () => {
  await host?.stop({ database: true });
  await database.remove();
});

const restart = async () => {
  await host?.stop({ database: true });
  host = undefined;
  host = await startHost({ database });
  await swept(host.strapi);
  return host.strapi;
};

const strapiOf = () => (host as Host).strapi;

/** Rows as plain SQL leaves them: published at a moment, without a stamp. */
const strip = async (documentId: string, publishedAt: Date, more: object = {}) => {
  const table = () => strapiOf().db.connection(TABLE).where({ document_id: documentId });
  await table().update({ ...BARE, ...more });
  await table().whereNotNull('published_at').update({ published_at: publishedAt });
};

const moment = (row: ArticleRow | undefined) => new Date(row?.firstPublishedAt as string).toISOString();

it('stamps what no hook saw, by the moment it was published, draft and published row alike', async () => {
  const write = articles(strapiOf());
  const old = await write.create({ data: { headline: 'Old' }, status: 'published' });
  await write.update({
    documentId: old.documentId,
    locale: 'ko',
    data: { headline: '옛' },
    status: 'published',
  });
  // New Year in Seoul, still the old year in Greenwich.
  await strip(old.documentId, new Date('2020-12-31T15:30:00Z'));
  const supplied = await write.create({
    data: { headline: 'Wire', source: 'Coastal Wire' },
    status: 'published',
  });
  await strip(supplied.documentId, new Date('2018-05-01T00:00:00Z'), {
    copyright_notice: '© 2018 Coastal Wire',
  });
  const untouched = await write.create({ data: { headline: 'New' }, status: 'published' });
  const before = await rowsOf(strapiOf(), untouched.documentId);
  const modified = await rowsOf(strapiOf(), old.documentId);

  const strapi = await restart();

  for (const [locale, notice] of [
    ['en', '© Harbour Press(www.harbour.example). All rights reserved.'],
    ['ko', 'ⓒ Harbour Press, 무단전재 및 재배포 금지'],
  ] as const) {
    const { draft, published } = await rowsOf(strapi, old.documentId, locale);
    for (const row of [draft, published]) {
      expect(row).toMatchObject({
        copyrightYear: 2021,
        copyrightNotice: notice,
        copyrightHolder: 'Harbour Press',
      });
      expect(moment(row)).toBe('2020-12-31T15:30:00.000Z');
    }
  }
  const after = await rowsOf(strapi, old.documentId);
  expect([after.draft?.updatedAt, after.published?.updatedAt]).toEqual([
    modified.draft?.updatedAt,
    modified.published?.updatedAt,
  ]);
  const wire = await rowsOf(strapi, supplied.documentId);
  for (const row of [wire.draft, wire.published])
    expect(row).toMatchObject({
      copyrightNotice: '© 2018 Coastal Wire',
      copyrightHolder: 'Coastal Wire',
      copyrightYear: 2018,
      copyrightRule: 'supplied',
    });
  expect(await rowsOf(strapi, untouched.documentId)).toEqual(before);
  await articles(strapi).publish({ documentId: old.documentId });
  expect((await rowsOf(strapi, old.documentId)).published?.copyrightYear).toBe(2021);
});

it('goes through more rows than one batch holds', async () => {
  const rows = Array.from({ length: 1203 }, (_, i) => ({
    document_id: `swept${i}`,
    headline: `Swept ${i}`,
    locale: i % 3 ? 'en' : 'ko',
    published_at: new Date(Date.UTC(2010 + (i % 7), 5, 1)),
    created_at: new Date(),
    updated_at: new Date(),
  }));
  await strapiOf().db.connection.batchInsert(TABLE, rows, 50);
  const strapi = await restart();
  const query = strapi.db.query(ARTICLE);
  expect(await query.count({ where: { copyrightYear: null, publishedAt: { $notNull: true } } })).toBe(0);
  expect(await query.count({ where: { copyrightYear: 2013, locale: 'ko' } })).toBe(
    rows.filter((row) => row.locale === 'ko' && row.published_at.getUTCFullYear() === 2013).length,
  );
});

it('tells the history once of what it finds twice, as in an archive that was exported meanwhile', async () => {
  const { documentId } = await articles(strapiOf()).create({
    data: { headline: 'Twice' },
    status: 'published',
  });
  await strapiOf().db.connection('newsroom_stamps').where({ entry: documentId }).delete();
  for (let time = 0; time < 2; time += 1) {
    await strip(documentId, new Date('2018-05-01T00:00:00Z'));
    const strapi = await restart();
    expect((await rowsOf(strapi, documentId)).published?.copyrightYear).toBe(2018);
    expect(await historyOf(strapi, documentId)).toMatchObject([{ path: 'sweep', year: 2018 }]);
  }
});

it('stamps the articles of a strapi import at the next start', async () => {
  const { documentId } = await articles(strapiOf()).create({
    data: { headline: 'Travels' },
    status: 'published',
  });
  await strip(documentId, new Date('2017-03-01T00:00:00Z'));
  const { folder } = host as Host;
  const file = join(folder, 'house');
  const cli = (target: TestDatabase, ...args: string[]) =>
    execFileSync(process.execPath, [join(ROOT, 'node_modules/@strapi/strapi/bin/strapi.js'), ...args], {
      cwd: folder,
      env: { ...process.env, ...target.env },
      stdio: 'pipe',
    });
  cli(database, 'export', '--no-encrypt', '--file', file);

  const target = await createDatabase();
  try {
    cli(target, 'import', '--force', '--file', `${file}.tar.gz`);
    // One process holds one Strapi.
    await host?.stop({ database: true });
    host = undefined;
    const imported = await startHost({ database: target });
    try {
      await swept(imported.strapi);
      const { draft, published } = await rowsOf(imported.strapi, documentId);
      for (const row of [draft, published])
        expect(row).toMatchObject({
          copyrightYear: 2017,
          copyrightNotice: '© Harbour Press(www.harbour.example). All rights reserved.',
        });
    } finally {
      await imported.stop({ database: true });
    }
  } finally {
    await target.remove();
  }
});
