import article from '../../admin/src/translations/article.en.json';
import en from '../../admin/src/translations/en.json';
import stamps from '../../admin/src/translations/stamps.en.json';
import { beyond, broken } from './support/axe';
import { type Editor, picture, signIn } from './support/browser';
import { type Demo, startDemo } from './support/demo';
import {
  choose,
  city,
  input,
  lineOf,
  openEntry,
  openParts,
  openList,
  openNew,
  paste,
  send,
} from './support/form';
import { type Ask, asEditor } from './support/people';

// The demo is built where that is needed.
jest.setTimeout(10 * 60_000);

const ARTICLE = 'plugin::newsroom.article';
const PATH = `/content-manager/collection-types/${ARTICLE}`;
const OWN = 'Han Seo-yeon';
const SMALL = { width: 1280, height: 900 };

interface Draft {
  documentId: string;
  byline: string | null;
  source: string | null;
}

let demo: Demo;
let ask: Ask;
let editor: Editor;
beforeAll(async () => {
  demo = await startDemo();
  ask = await asEditor(demo);
  editor = await signIn(demo);
});
afterAll(async () => {
  await editor?.leave();
  await demo?.stop();
});

const draftOf = async (headline: string, locale = 'en'): Promise<Draft> => {
  const [draft] = await demo.read<Draft[]>(
    `/api/newsroom/articles?locale=${locale}&status=draft&filters[headline][$eq]=${encodeURIComponent(headline)}`,
  );
  if (!draft) throw new Error(`There is no draft "${headline}"`);
  return draft;
};

const removal = () => editor.page.getByRole('button', { name: `Remove ${OWN}` });
const chosen = () => editor.page.getByRole('button', { name: OWN, exact: true });
const byline = () => input(editor.page, 'By-line');

describe('what an own article starts with', () => {
  it('stands in the form, and the form can be left without a question', async () => {
    const { page } = editor;
    await openList(page, demo.origin, ARTICLE);
    await page.getByRole('link', { name: 'Create new entry' }).first().click();
    await removal().waitFor();
    expect(await byline().getAttribute('placeholder')).toBe(OWN);
    await page.getByText(article['form.byline.written']).waitFor();
    await picture(page, 'form-start');
    await page.goBack();
    await page.locator('tbody tr').first().waitFor();
  });

  it('is saved as the form has it', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    await removal().waitFor();
    await input(page, 'Headline').fill('Pilots sign on');
    await chosen().waitFor();
    expect(await send(page, 'Save')).toBe(201);
    expect((await draftOf('Pilots sign on')).byline).toBe(OWN);
  });

  it.each([
    ['before anything is written', true],
    ['once something is written', false],
  ])('is taken off %s, and stays off', async (when, isFirst) => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    await removal().waitFor();
    if (isFirst) await removal().click();
    await input(page, 'Headline').fill(`Nobody signed ${when}`);
    if (!isFirst) {
      await chosen().waitFor();
      await page.getByRole('listitem').filter({ has: chosen() }).getByRole('button').last().click();
    }
    await chosen().waitFor({ state: 'detached' });
    expect(await send(page, 'Save')).toBe(201);
    expect((await draftOf(`Nobody signed ${when}`)).byline).toBeNull();
  });

  it('leaves the form with copy of an agency', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    await removal().waitFor();
    await input(page, 'Headline').fill('An agency signed');
    await chosen().waitFor();
    await paste(page, lineOf(page, 'Dateline'), 'SEOUL, South Korea (AP) —');
    await chosen().waitFor({ state: 'detached' });
    expect(await city(page, 'Source').inputValue()).toBe('AP');
    expect(await send(page, 'Save')).toBe(201);
    expect(await draftOf('An agency signed')).toMatchObject({ byline: null, source: 'AP' });
  });
});

it('the by-line follows the correspondents, in the article’s language', async () => {
  const { page } = editor;
  const { documentId } = await ask<Draft>('POST', `${PATH}?locale=en`, { headline: 'Two languages' });
  await openEntry(page, demo.origin, ARTICLE, `${documentId}?plugins[i18n][locale]=ko`);
  await page.getByText('한서연', { exact: true }).waitFor();
  expect(await byline().getAttribute('placeholder')).toBe('한서연');
  await input(page, 'Headline').fill('두 언어');
  await choose(page, 'Correspondents', '잉그리드 솔베르그');
  expect(await byline().getAttribute('placeholder')).toBe('한서연, 잉그리드 솔베르그');
  await picture(page, 'form-byline-korean');
  expect(await send(page, 'Save')).toBe(200);
  expect((await draftOf('두 언어', 'ko')).byline).toBe('한서연, 잉그리드 솔베르그');
});

it('the source is chosen by keyboard, and the panel says what comes of it', async () => {
  const { page } = editor;
  await openNew(page, demo.origin, ARTICLE);
  await input(page, 'Headline').fill('From a source');
  const source = city(page, 'Source');
  await source.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'Meridian News' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await source.inputValue()).toBe('Meridian News');
  await page.getByText('There is a rule for Meridian News: “meridian”.').waitFor();
  await source.fill('Coastal Wire');
  await page.getByText(/^Coastal Wire has no rule/).waitFor();
});

it('the stamp is in the panel and not in the form, by the newsroom’s clock', async () => {
  const { page } = editor;
  const { documentId } = await draftOf('First container ship of the northern route docks in Busan');
  await openEntry(page, demo.origin, ARTICLE, documentId);
  await page.getByText('Times are those of the newsroom (Asia/Seoul).').waitFor();
  await page.getByText(stamps['stamps.first'], { exact: true }).waitFor();
  const labels = await page.locator('form label').allInnerTexts();
  for (const label of [
    'Copyright notice',
    'Copyright holder',
    'Copyright year',
    'First published',
    'Language',
  ])
    expect(labels).not.toContain(label);
  await picture(page, 'form-end');
});

it('headline and slug say how long they are, and what that means', async () => {
  const { page } = editor;
  await openNew(page, demo.origin, ARTICLE);
  await input(page, 'Headline').fill('x'.repeat(70));
  await page.getByText('70 of 255 characters').waitFor();
  await page.getByText(article['form.headline.cut']).waitFor();
  await input(page, 'Slug').fill('y'.repeat(97));
  await page.getByText(article['form.slug.cut']).waitFor();
});

it('the list shows all that matters on a small screen, and opens its filters on the headline', async () => {
  const { page } = editor;
  const before = page.viewportSize() ?? SMALL;
  await page.setViewportSize(SMALL);
  try {
    await openList(page, demo.origin, ARTICLE);
    const table = page.locator('table');
    await table.locator('img').first().waitFor();
    await picture(page, 'form-list');
    // What does not fit is scrolled to, and is not seen.
    const hidden = await table.evaluate(({ parentElement }) =>
      parentElement ? parentElement.scrollWidth - parentElement.clientWidth : -1,
    );
    expect(hidden).toBe(0);
    const heads = await table.locator('thead th').allInnerTexts();
    expect(heads.map((head) => head.trim().toLowerCase())).toEqual(
      expect.arrayContaining(['headline', 'dateline', 'by-line', 'status']),
    );
    await page.getByRole('button', { name: 'Filters' }).click();
    await page
      .getByRole('combobox', { name: 'Select field' })
      .filter({ hasText: en['type.article.headline'] })
      .waitFor();
    await page.keyboard.press('Escape');
  } finally {
    await page.setViewportSize(before);
  }
});

/** What a form of plain Strapi with these inputs breaks: its blocks, its carousel of pictures, its two asides. */
const PLAIN_FORM = { 'aria-input-field-name': 1, 'aria-allowed-attr': 1, 'landmark-unique': 1 };

it('axe finds nothing in list and form that it does not find in those of plain Strapi', async () => {
  const { page } = editor;
  const rows = await openList(page, demo.origin, ARTICLE);
  await page.locator('table img').first().waitFor();
  expect(await broken(page, 'main')).toEqual({});
  await rows.filter({ hasText: 'Published' }).first().click();
  await page.locator('form').waitFor();
  await page.getByText(en['stamps.panel'], { exact: true }).waitFor();
  await page.getByRole('button', { name: en['field.parts.edit'] }).first().waitFor();
  const closed = beyond(PLAIN_FORM, await broken(page, 'main'));
  for (const field of ['Dateline', 'Image credit']) await openParts(page, field);
  const open = beyond(PLAIN_FORM, await broken(page, 'main'));
  expect([closed, open]).toEqual([{}, {}]);
});
