import { FILE, filesOf, findAsset, type Asset } from '../../server/src/pictures/asset';
import type { ARTICLE } from '../../server/src/platform/uids';
import { undoWriting } from '../../server/src/pictures/write';
import { hasExiftool, seenIn } from '../media/support/exiftool';
import { articles } from './support/articles';
import { by } from './support/credited-pictures';
import { startHost, type Host } from './support/host';
import { ROLES } from './support/people';
import { signIn } from './support/sign-in';
import { pathOf, replaceFile, uploadOne } from './support/uploads';
import { letLeaseRunOut, until } from './support/work';
import { writeFiles } from './support/writing';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

const judged = hasExiftool() ? it : it.skip;

const OURS = {
  creators: ['Joe Reyes'],
  sources: ['Reuters'],
  kind: 'ai altered',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  text: 'Joe Reyes/Reuters',
};
const THEIRS = { creators: ['Ana Lund'], sources: ['AFP'], text: 'Ana Lund/AFP' };

const picture = async (): Promise<Asset> =>
  uploadOne(host, { name: 'ferry.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });
const path = ({ id }: Pick<Asset, 'id'>) => `/newsroom/pictures/${id}`;
const info = async (asset: Asset) => (await host.admin('get', path(asset))).body.data;
const fresh = async ({ id }: Asset) => (await findAsset(host.strapi, id)) as Asset;
const ended = async (asset: Asset) =>
  until(
    async () => (await host.admin('get', `${path(asset)}/write`)).body.data,
    ({ state }) => state !== 'running',
  );
const write = async (asset: Asset, body: object) => {
  const answer = await host.admin('post', `${path(asset)}/write`, body);
  expect(answer.status).toBe(202);
  return ended(asset);
};
const undo = async (asset: Asset, writing?: string) =>
  host.admin('post', `${path(asset)}/undo`, { writing: writing ?? (await info(asset)).undo.writing });

/** What files say of credit, rights and kind, and of nothing else. */
const said = async (asset: Asset) =>
  (await seenIn(...filesOf(asset).map((file) => pathOf(host, file)))).map((tags) =>
    Object.fromEntries(
      Object.entries(tags).filter(([name]) =>
        /Creator|Credit|Source|Rights|Usage|WebStatement|By-line|Copyright|Artist/.test(name),
      ),
    ),
  );

describe('a writing', () => {
  judged('is undone in the asset and in all its files, also what the files did not say before', async () => {
    const asset = await picture();
    const texts = { caption: 'Our caption', alternativeText: 'Our words' };
    const before = { info: await info(asset), files: await said(asset) };
    expect(await write(asset, { credit: OURS, ...texts })).toMatchObject({ state: 'done', done: 5 });
    expect(await said(asset)).not.toEqual(before.files);
    expect(await info(asset)).toMatchObject({ credit: OURS, corrected: true, ...texts });

    const { status, body } = await undo(asset);
    expect({ status, state: body.data.state }).toEqual({ status: 202, state: 'running' });
    expect(await ended(asset)).toEqual({ state: 'done', done: 5, total: 5 });
    expect(await info(asset)).toEqual(before.info);
    expect(await said(await fresh(asset))).toEqual(before.files);
  });

  it('says what it is undone to, and to nobody who may not', async () => {
    const asset = await picture();
    expect(await info(asset)).not.toHaveProperty('undo');
    await write(asset, { credit: OURS });
    expect((await info(asset)).undo).toEqual({
      writing: expect.stringMatching(/^[\w-]{30,}$/),
      before: {
        credit: expect.objectContaining({ creators: ['Jo Reyes'], sources: ['AP'] }),
        caption: 'The ferry sails.',
        alternativeText: 'A white ferry',
      },
    });
    await articles(host.strapi).create({ data: { headline: 'Ferry', picture: asset.id } });
    const reader = await signIn(
      host,
      ROLES.full.filter(({ action }) => !/assets\.update/.test(action)),
    );
    const { body } = await reader('get', path(asset));
    expect(body.data).toMatchObject({ readOnly: true });
    expect(body.data).not.toHaveProperty('undo');
  });

  it('of several corrections is undone as one, and a second one to the first', async () => {
    const asset = await picture();
    await host.admin('put', `${path(asset)}/credit`, { credit: OURS });
    await host.admin('put', `${path(asset)}/credit`, { credit: THEIRS, caption: 'Theirs' });
    expect(await info(asset)).not.toHaveProperty('undo');
    await writeFiles(host, asset.id);
    const first = (await info(asset)).undo;
    expect(first.before).toMatchObject({ credit: { creators: ['Jo Reyes'] }, caption: 'The ferry sails.' });
    await write(asset, { credit: OURS });
    const second = (await info(asset)).undo;
    expect(second.before).toMatchObject({ credit: THEIRS, caption: 'Theirs' });
    expect((await undo(asset, first.writing)).status).toBe(409);
    expect((await undo(asset, second.writing)).status).toBe(202);
    expect(await ended(asset)).toMatchObject({ state: 'done' });
    expect(await info(asset)).toMatchObject({ credit: THEIRS, caption: 'Theirs' });
    expect(await info(asset)).not.toHaveProperty('undo');
    expect((await undo(asset, second.writing)).status).toBe(409);
  });

  it('can still be undone after the same is written again, and not where nothing was changed', async () => {
    const asset = await picture();
    await writeFiles(host, asset.id);
    expect(await info(asset)).not.toHaveProperty('undo');
    await write(asset, { credit: OURS });
    const { writing } = (await info(asset)).undo;
    await write(asset, { credit: OURS });
    expect((await info(asset)).undo.writing).toBe(writing);
  });

  it.each([
    ['another correction', (asset: Asset) => host.admin('put', `${path(asset)}/credit`, { credit: THEIRS })],
    [
      'a caption of the Media Library',
      (asset: Asset) =>
        host.strapi.plugin('upload').service('upload').updateFileInfo(asset.id, { caption: 'Elsewhere' }),
    ],
    [
      'another file',
      async (asset: Asset) =>
        replaceFile(host, asset, { name: 'quay.jpg', bytes: await by('Mina Okafor').jpeg().toBuffer() }),
    ],
  ])('is not undone after %s: a clear sentence, and nothing is overwritten', async (_what, change) => {
    const asset = await picture();
    await write(asset, { credit: OURS });
    const { writing } = (await info(asset)).undo;
    await change(asset);
    const now = await info(asset);
    const { status, body } = await undo(asset, writing);
    expect(status).toBe(409);
    expect(body.error.message).toBe('The picture was changed since its files were written');
    expect(body.error.details).toMatchObject({ credit: now.credit });
    expect(await info(asset)).toEqual(now);
    expect(now).not.toHaveProperty('undo');
  });

  it('goes on being undone where the server that began is gone', async () => {
    const asset = await picture();
    await write(asset, { credit: OURS });
    const { writing } = (await info(asset)).undo;
    const key = String(asset.id);
    await host.strapi.db.transaction(async ({ trx }) => {
      await undoWriting(host.strapi, asset, writing);
      await trx('newsroom_work')
        .where({ kind: 'write-credit', key, state: 'waiting' })
        .update({ owner: 'gone', token: 'gone', state: 'running', lease_until: 4_000_000_000_000 });
    });
    expect((await host.admin('get', `${path(asset)}/write`)).body.data).toMatchObject({ state: 'running' });
    await letLeaseRunOut(host.strapi, 'write-credit', key);
    // Any other work has the server look.
    await writeFiles(host, (await picture()).id);
    expect(await ended(asset)).toMatchObject({ state: 'done' });
    expect(await info(asset)).toMatchObject({ corrected: false, credit: { creators: ['Jo Reyes'] } });
  });

  it('is undone once, however many ask at once', async () => {
    const asset = await picture();
    await write(asset, { credit: OURS });
    const { writing } = (await info(asset)).undo;
    const answers = await Promise.all([1, 2, 3].map(() => undo(asset, writing)));
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
    expect(await ended(asset)).toMatchObject({ state: 'done' });
    expect(await info(asset)).toMatchObject({ corrected: false });
  });

  it('that is refused changes nothing', async () => {
    const asset = await picture();
    const before = await info(asset);
    for (const body of [{ credit: 7 }, { caption: 'X' }, { credit: null, weather: 'fine' }])
      expect((await host.admin('post', `${path(asset)}/write`, body)).status).toBe(400);
    for (const body of [{}, { writing: 7 }])
      expect((await host.admin('post', `${path(asset)}/undo`, body)).status).toBe(400);
    expect(await info(asset)).toEqual(before);
  });

  it('of a version before, which kept nothing to undo, stays', async () => {
    const asset = await picture();
    await host.strapi.db.query(FILE).update({ where: { id: asset.id }, data: { newsroomCredit: OURS } });
    await writeFiles(host, asset.id);
    expect(await info(asset)).not.toHaveProperty('undo');
  });
});

describe('the articles that use a picture', () => {
  const uses = async (asset: Asset, call = host.admin) =>
    (await call('get', `${path(asset)}/uses`)).body.data;

  it('are named once a language, as far as they may be read; the others are counted', async () => {
    const asset = await picture();
    expect(await uses(asset)).toEqual({ articles: [], total: 0, others: 0 });
    const own = await signIn(host, ROLES.own);
    const create = async (headline: string, more: object = {}) =>
      (await articles(host.strapi).create({ data: { headline, picture: asset.id, ...more } })).documentId;
    const first = await create('First');
    await articles(host.strapi).publish({ documentId: first });
    const second = await create('Second', { createdBy: own.id });
    await articles(host.strapi).create({ data: { headline: 'Another picture' } });
    await host.strapi
      .documents('plugin::newsroom.special-coverage' as typeof ARTICLE)
      .create({ data: { title: 'Storms', picture: asset.id } as object });
    const one = (documentId: string, headline: string, published: boolean) => ({
      ...{ documentId, headline, published, locale: 'en' },
    });
    expect(await uses(asset)).toEqual({
      articles: [one(first, 'First', true), one(second, 'Second', false)].sort(
        (a, b) => Number(a.headline === 'First') - Number(b.headline === 'First'),
      ),
      total: 2,
      others: 1,
    });
    await host.strapi.db.query(FILE).update({ where: { id: asset.id }, data: { createdBy: own.id } });
    expect(await uses(asset, own)).toEqual({
      articles: [one(second, 'Second', false)],
      total: 1,
      others: 2,
    });
  });
});
