import { schemas } from '../../server/src/content-types';
import { ARTICLE, CORRESPONDENT, SPECIAL_COVERAGE } from '../../server/src/platform/uids';
import { articles, documents } from './support/articles';
import { startHost, type Host } from './support/host';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

const UIDS = [ARTICLE, CORRESPONDENT, SPECIAL_COVERAGE];

it('show in the Content Manager and not in the Content-Type Builder', async () => {
  const shown = await host.admin('get', '/content-manager/content-types');
  const builder = await host.admin('get', '/content-type-builder/content-types');
  for (const uid of UIDS) {
    expect(shown.body.data).toContainEqual(expect.objectContaining({ uid, isDisplayed: true }));
    const built = builder.body.data.find((type: { uid: string }) => type.uid === uid);
    expect(built.schema.visible).toBe(false);
  }
});

it('carry their indexes in the database', async () => {
  const indexes = await host.strapi.db.dialect.schemaInspector.getIndexes('newsroom_articles');
  const names = indexes.map(({ name }: { name: string }) => name);
  for (const { name } of schemas.article.indexes) expect(names).toContain(name);
});

it('open in a newsroom’s order, without the stamp, which has a panel', async () => {
  const { body } = await host.admin('get', `/content-manager/content-types/${ARTICLE}/configuration`);
  const { layouts, metadatas } = body.data.contentType;
  const order = layouts.edit.map((row: { name: string }[]) => row.map(({ name }) => name).join('+'));
  expect(order.slice(0, 6)).toEqual([
    'headline',
    'subheadline',
    'dateline',
    'correspondents+byline',
    'summary',
    'body',
  ]);
  expect(order.at(-1)).toBe('source+slug');
  // The dateline is JSON: its column is the admin's own.
  expect(layouts.list).toEqual(['headline', 'byline', 'updatedAt']);
  expect(metadatas.copyrightNotice.edit).toMatchObject({ label: 'Copyright notice', editable: false });
  expect(JSON.stringify(layouts)).not.toMatch(/bylineEdited|copyrightRule/);
});

it('give a list that nobody changed its columns of now, once', async () => {
  const listOf = (name: string) => host.strapi.store({ type: 'plugin', name, key: keys[name] as string });
  const keys: Record<string, string> = {
    newsroom: 'list_columns',
    content_manager: `configuration_content_types::${ARTICLE}`,
  };
  const columns = async () =>
    ((await listOf('content_manager').get({})) as { layouts: { list: string[] } }).layouts.list;
  const restarted = async (list: string[], isDone: boolean) => {
    const before = (await listOf('content_manager').get({})) as { layouts: object };
    await listOf('content_manager').set({ value: { ...before, layouts: { ...before.layouts, list } } });
    await listOf('newsroom').set({ value: isDone });
    await host.stop({ database: true });
    host = await startHost({ database: host.database });
    return columns();
  };
  const former = ['headline', 'byline', 'specialCoverages'];
  expect(await restarted(former, false)).toEqual(['headline', 'byline', 'updatedAt']);
  expect(await restarted(former, true)).toEqual(former);
  expect(await restarted(['headline', 'section'], false)).toEqual(['headline', 'section']);
});

it('keep a host’s own layout over a restart', async () => {
  const path = `/content-manager/content-types/${SPECIAL_COVERAGE}/configuration`;
  const { body } = await host.admin('get', path);
  const { settings, metadatas, layouts } = body.data.contentType;
  // The admin sends back only what may be changed of a column.
  for (const { list } of Object.values<{ list: { mainField?: object } }>(metadatas)) delete list.mainField;
  const own = { settings, metadatas, layouts: { ...layouts, list: ['title', 'slug'] } };
  expect(await host.admin('put', path, own)).toMatchObject({ status: 200 });
  await host.stop({ database: true });
  host = await startHost({ database: host.database });
  const again = await host.admin('get', path);
  expect(again.body.data.contentType.layouts.list).toEqual(['title', 'slug']);
});

it('give readers what is theirs', async () => {
  const people = documents(host.strapi, CORRESPONDENT);
  const person = await people.create({
    data: { name: 'Ada Quay', email: 'ada@harbour.example', user: host.editor },
  });
  const article = await articles(host.strapi).create({
    data: { headline: 'Lead', correspondents: [person.documentId] },
    status: 'published',
  });
  const coverage = await documents(host.strapi, SPECIAL_COVERAGE).create({
    data: { title: 'Strike', articles: [article.documentId], leadArticle: article.documentId },
  });
  const read = await host.api('get', `/api/newsroom/correspondents/${person.documentId}?populate=*`);
  expect(read.body.data.name).toBe('Ada Quay');
  expect(read.body.data).not.toHaveProperty('email');
  expect(read.body.data).not.toHaveProperty('user');
  const { body } = await host.api('get', `/api/newsroom/special-coverages/${coverage.documentId}?populate=*`);
  expect(body.data.articles.map(({ headline }: { headline: string }) => headline)).toEqual(['Lead']);
  expect(body.data.leadArticle.headline).toBe('Lead');
  const bySlug = await host.api('get', '/api/newsroom/articles?filters[slug][$eq]=lead&populate=*');
  expect(bySlug.body.data[0].specialCoverages[0].title).toBe('Strike');
});
