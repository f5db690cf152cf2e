import { factsOf, type AskedWrite } from '../../server/src/facts';
import { ARTICLE, CORRESPONDENT } from '../../server/src/platform/uids';
import { addCorrespondent, addLocales, articles, documents } from './support/articles';
import { startHost, type Host } from './support/host';
import { countedQueries } from './support/queries';

let host: Host;
let documentId: string;

/** One article in three locales: published in two of them, and in one of these changed since. */
beforeAll(async () => {
  host = await startHost();
  await addLocales(host.strapi, 'ko', 'de');
  const ada = await addCorrespondent(host.strapi, 'Ada Quay');
  const ben = await addCorrespondent(host.strapi, 'Ben Mole');
  const write = articles(host.strapi);
  const correspondents = [ben.documentId, ada.documentId];
  ({ documentId } = await write.create({ data: { headline: 'Ferries sail', correspondents } }));
  await write.update({ documentId, locale: 'ko', data: { headline: '여객선 운항' } });
  await write.update({ documentId, locale: 'de', data: { headline: 'Fähren fahren' } });
  await write.publish({ documentId, locale: ['en', 'ko'] });
  await write.update({ documentId, data: { headline: 'Ferries sail again' } });
});
afterAll(() => host?.stop());

const facts = (action: string, params: AskedWrite['params'], uid = ARTICLE) =>
  factsOf(host.strapi, { uid, action, params: { documentId, ...params } });

const seen = async (action: string, locale?: AskedWrite['params']['locale']) =>
  (await facts(action, { locale }).all())
    .map((row) => `${row.locale} ${row.publishedAt ? 'published' : 'draft'} ${row.headline}`)
    .sort();

const EN = ['en draft Ferries sail again', 'en published Ferries sail'];
const KO = ['ko draft 여객선 운항', 'ko published 여객선 운항'];
const DE = ['de draft Fähren fahren'];

it.each([
  ['the locale that is named', 'update', 'ko', KO],
  ['the default locale where none is', 'publish', undefined, EN],
  ['the locales of a list', 'publish', ['de', 'en'], [...DE, ...EN]],
  ['every locale', 'publish', '*', [...DE, ...EN, ...KO]],
  ['no locale that the article is not in', 'update', 'fr', []],
  ['nothing of a new article', 'create', 'en', []],
])('has the rows of %s', async (_name, action, locale, rows) => {
  expect(await seen(action, locale)).toEqual(rows);
});

it('tells the draft from the published row, in each locale', async () => {
  const all = facts('publish', { locale: '*' });
  expect((await all.draft('en'))?.headline).toBe('Ferries sail again');
  expect((await all.published('en'))?.headline).toBe('Ferries sail');
  expect((await all.draft('de'))?.headline).toBe('Fähren fahren');
  expect(await all.published('de')).toBeUndefined();
  expect((await facts('update', { locale: 'ko' }).draft())?.slug).toBe('yeogaekseon-unhang');
});

it('has the correspondents of each row in their order', async () => {
  const all = facts('publish', { locale: '*' });
  const [draft, published, german] = [
    await all.draft('en'),
    await all.published('en'),
    await all.draft('de'),
  ];
  if (!draft || !published || !german) throw new Error('a row is missing');
  const names = async (row: { id: number }) => (await all.correspondents(row)).map(({ name }) => name);
  expect(await names(draft)).toEqual(['Ben Mole', 'Ada Quay']);
  expect(await names(published)).toEqual(['Ben Mole', 'Ada Quay']);
  expect(await names(german)).toEqual([]);
});

it('has the one row of a type without drafts for both', async () => {
  const { documentId: person } = await addCorrespondent(host.strapi, 'Cho Min-ji');
  const one = facts('update', { documentId: person, locale: 'en' }, CORRESPONDENT);
  expect((await one.draft())?.name).toBe('Cho Min-ji');
  expect(await one.published()).toBe(await one.draft());
  expect(await documents(host.strapi, CORRESPONDENT).findMany()).toHaveLength(3);
});

it('has the moment and the notice of the stamp as Strapi gives them', async () => {
  const row = await facts('publish', { locale: 'ko' }).published();
  expect(row?.firstPublishedAt).toBe(row?.publishedAt);
  expect(new Date(row?.firstPublishedAt ?? '').toISOString()).toBe(row?.firstPublishedAt);
  expect((await facts('update', { locale: 'en' }).draft())?.bylineEdited).toBe(false);
});

it('reads once what all steps of a write ask for, and nothing that none does', async () => {
  const write = { uid: ARTICLE, action: 'publish', params: { documentId, locale: '*' } };
  const asked = await countedQueries(host.strapi, async () => {
    const [one, other] = [factsOf(host.strapi, write), factsOf(host.strapi, write)];
    await Promise.all([one.draft('en'), other.published('ko'), one.all()]);
    await other.draft('de');
  });
  expect(asked).toHaveLength(1);
  const people = await countedQueries(host.strapi, async () => {
    const row = await factsOf(host.strapi, write).draft('en');
    if (row) await factsOf(host.strapi, write).correspondents(row);
  });
  expect(people).toHaveLength(1);
  expect(await countedQueries(host.strapi, () => facts('create', {}).all())).toEqual([]);
});
