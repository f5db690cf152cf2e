import type { Page } from 'playwright-core';
import en from '../../admin/src/translations/en.json';
import { type Editor, signIn } from './support/browser';
import { type Demo, startDemo } from './support/demo';
import { input, openList, tab } from './support/form';

/** An editor's day without a mouse: how many times they press Tab to get through it. */

// The demo is built where that is needed.
jest.setTimeout(10 * 60_000);

const ARTICLE = 'plugin::newsroom.article';

interface Article {
  source: string | null;
  byline: string | null;
  copyrightNotice: string;
  body: { children: { text: string }[] }[];
  imageCredit: { text: string } | null;
  dateline: { text: string };
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

const BODY = { selector: '[data-slate-editor]' };

/** In a text, Tab is the blocks' own; Escape leaves it. */
const leaveBody = async (page: Page): Promise<void> => {
  const isInBody = await page.evaluate(
    ({ selector }) => document.activeElement?.matches(selector) ?? false,
    BODY,
  );
  if (isInBody) await page.keyboard.press('Escape');
};

/** More than any way through a page is long. */
const MOST = 90;

/** Presses Tab until the focus is on what is looked for, by its name or by a selector; gives how often. */
const tabTo = async (page: Page, wanted: string | { selector: string }): Promise<number> => {
  const seen: string[] = [];
  for (let stops = 1; stops <= MOST; stops += 1) {
    await leaveBody(page);
    const now = (await tab(page)).trim();
    const isThere =
      typeof wanted === 'string'
        ? now === wanted
        : await page.evaluate(({ selector }) => document.activeElement?.matches(selector), wanted);
    if (isThere) return stops;
    seen.push(now.slice(0, 60));
  }
  throw new Error(`Tab never comes to ${JSON.stringify(wanted)}: ${seen.join(' · ')}`);
};

const type = (page: Page, text: string): Promise<void> => page.keyboard.type(text);
const press = (page: Page, ...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

const pasteHere = async (page: Page, text: string): Promise<void> => {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await press(page, 'ControlOrMeta+V');
};

/** To what stands in the page itself, past all that stands around every page. */
const skipTo = async (page: Page, name: string): Promise<number> => {
  const stops = await tabTo(page, 'Skip to content');
  await press(page, 'Enter');
  return stops + (await tabTo(page, name));
};

/** From the list to the headline of a new article. */
const begin = async (page: Page): Promise<number> => {
  await openList(page, demo.origin, ARTICLE);
  const stops = await skipTo(page, 'Create new entry');
  await press(page, 'Enter');
  await input(page, 'Headline').waitFor();
  // What comes late is a stop too.
  await page.waitForLoadState('networkidle');
  return stops + (await tabTo(page, 'Headline*'));
};

const publish = async (page: Page): Promise<number> => {
  const stops = await tabTo(page, 'Publish');
  await press(page, 'Enter');
  await page.getByRole('status', { name: 'published' }).waitFor();
  return stops;
};

const readersHave = async (headline: string): Promise<Article> => {
  const [article] = await demo.read<Article[]>(
    `/api/newsroom/articles?locale=en&filters[headline][$eq]=${encodeURIComponent(headline)}`,
  );
  if (!article) throw new Error(`Readers have no "${headline}"`);
  return article;
};

const told: string[] = [];

/** The way through a piece of work: its legs, and how long it took. Seconds are told and not judged: they are the machine's. */
const way = () => {
  const since = Date.now();
  const legs: [string, number][] = [];
  const stops = () => legs.reduce((sum, [, count]) => sum + count, 0);
  return {
    leg: (to: string, count: number): number => {
      legs.push([to, count]);
      return count;
    },
    stops,
    tell: (what: string): void => {
      const seconds = ((Date.now() - since) / 1000).toFixed(1);
      const parts = legs.map(([to, count]) => `${to} ${count}`).join(', ');
      told.push(`${what}: ${stops()} tab stops (${parts}), ${seconds} s`);
    },
  };
};
afterAll(() => process.stdout.write(`${told.join('\n')}\n`));

it('agency copy comes in with one paste and goes out with the agency’s name', async () => {
  const { page } = editor;
  const { leg, stops, tell } = way();
  leg('to the headline', await begin(page));
  await type(page, 'Ferries sail again');
  expect(leg('to the dateline', await tabTo(page, 'Dateline'))).toBe(2);
  await pasteHere(page, 'SEOUL, South Korea (AP) — Ferries to the islands sailed again on Sunday.');
  await page.getByRole('button', { name: en['field.dateline.body.fill'] }).waitFor();
  expect(leg('to the offered body', await tabTo(page, en['field.dateline.body.fill']))).toBe(1);
  await press(page, 'Enter');
  leg('to Publish', await publish(page));
  tell('Agency copy, from the list to readers');
  expect(stops()).toBeLessThanOrEqual(38);
  const article = await readersHave('Ferries sail again');
  expect(article).toMatchObject({ source: 'AP', byline: null });
  expect(article.copyrightNotice).toMatch(/^© \d{4} AP$/);
  expect(article.body[0]?.children[0]?.text).toBe('Ferries to the islands sailed again on Sunday.');
});

it('an own story is written from its headline to its credit', async () => {
  const { page } = editor;
  const { leg, stops, tell } = way();
  leg('to the headline', await begin(page));
  await type(page, 'Harbour opens at dawn');
  leg('to the dateline', await tabTo(page, 'Dateline'));
  await press(page, 'ControlOrMeta+A');
  await type(page, 'lima');
  await press(page, 'Enter');
  await page.waitForFunction(() => /^LIMA, /.test((document.activeElement as HTMLInputElement).value));
  expect(leg('to the body', await tabTo(page, BODY))).toBeLessThanOrEqual(11);
  await type(page, 'The harbour opened at dawn.');
  leg('to the credit', await tabTo(page, 'Image credit'));
  await type(page, 'REUTERS/Jane Doe');
  leg('to Publish', await publish(page));
  tell('An own story, from the list to readers');
  expect(stops()).toBeLessThanOrEqual(38);
  const article = await readersHave('Harbour opens at dawn');
  expect(article).toMatchObject({
    source: null,
    byline: 'Han Seo-yeon',
    imageCredit: { text: 'REUTERS/Jane Doe' },
    body: [{ children: [{ text: 'The harbour opened at dawn.' }] }],
  });
  expect(article.dateline.text).toMatch(/^LIMA/);
  expect(article.copyrightNotice).toMatch(/^© \d{4} The Harbour Times/);
});

it('a published article is opened, mended and published again', async () => {
  const { page } = editor;
  const { leg, stops, tell } = way();
  await openList(page, demo.origin, ARTICLE);
  leg('to the article', await skipTo(page, 'Harbour opens at dawn'));
  await press(page, 'Enter');
  await page.getByRole('status', { name: 'published' }).waitFor();
  await page.waitForLoadState('networkidle');
  leg('to the by-line', await tabTo(page, 'By-line'));
  await press(page, 'ControlOrMeta+A');
  await type(page, 'Our reporters');
  const answer = page.waitForResponse((response) => response.url().includes('/actions/publish'));
  leg('to Publish', await tabTo(page, 'Publish'));
  await press(page, 'Enter');
  expect((await answer).status()).toBe(200);
  tell('A by-line mended, from the list to readers');
  expect(stops()).toBeLessThanOrEqual(45);
  expect((await readersHave('Harbour opens at dawn')).byline).toBe('Our reporters');
});
