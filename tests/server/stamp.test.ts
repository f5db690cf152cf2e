import { ARTICLE } from '../../server/src/platform/uids';
import { addLocales, articles, rowsOf, type ArticleRow } from './support/articles';
import { startHost, type Host } from './support/host';

const NOTICE = '© Harbour Press(www.harbour.example). All rights reserved.';
const NOTICE_KO = 'ⓒ Harbour Press, 무단전재 및 재배포 금지';
const YEAR = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Seoul', year: 'numeric' });
const CONTENT_MANAGER = `/content-manager/collection-types/${ARTICLE}`;

let host: Host;
beforeAll(async () => {
  host = await startHost();
  await addLocales(host.strapi, 'ko', 'de');
});
afterAll(() => host?.stop());

const thisYear = () => Number(YEAR.format(new Date()));
const write = () => articles(host.strapi);

/** The stamp of the house on both rows, and an article that is not "Modified". */
const expectStamped = async (documentId: string, locale = 'en', notice = NOTICE) => {
  const { draft, published } = await rowsOf(host.strapi, documentId, locale);
  for (const row of [draft, published]) {
    expect(row).toMatchObject({
      copyrightHolder: 'Harbour Press',
      copyrightYear: thisYear(),
      copyrightNotice: notice,
      copyrightRule: 'house',
    });
    expect(row?.firstPublishedAt).toBeTruthy();
  }
  expect(published?.firstPublishedAt).toEqual(draft?.firstPublishedAt);
  expect(published?.updatedAt).toEqual(draft?.updatedAt);
  return { draft: draft as ArticleRow, published: published as ArticleRow };
};

const expectUnstamped = (row: ArticleRow | null | undefined) =>
  expect(row).toMatchObject({
    firstPublishedAt: null,
    copyrightHolder: null,
    copyrightYear: null,
    copyrightNotice: null,
    usageTerms: null,
  });

/** Moves an article's first publication into the past, as only time can. */
const age = (documentId: string) =>
  host.strapi.db
    .queryBuilder(ARTICLE)
    .where({ documentId })
    .update({
      firstPublishedAt: new Date('2019-12-31T20:00:00Z'),
      copyrightYear: 2020,
      copyrightNotice: '© 2020 Old House',
    })
    .execute();

const expectOld = async (documentId: string, which: ('draft' | 'published')[] = ['draft', 'published']) => {
  const rows = await rowsOf(host.strapi, documentId);
  for (const name of which) {
    expect(rows[name]).toMatchObject({ copyrightYear: 2020, copyrightNotice: '© 2020 Old House' });
    expect(new Date(rows[name]?.firstPublishedAt as string).toISOString()).toBe('2019-12-31T20:00:00.000Z');
  }
};

describe('the document service', () => {
  it('leaves a draft without a stamp', async () => {
    const { documentId } = await write().create({ data: { headline: 'Draft' } });
    expectUnstamped((await rowsOf(host.strapi, documentId)).draft);
  });

  it('stamps at publish', async () => {
    const { documentId } = await write().create({ data: { headline: 'Published' } });
    const { entries } = await write().publish({ documentId });
    expect(entries[0]).toMatchObject({ copyrightNotice: NOTICE, copyrightYear: thisYear() });
    const { published } = await expectStamped(documentId);
    expect(published.usageTerms).toBe('For subscribers of The Harbour Times only.');
  });

  it('stamps at create with publish in one call', async () => {
    const created = await write().create({ data: { headline: 'At once' }, status: 'published' });
    expect(created.copyrightNotice).toBe(NOTICE);
    await expectStamped(created.documentId);
  });

  it('stamps at update with publish in one call', async () => {
    const { documentId } = await write().create({ data: { headline: 'First a draft' } });
    await write().update({ documentId, data: { summary: 'Now ready' }, status: 'published' });
    await expectStamped(documentId);
  });

  it('stamps a locale that starts with update and publish in one call', async () => {
    const { documentId } = await write().create({ data: { headline: 'English' }, status: 'published' });
    await write().update({ documentId, locale: 'ko', data: { headline: '한국어' }, status: 'published' });
    await expectStamped(documentId, 'ko', NOTICE_KO);
    await expectStamped(documentId);
  });

  it('keeps year and notice at every later publication', async () => {
    const { documentId } = await write().create({ data: { headline: 'Old' }, status: 'published' });
    await age(documentId);
    await write().publish({ documentId });
    await expectOld(documentId);
    await write().update({ documentId, data: { headline: 'Old, updated' }, status: 'published' });
    await expectOld(documentId);
  });

  it.each(['*', ['en', 'ko', 'de']])(
    'gives each locale its own notice when %p is published',
    async (locale) => {
      const { documentId } = await write().create({ data: { headline: 'Many tongues' } });
      await write().update({ documentId, locale: 'ko', data: { headline: '여러 언어' } });
      await write().update({ documentId, locale: 'de', data: { headline: 'Viele Sprachen' } });
      await write().publish({ documentId, locale });
      await expectStamped(documentId);
      await expectStamped(documentId, 'ko', NOTICE_KO);
      const { published } = await expectStamped(documentId, 'de', `© ${thisYear()} Harbour Press`);
      expect(published.usageTerms).toBeNull();
    },
  );

  it('leaves the other locales alone', async () => {
    const { documentId } = await write().create({ data: { headline: 'One' }, status: 'published' });
    await write().update({ documentId, locale: 'ko', data: { headline: '둘' } });
    const { draft, published } = await rowsOf(host.strapi, documentId, 'ko');
    expectUnstamped(draft);
    expect(published).toBeUndefined();
  });

  it('keeps the stamp through unpublish, publish and discard', async () => {
    const { documentId } = await write().create({
      data: { headline: 'Back and forth' },
      status: 'published',
    });
    await age(documentId);
    await write().unpublish({ documentId });
    await expectOld(documentId, ['draft']);
    await write().publish({ documentId });
    await expectOld(documentId);
    await write().update({ documentId, data: { headline: 'To be discarded' } });
    await write().discardDraft({ documentId });
    await expectOld(documentId);
  });

  it('treats a clone as a new work', async () => {
    const { documentId } = await write().create({ data: { headline: 'Original' }, status: 'published' });
    await age(documentId);
    const clone = await write().clone({
      documentId,
      data: { copyrightNotice: '© Thief', copyrightYear: 1999 },
    });
    expectUnstamped(clone.entries[0]);
    expectUnstamped((await rowsOf(host.strapi, clone.documentId)).draft);
    await write().publish({ documentId: clone.documentId });
    await expectStamped(clone.documentId);
    await expectOld(documentId);
  });

  it('ignores a stamp that the house’s own code writes without a source', async () => {
    const mine = {
      copyrightNotice: '© Me',
      copyrightHolder: 'Me',
      copyrightYear: 1999,
      firstPublishedAt: '1999-01-01',
    };
    const { documentId } = await write().create({ data: { headline: 'Mine', ...mine } });
    expectUnstamped((await rowsOf(host.strapi, documentId)).draft);
    await write().update({ documentId, data: { ...mine }, status: 'published' });
    await expectStamped(documentId);
  });

  it('leaves no half stamp when publishing fails', async () => {
    const { documentId } = await write().create({ data: { subheadline: 'No headline' } });
    await expect(write().publish({ documentId })).rejects.toThrow(/headline/);
    const { draft, published } = await rowsOf(host.strapi, documentId);
    expectUnstamped(draft);
    expect(published).toBeUndefined();
  });

  it('leaves no half stamp when a later hook fails', async () => {
    const { documentId } = await write().create({ data: { headline: 'Falls over' } });
    const off = host.strapi.db.lifecycles.subscribe({
      models: [ARTICLE],
      afterCreate() {
        throw new Error('the hook fell over');
      },
    });
    await expect(write().publish({ documentId })).rejects.toThrow('the hook fell over');
    off();
    const { draft, published } = await rowsOf(host.strapi, documentId);
    expectUnstamped(draft);
    expect(published).toBeUndefined();
  });
});

describe('copy that came with its notice', () => {
  const supplied = {
    source: 'Coastal Wire',
    copyrightNotice: 'For copyright information, check with the distributor of this item',
  };

  it('keeps the notice word for word', async () => {
    const { documentId } = await write().create({
      data: { headline: 'Wire copy', ...supplied },
      supplied: true,
    });
    expect((await rowsOf(host.strapi, documentId)).draft?.copyrightNotice).toBe(supplied.copyrightNotice);
    await write().publish({ documentId });
    const { draft, published } = await rowsOf(host.strapi, documentId);
    for (const row of [draft, published])
      expect(row).toMatchObject({ ...supplied, copyrightHolder: 'Coastal Wire', copyrightYear: thisYear() });
    expect(published?.updatedAt).toEqual(draft?.updatedAt);
  });

  it('takes no other notice once it is published', async () => {
    const { documentId } = await write().create({
      data: { headline: 'Wire copy', ...supplied },
      supplied: true,
      status: 'published',
    });
    await write().update({
      documentId,
      data: { ...supplied, copyrightNotice: '© Other' },
      supplied: true,
      status: 'published',
    });
    expect((await rowsOf(host.strapi, documentId)).published?.copyrightNotice).toBe(supplied.copyrightNotice);
  });

  it('goes with a clone, without its first publication', async () => {
    const { documentId } = await write().create({
      data: { headline: 'Wire copy', ...supplied },
      supplied: true,
      status: 'published',
    });
    const clone = await write().clone({ documentId });
    expect((await rowsOf(host.strapi, clone.documentId)).draft).toMatchObject({
      ...supplied,
      firstPublishedAt: null,
    });
  });

  it('is not taken from a client', async () => {
    const created = await host.admin('post', CONTENT_MANAGER, { headline: 'From a form', ...supplied });
    expect(created.status).toBe(201);
    expectUnstamped((await rowsOf(host.strapi, created.body.data.documentId)).draft);
  });
});

describe('other ways in', () => {
  it('stamps through entityService', async () => {
    const created = (await host.strapi.entityService.create(ARTICLE as never, {
      data: { headline: 'Entity', publishedAt: new Date(), copyrightNotice: '© Me' } as never,
    })) as unknown as ArticleRow;
    await write().publish({ documentId: created.documentId });
    const { published } = await rowsOf(host.strapi, created.documentId);
    expect(published).toMatchObject({ copyrightNotice: NOTICE, copyrightYear: thisYear() });
  });

  it('stamps rows that a query publishes', async () => {
    const query = host.strapi.db.query(ARTICLE);
    const row = { headline: 'Row', locale: 'ko', publishedAt: new Date('2021-12-31T15:00:00Z') };
    const one = await query.create({ data: { ...row, copyrightNotice: '© Me' } });
    expect(one).toMatchObject({ copyrightNotice: NOTICE_KO, copyrightYear: 2022 });
    await query.createMany({ data: [{ ...row, headline: 'Many' }] });
    const [many] = await query.findMany({ where: { headline: 'Many' } });
    expect(many).toMatchObject({ copyrightNotice: NOTICE_KO, copyrightYear: 2022 });
  });

  it('stamps a row that a query turns into a published one', async () => {
    const query = host.strapi.db.query(ARTICLE);
    const draft = await query.create({ data: { headline: 'Turned', locale: 'en', publishedAt: null } });
    expectUnstamped(draft);
    const turned = await query.update({
      where: { id: draft.id },
      data: { publishedAt: new Date(), copyrightNotice: '© Me' },
    });
    expect(turned).toMatchObject({ copyrightNotice: NOTICE, copyrightYear: thisYear() });
  });

  it('lets no query change a stamp', async () => {
    const { documentId } = await write().create({ data: { headline: 'Fixed' }, status: 'published' });
    const data = { copyrightNotice: '© Me', copyrightYear: 1999, firstPublishedAt: new Date(0) };
    await host.strapi.db
      .query(ARTICLE)
      .updateMany({ where: { documentId }, data: { ...data, section: 'sport' } });
    const { draft } = await expectStamped(documentId);
    expect(draft.section).toBe('sport');
    await host.strapi.db
      .query(ARTICLE)
      .update({ where: { id: draft.id }, data: { ...data, section: 'arts' } });
    expect((await rowsOf(host.strapi, documentId)).draft).toMatchObject({
      section: 'arts',
      copyrightNotice: NOTICE,
    });
  });

  it('lets no hook’s query change a stamp', async () => {
    const off = host.strapi.db.lifecycles.subscribe({
      models: [ARTICLE],
      async afterCreate({ result }) {
        const data = { copyrightNotice: '© Hook', section: 'hooked' };
        await host.strapi.db.query(ARTICLE).update({ where: { id: result.id }, data });
      },
    });
    const { documentId } = await write().create({ data: { headline: 'Hooked' }, status: 'published' });
    off();
    const { draft, published } = await rowsOf(host.strapi, documentId);
    for (const row of [draft, published])
      expect(row).toMatchObject({ section: 'hooked', copyrightNotice: NOTICE });
  });

  it('stamps through REST and refuses a client’s stamp', async () => {
    const refused = await host.api('post', '/api/newsroom/articles', {
      data: { headline: 'X', copyrightNotice: '© Me' },
    });
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain('copyrightNotice');
    const created = await host.api('post', '/api/newsroom/articles', { data: { headline: 'REST' } });
    expect(created.status).toBe(201);
    expect(created.body.data).toMatchObject({
      copyrightNotice: NOTICE,
      copyrightYear: thisYear(),
      language: 'en',
    });
    expect(created.body.data).not.toHaveProperty('copyrightRule');
    const { documentId } = created.body.data;
    const changed = await host.api('put', `/api/newsroom/articles/${documentId}`, {
      data: { copyrightYear: 1999 },
    });
    expect(changed.status).toBe(400);
    await age(documentId);
    const updated = await host.api('put', `/api/newsroom/articles/${documentId}`, {
      data: { headline: 'REST 2' },
    });
    expect(updated.body.data).toMatchObject({ headline: 'REST 2', copyrightYear: 2020 });
    await expectOld(documentId);
  });

  it('stamps through GraphQL and takes no stamp from it', async () => {
    const create = (data: string) =>
      host.api('post', '/graphql', {
        query: `mutation { createNewsroomArticle(data: ${data}) { documentId copyrightNotice copyrightYear } }`,
      });
    const refused = await create('{ headline: "X", copyrightNotice: "© Me" }');
    expect(refused.body.errors[0].message).toContain('copyrightNotice');
    const { body } = await create('{ headline: "GraphQL" }');
    expect(body.errors).toBeUndefined();
    expect(body.data.createNewsroomArticle).toMatchObject({
      copyrightNotice: NOTICE,
      copyrightYear: thisYear(),
    });
    await expectStamped(body.data.createNewsroomArticle.documentId);
  });

  it('stamps through the Content Manager, whatever the form sends', async () => {
    const form = {
      headline: 'Form',
      copyrightNotice: '© Me',
      copyrightYear: 1999,
      firstPublishedAt: '1999-01-01T00:00:00Z',
    };
    const saved = await host.admin('post', CONTENT_MANAGER, form);
    const { documentId } = saved.body.data;
    expectUnstamped((await rowsOf(host.strapi, documentId)).draft);
    const published = await host.admin('post', `${CONTENT_MANAGER}/${documentId}/actions/publish`, form);
    expect(published.status).toBe(200);
    expect(published.body.data.status).toBe('published');
    await expectStamped(documentId);
    const read = await host.admin('get', `${CONTENT_MANAGER}/${documentId}`);
    expect(read.body.meta.availableStatus[0].status ?? read.body.data.status).not.toBe('modified');
    const once = await host.admin('post', `${CONTENT_MANAGER}/actions/publish`, {
      ...form,
      headline: 'At once',
    });
    await expectStamped(once.body.data.documentId);
  });

  it('stamps in bulk', async () => {
    const ids: string[] = [];
    for (const headline of ['Bulk 1', 'Bulk 2'])
      ids.push((await write().create({ data: { headline } })).documentId);
    const done = await host.admin('post', `${CONTENT_MANAGER}/actions/bulkPublish?locale=en`, {
      documentIds: ids,
    });
    expect(done.body.count).toBe(2);
    for (const documentId of ids) await expectStamped(documentId);
  });

  it('clones through the Content Manager as a new work', async () => {
    const { documentId } = await write().create({ data: { headline: 'To duplicate' }, status: 'published' });
    await age(documentId);
    const form = { headline: 'Duplicate', copyrightNotice: '© 2020 Old House', copyrightYear: 2020 };
    const cloned = await host.admin('post', `${CONTENT_MANAGER}/clone/${documentId}`, form);
    expect([200, 201]).toContain(cloned.status);
    expectUnstamped((await rowsOf(host.strapi, cloned.body.data.documentId)).draft);
  });
});
