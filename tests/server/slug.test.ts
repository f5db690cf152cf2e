import { ARTICLE, CORRESPONDENT, SPECIAL_COVERAGE } from '../../server/src/platform/uids';
import { addLocales, articles, documents, rowsOf } from './support/articles';
import { startHost, type Host } from './support/host';

let host: Host;
beforeAll(async () => {
  host = await startHost();
  await addLocales(host.strapi, 'ko', 'zh', 'ja', 'ar', 'ru', 'de-AT', 'vi', 'uk');
});
afterAll(() => host?.stop());

const write = () => articles(host.strapi);
const slugOf = async (headline: string, locale = 'en') =>
  (await write().create({ locale, data: { headline } })).slug;

it.each([
  ['en', 'Ports reopen: 3 ferries sail', 'ports-reopen-3-ferries-sail'],
  ['ko', '미국과 중국, 드디어 만난다', 'migukgwa-jungguk-deudieo-mannanda'],
  ['zh', '北京举行会谈', 'beijing-juxing-huitan'],
  ['ja', 'ロンドンで会談', 'rondondehuitan'],
  ['ar', 'مرحبا بالعالم', 'mrhba-balaalm'],
  ['ru', 'Паромы снова ходят', 'paromy-snova-hodyat'],
  ['uk', 'Київ: новини', 'kyiv-novyny'],
  ['de-AT', 'Größe zählt: Über Österreich', 'groesse-zaehlt-ueber-oesterreich'],
  ['vi', 'Việt Nam: Đà Nẵng', 'viet-nam-da-nang'],
])('reads a headline in %s', async (locale, headline, slug) => {
  expect(await slugOf(headline, locale)).toBe(slug);
});

it('numbers the same headline, in each locale by itself', async () => {
  expect(await slugOf('Same headline')).toBe('same-headline');
  expect(await slugOf('Same headline')).toBe('same-headline-2');
  expect(await slugOf('Same headline')).toBe('same-headline-3');
  expect(await slugOf('Same headline', 'ko')).toBe('same-headline');
});

it('numbers the same headline when two editors save at once', async () => {
  const slugs = await Promise.all(Array.from({ length: 6 }, () => slugOf('At the same moment')));
  expect(new Set(slugs).size).toBe(6);
});

it('falls back to the document id, also when published', async () => {
  const entry = await write().create({ data: { headline: '!!!' }, status: 'published' });
  expect(entry.slug).toBe(entry.documentId);
  const { draft, published } = await rowsOf(host.strapi, entry.documentId);
  expect([draft?.slug, published?.slug]).toEqual([entry.documentId, entry.documentId]);
});

it('follows the headline until it is published, and no longer', async () => {
  const { documentId } = await write().create({ data: { headline: 'Working title' } });
  expect((await write().update({ documentId, data: { headline: 'Better title' } })).slug).toBe(
    'better-title',
  );
  await write().publish({ documentId });
  const later = await write().update({ documentId, data: { headline: 'Third title' } });
  expect(later).toMatchObject({ headline: 'Third title', slug: 'better-title' });
});

it('follows with a draft’s slug of a former release, and leaves a published one', async () => {
  const locale = 'de-AT';
  const draft = await write().create({ locale, data: { headline: 'Größe' } });
  const printed = await write().create({ locale, data: { headline: 'Straßen' }, status: 'published' });
  for (const [{ documentId }, slug] of [
    [draft, 'grosse'],
    [printed, 'strassen-alt'],
  ] as const)
    await host.strapi.db.queryBuilder(ARTICLE).where({ documentId }).update({ slug }).execute();
  const update = ({ documentId }: { documentId: string }) =>
    write().update({ documentId, locale, data: { headline: 'Über Österreich' } });
  expect((await update(draft)).slug).toBe('ueber-oesterreich');
  expect((await update(printed)).slug).toBe('strassen-alt');
});

it('takes an editor’s own slug, made fit for an address and unique', async () => {
  await slugOf('Taken');
  const { documentId, slug } = await write().create({ data: { headline: 'Anything', slug: 'Taken!' } });
  expect(slug).toBe('taken-2');
  await write().update({ documentId, data: { headline: 'Anything else', slug: 'taken-2' } });
  expect((await rowsOf(host.strapi, documentId)).draft?.slug).toBe('taken-2');
  await write().publish({ documentId });
  expect((await write().update({ documentId, data: { slug: 'moved' } })).slug).toBe('moved');
});

it('gives a clone an address of its own', async () => {
  const { documentId } = await write().create({ data: { headline: 'Cloned headline' }, status: 'published' });
  const clone = await write().clone({ documentId });
  expect(clone.entries[0]?.slug).toBe('cloned-headline-2');
  const german = await write().create({ locale: 'de-AT', data: { headline: 'Größe der Häfen' } });
  const copy = await write().clone({ documentId: german.documentId, locale: 'de-AT' });
  expect(copy.entries[0]?.slug).toBe('groesse-der-haefen-2');
});

it('cuts a very long headline between words', async () => {
  const slug = await slugOf('harbour '.repeat(30));
  expect(slug.length).toBeLessThanOrEqual(96);
  expect(slug.endsWith('harbour')).toBe(true);
});

it('makes slugs for correspondents and special coverage', async () => {
  const people = documents(host.strapi, CORRESPONDENT);
  expect((await people.create({ data: { name: 'Kim Seo-yeon' } })).slug).toBe('kim-seo-yeon');
  expect((await people.create({ data: { name: 'Kim Seo-yeon' } })).slug).toBe('kim-seo-yeon-2');
  const coverages = documents(host.strapi, SPECIAL_COVERAGE);
  const { documentId, slug } = await coverages.create({ data: { title: 'Harbour strike' } });
  expect(slug).toBe('harbour-strike');
  expect((await coverages.update({ documentId, data: { title: 'Harbour deal' } })).slug).toBe(
    'harbour-strike',
  );
});

it('keeps a slug when the caller asks for other fields only', async () => {
  const ask = '?fields=headline,locale';
  const { body } = await host.api('post', `/api/newsroom/articles${ask}`, {
    data: { headline: 'Few fields' },
  });
  const { documentId } = body.data;
  expect((await rowsOf(host.strapi, documentId)).published?.slug).toBe('few-fields');
  await host.api('put', `/api/newsroom/articles/${documentId}${ask}`, { data: { slug: 'fewer' } });
  const { draft, published } = await rowsOf(host.strapi, documentId);
  expect([draft?.slug, published?.slug]).toEqual(['fewer', 'fewer']);
});

it('leaves alone what a write leaves undefined', async () => {
  const { documentId } = await write().create({
    data: { headline: 'Defined', byline: 'By hand', dateline: 'OSLO (AP) —' },
  });
  const nothing = { headline: undefined, slug: undefined, byline: undefined, dateline: undefined };
  const row = await write().update({ documentId, data: { section: 'world', ...nothing } });
  expect(row).toMatchObject({ slug: 'defined', byline: 'By hand', datelineCity: 'Oslo', section: 'world' });
});

it('gives clones made at once their addresses', async () => {
  const { documentId } = await write().create({ data: { headline: 'Many clones' } });
  const clones = await Promise.all(Array.from({ length: 6 }, () => write().clone({ documentId })));
  expect(new Set(clones.map(({ entries }) => entries[0]?.slug)).size).toBe(6);
});
