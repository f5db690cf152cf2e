import en from '../../admin/src/translations/en.json';
import { type Editor, picture, signIn } from './support/browser';
import { type Demo, startDemo } from './support/demo';
import { city, input, lineOf, openEntry, openNew, paste, send } from './support/form';

/** Copy is pasted, published, and read back as the form, REST and GraphQL have it. */

// The demo is built where that is needed.
jest.setTimeout(10 * 60_000);

const ARTICLE = 'plugin::newsroom.article';
const FACTS = 'headline source byline copyrightNotice usageTerms';

interface Article {
  documentId: string;
  headline: string;
  source: string | null;
  byline: string | null;
  copyrightNotice: string;
  usageTerms: string | null;
}

let demo: Demo;
let editor: Editor;
beforeAll(async () => {
  demo = await startDemo();
  editor = await signIn(demo);
});
afterAll(async () => {
  await editor?.leave();
  await demo?.stop();
});

const byRest = async (headline: string): Promise<Article> => {
  const [article] = await demo.read<Article[]>(
    `/api/newsroom/articles?locale=en&filters[headline][$eq]=${encodeURIComponent(headline)}`,
  );
  if (!article) throw new Error(`Readers have no "${headline}"`);
  return article;
};

const byGraphql = async (headline: string): Promise<Partial<Article> | undefined> => {
  const query = `query ($headline: String) {
    newsroomArticles(filters: { headline: { eq: $headline } }, locale: "en") { ${FACTS} }
  }`;
  const answer = await fetch(`${demo.origin}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables: { headline } }),
  });
  const { data } = (await answer.json()) as { data: { newsroomArticles: Partial<Article>[] } };
  return data.newsroomArticles[0];
};

const YEAR = new Date().getFullYear();
const OUR_NOTICE = `© ${YEAR} The Harbour Times (www.harbour.example). All rights reserved.`;

it.each([
  {
    copy: 'SEOUL, South Korea (AP) — Ferries to the islands sailed again.',
    ...{ source: 'AP', byline: null, notice: `© ${YEAR} AP` },
  },
  {
    copy: 'LONDON, March 4 (Reuters) - Insurers put a price on ice.',
    ...{ source: 'Reuters', byline: null, notice: `© ${YEAR} Reuters` },
  },
  {
    copy: 'BUSAN, South Korea (Harbour Times) — The port opened a new quay.',
    ...{ source: null, byline: 'Han Seo-yeon', notice: OUR_NOTICE },
  },
])('$copy', async ({ copy, source, byline, notice }) => {
  const { page } = editor;
  const headline = `Copy of ${source ?? 'the house'}`;
  await openNew(page, demo.origin, ARTICLE);
  await input(page, 'Headline').fill(headline);
  await lineOf(page, 'Dateline').fill('');
  await paste(page, lineOf(page, 'Dateline'), copy);
  await page.getByRole('button', { name: en['field.dateline.body.fill'] }).click();
  expect(await city(page, 'Source').inputValue()).toBe(source ?? '');
  expect(await input(page, 'By-line').getAttribute('placeholder')).toBe(byline ?? '');
  const panel = page.locator('aside').filter({ hasText: en['stamps.panel'] });
  await panel.getByText(notice, { exact: true }).waitFor();
  expect(await send(page, 'Publish')).toBe(200);

  const article = await byRest(headline);
  expect(article).toMatchObject({ source, byline, copyrightNotice: notice });
  // What the house asks of those who use its own copy says nothing of another's.
  expect(article.usageTerms === null).toBe(source !== null);
  const { usageTerms } = article;
  expect(await byGraphql(headline)).toEqual({
    ...{ headline, source, byline, copyrightNotice: notice, usageTerms },
  });
  await openEntry(page, demo.origin, ARTICLE, article.documentId);
  expect(await city(page, 'Source').inputValue()).toBe(source ?? '');
  expect(await input(page, 'By-line').inputValue()).toBe(byline ?? '');
  await panel.getByText(notice, { exact: true }).first().waitFor();
});

it('a line that a correspondent of the house signs is the house’s, and offers them to Correspondents', async () => {
  const { page } = editor;
  await openNew(page, demo.origin, ARTICLE);
  await input(page, 'Headline').fill('By one of ours');
  await lineOf(page, 'Dateline').fill('');
  await paste(page, lineOf(page, 'Dateline'), '[Yonhap Tromsø=Correspondent Ingrid Solberg]');
  const add = page.getByRole('button', { name: en['field.dateline.people.add'] });
  await add.waitFor();
  await picture(page, 'dateline-people');
  expect(await city(page, 'Source').inputValue()).toBe('');
  await add.click();
  await add.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ingrid Solberg', exact: true }).waitFor();
  expect(await input(page, 'By-line').getAttribute('placeholder')).toBe('Han Seo-yeon and Ingrid Solberg');
  expect(await send(page, 'Save')).toBe(201);
  const [saved] = await demo.read<Article[]>(
    '/api/newsroom/articles?locale=en&status=draft&filters[headline][$eq]=By%20one%20of%20ours',
  );
  expect(saved).toMatchObject({ source: null, byline: 'Han Seo-yeon and Ingrid Solberg' });
});
