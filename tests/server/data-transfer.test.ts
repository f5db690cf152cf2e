import { cpSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { FILE, filesOf, type Asset } from '../../server/src/pictures/asset';
import { ARTICLE } from '../../server/src/platform/uids';
import { hasExiftool, seenIn, tellingTags } from '../media/support/exiftool';
import { addCorrespondent, addLocales, articles, documents, rowsOf } from './support/articles';
import { strapiCommand } from './support/command';
import { by } from './support/credited-pictures';
import { createDatabase, type TestDatabase } from './support/database';
import { hostFolder, startHost, type Host } from './support/host';
import { makeOld, restamp } from './support/restamp';
import { BULLETIN, historyOf } from './support/stamps';
import { forget, pathOf, uploadOne } from './support/uploads';

jest.setTimeout(240_000);

const CORRECTION = { creators: ['Joe Reyes'], sources: ['AP'], text: 'Joe Reyes/AP' };
const UPLOADS = 'public/uploads';
const judged = hasExiftool() ? it : it.skip;

/** A house's project and database, while its Strapi does not run: two do not live in one process. */
let house: { folder: string; database: TestDatabase };
let before: object;
let story: string;
let unseen: string;

/** Without what another database numbers for itself. */
const bare = (row: object | null | undefined): object =>
  JSON.parse(JSON.stringify(row, (name, value) => (name === 'id' ? undefined : value)));

const picture = async ({ strapi }: Host, name: string): Promise<Asset> =>
  (await strapi.db.query(FILE).findOne({ where: { name } })) as Asset;

/** What the newsroom keeps of what it saw. */
const stateOf = async (host: Host): Promise<object> => {
  const { strapi } = host;
  const locales = ['en', 'ko'].map(async (locale) => ({
    rows: bare(await rowsOf(strapi, story, locale)),
    history: (await historyOf(strapi, story, locale)).map(bare),
  }));
  const jobs = await strapi.db.query('plugin::newsroom.stamp-job').findMany({});
  const asset = await picture(host, 'jo.jpg');
  const { newsroomMetadata, newsroomCredit, newsroomCredited, caption, alternativeText } = asset;
  const noted = { newsroomMetadata, newsroomCredit, newsroomCredited, caption, alternativeText };
  return { locales: await Promise.all(locales), jobs: jobs.map(bare), noted };
};

/** One of everything that the plugin keeps; and an article and a picture that no hook saw. */
beforeAll(async () => {
  const from = await startHost();
  const { strapi } = from;
  await addLocales(strapi, 'ko');
  const jpeg = async (name: string) => by(name).jpeg().toBuffer();
  const jo = await uploadOne(from, { name: 'jo.jpg', bytes: await jpeg('Jo Reyes') });
  await from.admin('put', `/newsroom/pictures/${jo.id}/credit`, { credit: CORRECTION });
  const mina = await uploadOne(from, { name: 'mina.jpg', bytes: await jpeg('Mina Okafor') });
  await forget(from, mina.id);
  const { documentId: author } = await addCorrespondent(strapi, 'Han Seo-yeon');
  const data = { headline: 'Ferry', picture: jo.id, correspondents: [author], dateline: 'LIMA (AP) —' };
  ({ documentId: story } = await articles(strapi).create({ data, status: 'published' }));
  await articles(strapi).update({
    ...{ documentId: story, locale: 'ko', data: { headline: '연락선' }, status: 'published' },
  });
  await makeOld(from, story);
  await restamp(from, { type: ARTICLE });
  ({ documentId: unseen } = await articles(strapi).create({
    data: { headline: 'Past the hooks' },
    status: 'published',
  }));
  const stamp = {
    copyright_year: null,
    copyright_notice: null,
    copyright_holder: null,
    copyright_rule: null,
  };
  await strapi.db.connection('newsroom_articles').where({ document_id: unseen }).update(stamp);
  await strapi.db.connection('newsroom_stamps').where({ entry: unseen }).delete();
  await documents(strapi, BULLETIN).create({ data: { title: 'Own type' }, status: 'published' });
  before = await stateOf(from);
  house = { folder: hostFolder(), database: from.database };
  cpSync(join(from.folder, UPLOADS), join(house.folder, UPLOADS), { recursive: true });
  await from.stop({ database: true });
});
afterAll(async () => {
  rmSync(house.folder, { recursive: true, force: true });
  await house.database.remove();
});

/** All that was there is there, and what no hook saw is made good. */
const expectWhole = async (to: Host): Promise<void> => {
  expect(await stateOf(to)).toEqual(before);
  const [one] = await articles(to.strapi).findMany({ filters: { slug: 'ferry' }, populate: ['picture'] });
  expect(one?.picture).toMatchObject({ name: 'jo.jpg' });

  const { draft, published } = await rowsOf(to.strapi, unseen);
  for (const row of [draft, published]) expect(row?.copyrightNotice).toMatch(/Harbour Press/);
  expect(await historyOf(to.strapi, unseen)).toMatchObject([{ path: 'sweep' }]);

  for (let tries = 0; !(await picture(to, 'mina.jpg')).newsroomCredited && tries < 100; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await picture(to, 'mina.jpg')).newsroomMetadata?.creators).toEqual(['Mina Okafor']);

  for (const [name, creator] of [
    ['jo.jpg', 'Jo Reyes'],
    ['mina.jpg', 'Mina Okafor'],
  ] as const) {
    const paths = filesOf(await picture(to, name)).map((file) => pathOf(to, file));
    const seen = await seenIn(...paths);
    expect(seen.map((tags) => tags['XMP-dc:Creator'])).toEqual(paths.map(() => [creator]));
    expect(seen.flatMap(tellingTags)).toEqual([]);
  }
};

describe('another house', () => {
  let database: TestDatabase;
  let folder: string;
  let to: Host | undefined;

  beforeEach(async () => {
    database = await createDatabase();
    folder = hostFolder();
  });
  afterEach(async () => {
    await to?.stop({ database: true });
    to = undefined;
    rmSync(folder, { recursive: true, force: true });
    await database.remove();
  });

  const start = (): Promise<Host> =>
    startHost({
      database,
      prepare: (copy) => cpSync(join(folder, UPLOADS), join(copy, UPLOADS), { recursive: true }),
    });

  judged('has all of it by `strapi export` and `strapi import`', async () => {
    const file = join(folder, 'archive');
    await strapiCommand(house, 'export', '--no-encrypt', '--no-compress', '-f', file);
    await strapiCommand({ folder, database }, 'import', '--force', '-f', `${file}.tar`);
    to = await start();
    await expectWhole(to);
  });

  judged('has all of it by `strapi transfer`', async () => {
    to = await start();
    const { httpServer } = to.strapi.server;
    await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', () => resolve()));
    const { accessKey } = await to.strapi.service('admin::transfer').token.create({
      ...{ name: 'all', description: '', lifespan: null, permissions: ['push'] },
    });
    const address = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}/admin`;
    await strapiCommand(house, 'transfer', '--force', '--to', address, '--to-token', accessKey);
    cpSync(join(to.folder, UPLOADS), join(folder, UPLOADS), { recursive: true });
    await to.stop({ database: true });
    to = undefined;
    to = await start();
    await expectWhole(to);
  });
});
