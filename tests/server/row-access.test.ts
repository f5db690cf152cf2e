import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE } from '../../server/src/pictures/asset';
import { ARTICLE } from '../../server/src/platform/uids';
import { addLocales, articles, documents } from './support/articles';
import { startHost, type Host } from './support/host';
import { makeOld, restamp } from './support/restamp';
import { signIn, type Permission } from './support/sign-in';

const WIRE = 'api::wire.wire';
const OWN = ['admin::is-creator'];
const SPORT = 'api::sport-desk';

/** A condition of the house's own, which looks at an attribute that changes. */
const DESKS = `module.exports = {
  register() {},
  async bootstrap({ strapi }) {
    await strapi.service('admin::permission').conditionProvider.register({
      displayName: 'Is of the sport desk',
      name: 'sport-desk',
      category: 'desks',
      handler: () => ({ section: 'sport' }),
    });
  },
};`;

let host: Host;
beforeAll(async () => {
  host = await startHost({
    // The host's component gets a picture.
    prepare: (folder) => {
      const path = join(folder, 'src/components/media/plate.json');
      const plate = JSON.parse(readFileSync(path, 'utf8'));
      plate.attributes.photo = { type: 'media', multiple: false, allowedTypes: ['images'] };
      writeFileSync(path, JSON.stringify(plate));
      writeFileSync(join(folder, 'src/index.js'), DESKS);
    },
  });
  await addLocales(host.strapi, 'ko');
});
afterAll(() => host?.stop());

const on = (action: string, subject: string, more: Partial<Permission> = {}): Permission => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject,
  properties: { locales: ['en'] },
  ...more,
});
const RESTAMP: Permission = { action: 'plugin::newsroom.stamps.restamp' };
const UNCREDITED: Permission = { action: 'plugin::newsroom.pictures.uncredited' };

let made = 0;
const addAsset = async (createdBy?: number): Promise<number> => {
  made += 1;
  const file = { name: `quay-${made}.jpg`, hash: `quay_${made}`, ext: '.jpg', mime: 'image/jpeg', size: 1 };
  const { id } = await host.strapi.db.query(FILE).create({
    data: {
      ...{ ...file, url: `/uploads/quay_${made}.jpg`, provider: 'local', folderPath: '/', createdBy },
      newsroomCredited: false,
    },
  });
  return id;
};

const stampsOf = (documentId: string, locale = 'en') =>
  `/newsroom/stamps/articles/${ARTICLE}/${documentId}?locale=${locale}`;
const entryOf = (documentId: string, locale = 'en') =>
  `/content-manager/collection-types/${ARTICLE}/${documentId}?locale=${locale}`;

describe('a picture of somebody else', () => {
  it('is as closed to Strapi’s own Author as the Media Library is, and their own as open', async () => {
    const author = await signIn(host, 'strapi-author');
    const [theirs, mine] = [await addAsset(host.editor), await addAsset(author.id)];
    for (const [id, status] of [
      [theirs, 403],
      [mine, 200],
    ]) {
      expect((await author('get', `/upload/files/${id}`)).status).toBe(status);
      expect((await author('get', `/newsroom/pictures/${id}`)).status).toBe(status);
      expect((await author('get', `/newsroom/pictures/${id}/write`)).status).toBe(status);
      const corrected = await author('put', `/newsroom/pictures/${id}/credit`, {
        credit: null,
        caption: 'x',
      });
      expect(corrected.status).toBe(status);
    }
    const { caption } = await host.strapi.db.query(FILE).findOne({ where: { id: theirs } });
    expect(caption).toBe(null);
    expect((await author('post', `/newsroom/pictures/${theirs}/write`)).status).toBe(403);
  });

  it('may be changed without being seen, and then its file is not told', async () => {
    const changer = await signIn(host, [{ action: 'plugin::upload.assets.update' }]);
    const id = await addAsset(host.editor);
    const { status, body } = await changer('put', `/newsroom/pictures/${id}/credit`, { credit: null });
    expect([status, body.data]).toEqual([200, { id }]);
    expect((await changer('get', `/newsroom/pictures/${id}`)).status).toBe(403);
  });

  it('is open to those who share a role with its creator, where that is the condition', async () => {
    const SAME: Permission = {
      action: 'plugin::upload.read',
      conditions: ['admin::has-same-role-as-creator'],
    };
    const reader = await signIn(host, [SAME]);
    const [colleagues, strangers] = [await addAsset(reader.id), await addAsset(host.editor)];
    expect((await reader('get', `/newsroom/pictures/${colleagues}`)).status).toBe(200);
    expect((await reader('get', `/newsroom/pictures/${strangers}`)).status).toBe(403);
  });

  it('is shown, and not changed, where it stands in an entry that an editor may read', async () => {
    const writer = await signIn(host, [
      ...['create', 'read', 'update'].map((action) => on(action, ARTICLE, { conditions: OWN })),
    ]);
    const [shown, hidden] = [await addAsset(host.editor), await addAsset(host.editor)];
    const write = articles(host.strapi);
    await write.create({ data: { headline: 'Mine', picture: shown, createdBy: writer.id } });
    await write.create({ data: { headline: 'Theirs', picture: hidden, createdBy: host.editor } });
    const { status, body } = await writer('get', `/newsroom/pictures/${shown}`);
    expect([status, body.data.readOnly]).toEqual([200, true]);
    expect((await writer('put', `/newsroom/pictures/${shown}/credit`, { credit: null })).status).toBe(403);
    expect((await writer('get', `/newsroom/pictures/${hidden}`)).status).toBe(403);
    expect((await host.admin('get', `/newsroom/pictures/${shown}`)).body.data).not.toHaveProperty('readOnly');
  });

  it.each<[string, string[], (photo: number) => object]>([
    ['a component', ['plate.photo', 'plate.credit'], (photo) => ({ plate: { photo } })],
    ['a list of components', ['plates.photo', 'plates.credit'], (photo) => ({ plates: [{}, { photo }] })],
    ['a dynamic zone', ['zone'], (photo) => ({ zone: [{ __component: 'media.plate', photo }] })],
  ])('is found in %s, for those who may read that attribute', async (_what, fields, data) => {
    const writing = (own: string[]) =>
      ['read', 'update'].map((action) => on(action, WIRE, { conditions: OWN, properties: { fields: own } }));
    const writer = await signIn(host, writing(fields));
    const other = await signIn(host, writing(['credit', 'title']));
    const [mine, theirs] = [await addAsset(host.editor), await addAsset(host.editor)];
    const wires = documents(host.strapi, WIRE);
    await wires.create({ data: { ...data(mine), createdBy: writer.id } });
    await wires.create({ data: { ...data(mine), createdBy: other.id } });
    await wires.create({ data: { ...data(theirs), createdBy: host.editor } });
    expect((await writer('get', `/newsroom/pictures/${mine}`)).status).toBe(200);
    expect((await writer('get', `/newsroom/pictures/${theirs}`)).status).toBe(403);
    expect((await other('get', `/newsroom/pictures/${mine}`)).status).toBe(403);
  });
});

describe('an article’s stamp', () => {
  it('goes by the draft, by the language and by the house’s own conditions, as the Content Manager does', async () => {
    const reader = await signIn(host, [on('read', ARTICLE, { conditions: [SPORT] })]);
    const write = articles(host.strapi);
    const { documentId } = await write.create({
      data: { headline: 'Cup final', section: 'sport' },
      status: 'published',
    });
    await write.update({ documentId, locale: 'ko', data: { headline: '결승', section: 'sport' } });
    const statuses = async (locale = 'en') => [
      (await reader('get', entryOf(documentId, locale))).status,
      (await reader('get', stampsOf(documentId, locale))).status,
    ];
    expect(await statuses()).toEqual([200, 200]);
    expect(await statuses('ko')).toEqual([403, 403]);
    await write.update({ documentId, data: { section: 'politics' } });
    expect(await statuses()).toEqual([403, 403]);
  });

  it('keeps the house’s rules from those who only write', async () => {
    const reader = await signIn(host, [on('read', ARTICLE)]);
    const { body } = await reader('get', `/newsroom/stamps/articles/${ARTICLE}?locale=en`);
    expect(body.data).toMatchObject({ published: false, rules: [] });
  });
});

describe('stamping again', () => {
  it('counts what a role may not read, and shows none of it', async () => {
    const { documentId } = await articles(host.strapi).create({
      data: { headline: 'Unread' },
      status: 'published',
    });
    await makeOld(host, documentId);
    const stamper = await signIn(host, [RESTAMP]);
    const all = await stamper('post', '/newsroom/stamps/preview', {});
    expect([all.status, all.body.data.stamped > 0, all.body.data.examples]).toEqual([200, true, []]);
    const named = { type: ARTICLE, documents: [documentId] };
    expect((await stamper('post', '/newsroom/stamps/preview', named)).status).toBe(403);
    expect((await stamper('post', '/newsroom/stamps/jobs', named)).status).toBe(403);

    const reader = await signIn(host, [RESTAMP, on('read', ARTICLE)]);
    const { body } = await reader('post', '/newsroom/stamps/preview', named);
    expect(body.data.examples).toMatchObject([{ documentId, title: 'Unread' }]);
  });
});

describe('stamping again, where the permission has a condition', () => {
  it('takes articles that are named and meet it, and no selection without names', async () => {
    const stamper = await signIn(host, [{ ...RESTAMP, conditions: OWN }, on('read', ARTICLE)]);
    const published = async (createdBy: number) => {
      const data = { headline: 'Out', createdBy };
      const { documentId } = await articles(host.strapi).create({ data, status: 'published' });
      await makeOld(host, documentId);
      return documentId;
    };
    const [mine, theirs] = [await published(stamper.id), await published(host.editor)];
    const answers: number[] = [];
    for (const selection of [
      {},
      { type: ARTICLE, documents: [theirs] },
      { type: ARTICLE, documents: [mine, theirs] },
      { type: ARTICLE, documents: [mine] },
    ])
      for (const route of ['preview', 'jobs'])
        answers.push((await stamper('post', `/newsroom/stamps/${route}`, selection)).status);
    expect(answers).toEqual([403, 403, 403, 403, 403, 403, 200, 201]);
  });

  it('steers no job that it could not start', async () => {
    const stamper = await signIn(host, [{ ...RESTAMP, conditions: OWN }, on('read', ARTICLE)]);
    const { id } = await restamp(host, {});
    for (const act of ['stop', 'resume'])
      expect((await stamper('post', `/newsroom/stamps/jobs/${id}/${act}`)).status).toBe(403);
  });
});

describe('pictures without a credit', () => {
  it('are listed, counted and paged by the articles that a role may read', async () => {
    const editor = await signIn(host, [UNCREDITED, on('read', ARTICLE, { conditions: OWN })]);
    const write = articles(host.strapi);
    const [both, mine, theirs] = [await addAsset(), await addAsset(), await addAsset()];
    const add = async (headline: string, picture: number, createdBy: number) =>
      write.create({ data: { headline, picture, createdBy } });
    await add('Mine 1', both, editor.id);
    await add('Theirs 1', both, host.editor);
    await add('Mine 2', mine, editor.id);
    await add('Theirs 2', theirs, host.editor);
    const page = async (number: number) =>
      (await editor('get', `/newsroom/pictures/uncredited?pageSize=1&page=${number}`)).body;
    const [first, second, third] = [await page(1), await page(2), await page(3)];
    expect(first.meta.pagination).toMatchObject({ total: 2, pageCount: 2 });
    expect(first.data).toMatchObject([{ id: mine, articles: [{ headline: 'Mine 2' }] }]);
    expect(second.data).toMatchObject([{ id: both }]);
    expect(second.data[0].articles.map(({ headline }: { headline: string }) => headline)).toEqual(['Mine 1']);
    expect(third.data).toEqual([]);
  });

  it('are those that the permission itself is for, where it has a condition', async () => {
    const editor = await signIn(host, [{ ...UNCREDITED, conditions: OWN }, on('read', ARTICLE)]);
    const [mine, theirs] = [await addAsset(editor.id), await addAsset(host.editor)];
    for (const picture of [mine, theirs])
      await articles(host.strapi).create({ data: { headline: 'In use', picture } });
    const { body } = await editor('get', '/newsroom/pictures/uncredited');
    expect(body.data.map(({ id }: { id: number }) => id)).toEqual([mine]);
  });

  it.each([['headline'], ['picture'], ['imageCredit']])(
    'are not listed for a role that may not read %s',
    async (missing) => {
      const fields = ['headline', 'picture', 'imageCredit'].filter((name) => name !== missing);
      const editor = await signIn(host, [
        UNCREDITED,
        on('read', ARTICLE, { properties: { locales: ['en'], fields } }),
      ]);
      expect((await editor('get', '/newsroom/pictures/uncredited')).body).toMatchObject({
        data: [],
        meta: { pagination: { total: 0 } },
      });
    },
  );
});

it('sources are those of the articles that a role may read', async () => {
  const credit = (name: string) => ({ creators: [], sources: [name], text: name });
  const writer = await signIn(host, [on('create', ARTICLE), on('read', ARTICLE, { conditions: OWN })]);
  const write = articles(host.strapi);
  await write.create({ data: { headline: 'A', imageCredit: credit('Quayside One'), createdBy: writer.id } });
  await write.create({
    data: { headline: 'B', imageCredit: credit('Quayside Two'), createdBy: host.editor },
  });
  const path = '/newsroom/pictures/sources?q=quayside';
  expect((await host.admin('get', path)).body.data).toHaveLength(2);
  expect((await writer('get', path)).body.data).toEqual(['Quayside One']);
});

it('settings are not told to those who may only change them', async () => {
  const changer = await signIn(host, [{ action: 'plugin::newsroom.settings.update' }]);
  const { revision } = (await host.admin('get', '/newsroom/settings')).body.data;
  const saved = await changer('put', '/newsroom/settings', { revision, overrides: {} });
  expect(saved.body.data).toEqual({ revision: revision + 1 });
  const late = await changer('put', '/newsroom/settings', { revision, overrides: {} });
  expect([late.status, late.body.error.details.state]).toEqual([409, { revision: revision + 1 }]);
});
