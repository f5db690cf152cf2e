import { setTimeout as sleep } from 'node:timers/promises';
import type { Change } from '../../server/src/changes/record';
import { changesOf } from '../../server/src/changes/revision';
import { ARTICLE, CHANGE, CORRESPONDENT, FILE, SPECIAL_COVERAGE } from '../../server/src/platform/uids';
import { addLocales, articles, documents } from './support/articles';
import { startHost, type Host } from './support/host';
import { makeOld, restamp } from './support/restamp';
import { BULLETIN, NOTICE } from './support/stamps';
import { painted } from '../media/support/pictures';
import { upload } from './support/uploads';

let host: Host;
beforeAll(async () => {
  host = await startHost();
  await addLocales(host.strapi, 'ko');
});
afterAll(() => host?.stop());

const write = () => articles(host.strapi);
const rows = () => host.strapi.db.query(CHANGE);

/** What some work tells of, as the database has it; the same thing told twice counts twice. */
const toldBy = async (work: () => Promise<unknown>): Promise<Change[]> => {
  const [last] = await rows().findMany({ orderBy: { id: 'desc' }, limit: 1 });
  await work();
  const told: (Change & { weight: number })[] = await rows().findMany({
    where: { id: { $gt: last?.id ?? 0 } },
    orderBy: { id: 'asc' },
  });
  expect(told.every(({ weight }) => weight === 1)).toBe(true);
  return told.map(({ what, ids }) => ({ what, ids: [...(ids ?? [])].sort() }));
};

const published = async (data: object = {}): Promise<string> => {
  const made = await write().create({ data: { headline: 'Out', ...data }, status: 'published' });
  return made.documentId;
};

describe('what readers see has changed', () => {
  it.each<[string, (documentId: string) => Promise<unknown>]>([
    ['published again', (documentId) => write().publish({ documentId })],
    [
      'saved and published',
      (documentId) => write().update({ documentId, data: { headline: 'New' }, status: 'published' }),
    ],
    ['unpublished', (documentId) => write().unpublish({ documentId })],
    ['deleted', (documentId) => write().delete({ documentId })],
    [
      'changed by a query',
      (documentId) =>
        host.strapi.db.query(ARTICLE).updateMany({ where: { documentId }, data: { section: 'arts' } }),
    ],
    [
      'deleted by a query',
      (documentId) => host.strapi.db.query(ARTICLE).deleteMany({ where: { documentId } }),
    ],
    [
      'stamped again',
      async (documentId) => {
        await makeOld(host, documentId);
        await restamp(host, { type: ARTICLE, documents: [documentId], locale: 'en' });
      },
    ],
  ])('when an article is %s', async (_way, change) => {
    const documentId = await published();
    expect(await toldBy(() => change(documentId))).toEqual([{ what: ARTICLE, ids: [documentId] }]);
  });

  it('when an article is published, through REST, the Content Manager and in all its languages', async () => {
    const { documentId } = await write().create({ data: { headline: 'One' } });
    await write().update({ documentId, locale: 'ko', data: { headline: '하나' } });
    const one = [{ what: ARTICLE, ids: [documentId] }];
    expect(await toldBy(() => write().publish({ documentId, locale: '*' }))).toEqual(one);
    const rest = () => host.api('put', `/api/newsroom/articles/${documentId}`, { data: { section: 'x' } });
    expect(await toldBy(rest)).toEqual(one);
    const form = () =>
      host.admin('post', `/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`, {
        headline: 'Form',
      });
    expect(await toldBy(form)).toEqual(one);
  });

  it.each([
    [CORRESPONDENT, { name: 'Jo Reyes' }, { name: 'Jo Reyes-Lee' }],
    [SPECIAL_COVERAGE, { title: 'Election' }, { title: 'The election' }],
    [NOTICE, { title: 'Closed' }, { title: 'Open' }],
  ])('when an entry of %s is made, saved and deleted', async (uid, data, more) => {
    const one = documents(host.strapi, uid);
    let documentId = '';
    const made = await toldBy(async () => {
      ({ documentId } = await one.create({ data }));
    });
    const told = [{ what: uid, ids: [documentId] }];
    expect(made).toEqual(told);
    expect(await toldBy(() => one.update({ documentId, data: more }))).toEqual(told);
    expect(await toldBy(() => one.delete({ documentId }))).toEqual(told);
  });

  it('when a stamped type of the host is published', async () => {
    const { documentId } = await documents(host.strapi, BULLETIN).create({ data: { title: 'Fog' } });
    const publish = () => documents(host.strapi, BULLETIN).publish({ documentId });
    expect(await toldBy(publish)).toEqual([{ what: BULLETIN, ids: [documentId] }]);
  });

  it('when a picture gets other words, and not when it is uploaded', async () => {
    expect(
      await toldBy(async () =>
        upload(host, [{ name: 'harbour.jpg', bytes: await painted().jpeg().toBuffer() }]),
      ),
    ).toEqual([]);
    const [picture] = await host.strapi.db.query(FILE).findMany({ orderBy: { id: 'desc' }, limit: 1 });
    const caption = () =>
      host.strapi
        .plugin('upload')
        .service('upload')
        .updateFileInfo(picture.id, { caption: 'Harbour at dawn' });
    expect(await toldBy(caption)).toEqual([{ what: FILE, ids: [picture.documentId] }]);
    const credit = () =>
      host.admin('put', `/newsroom/pictures/${picture.id}/credit`, {
        credit: { creators: ['Jo Reyes'], sources: [], text: 'Jo Reyes' },
      });
    expect(await toldBy(credit)).toEqual([{ what: FILE, ids: [picture.documentId] }]);
  });

  it('when the house’s settings are saved', async () => {
    const { body } = await host.admin('get', '/newsroom/settings');
    const save = () =>
      host.admin('put', '/newsroom/settings', {
        revision: body.data.revision,
        overrides: { publication: 'The Quay' },
      });
    expect(await toldBy(save)).toEqual([{ what: 'settings', ids: [] }]);
  });
});

describe('nothing has changed for readers', () => {
  it('while an article is a draft', async () => {
    const work = async () => {
      const { documentId } = await write().create({ data: { headline: 'Draft' } });
      await write().update({ documentId, data: { headline: 'Still a draft' } });
      await write().clone({ documentId });
      await host.strapi.db.query(ARTICLE).updateMany({ where: { documentId }, data: { section: 'arts' } });
      await write().delete({ documentId });
    };
    expect(await toldBy(work)).toEqual([]);
  });

  it('while the draft of a published one is saved, and discarded', async () => {
    const documentId = await published();
    const work = async () => {
      await write().update({ documentId, data: { headline: 'Not yet' } });
      await write().discardDraft({ documentId });
    };
    expect(await toldBy(work)).toEqual([]);
  });

  it('where the transaction that changed it is rolled back', async () => {
    const documentId = await published();
    const work = () =>
      host.strapi.db
        .transaction(async () => {
          await write().unpublish({ documentId });
          throw new Error('not after all');
        })
        .catch((error: Error) => expect(error.message).toBe('not after all'));
    expect(await toldBy(work as () => Promise<unknown>)).toEqual([]);
  });
});

describe('a server', () => {
  const SECOND = 1100;

  it('reads the revision at most once a second, and tells what changed after one', async () => {
    const changes = changesOf(host.strapi);
    const before = await changes.revision();
    const documentId = await published();
    expect(await changes.revision()).toBe(before);
    await sleep(SECOND);
    expect(await changes.revision()).toBe(before + 1);
    expect(await changes.since(before)).toEqual([{ what: ARTICLE, ids: [documentId] }]);
    expect(await changes.since(before + 1)).toEqual([]);
    expect(await changes.since(before - 1_000_000)).toBeUndefined();
  });

  it('keeps the revision while former changes are counted in one', async () => {
    const changes = changesOf(host.strapi);
    await sleep(SECOND);
    const before = await changes.revision();
    const many = Array.from({ length: 6000 }, () => ({ what: ARTICLE, weight: 1 }));
    await host.strapi.db.connection.batchInsert('newsroom_changes', many, 400);
    await sleep(SECOND);
    expect(await changes.revision()).toBe(before + 6000);
    expect(await rows().count()).toBeLessThan(2100);
    // More than it can look through: it may be anything.
    expect(await changes.since(before)).toBeUndefined();
    await sleep(SECOND);
    expect(await changes.revision()).toBe(before + 6000);
    expect(await changes.since(before + 6000)).toEqual([]);
  });

  it('does not answer from within a transaction, whose own changes may never be', async () => {
    await sleep(SECOND);
    const asked = host.strapi.db.transaction(() => changesOf(host.strapi).revision());
    await expect(asked).rejects.toThrow(/outside of transactions/);
  });
});
