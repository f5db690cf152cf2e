import en from '../../admin/src/translations/en.json';
import { type Editor, picture, signIn } from './support/browser';
import { type Demo, startDemo } from './support/demo';
import {
  city,
  input,
  lineOf,
  openEntry,
  openList,
  openNew,
  openParts,
  partsOf,
  paste,
  printed,
  send,
  tab,
} from './support/form';

// The demo is built where that is needed.
jest.setTimeout(10 * 60_000);

const ARTICLE = 'plugin::newsroom.article';
const BRIEF = 'api::brief.brief';

interface Article {
  documentId: string;
  dateline: { places: object[]; date?: object; text?: string } | null;
  datelineCity: string | null;
  body: { children: { text: string }[] }[] | null;
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

/** An article as a reader gets it, or its draft. */
const article = async (headline: string, status = 'published'): Promise<Article> => {
  const filter = `filters[headline][$eq]=${encodeURIComponent(headline)}`;
  const [found] = await demo.read<Article[]>(`/api/newsroom/articles?status=${status}&${filter}`);
  if (!found) throw new Error(`There is no ${status} article "${headline}"`);
  return found;
};

const body = () => editor.page.locator('[contenteditable=true]').first();
const dateline = () => partsOf(editor.page, 'Dateline');
const options = () => editor.page.getByRole('option');
const offer = (key: 'take' | 'move' | 'fill' | 'taken.undo' | 'filled.undo') =>
  editor.page.getByRole('button', { name: en[`field.dateline.body.${key}`] });

/** A new article that shows what it starts with. */
const newArticle = async (headline: string): Promise<void> => {
  const { page } = editor;
  await openNew(page, demo.origin, ARTICLE);
  await dateline().getByText('Busan, South Korea · Asia/Seoul').first().waitFor();
  await input(page, 'Headline').fill(headline);
};

/** Writes into the body, and waits until the form has it. */
const write = async (text: string): Promise<void> => {
  await body().click();
  await editor.page.keyboard.insertText(text);
};

it('a city is found, picked by keyboard and stored with all that is known of it', async () => {
  const { page } = editor;
  await newArticle('Levee holds');
  await openParts(page, 'Dateline');
  const town = city(dateline(), 'City');
  await town.fill('');
  await town.pressSequentially('springfield il');
  await options().filter({ hasText: 'Illinois, United States' }).waitFor();
  await picture(page, 'dateline-list');
  await page.keyboard.press('ArrowDown');
  expect(await town.getAttribute('aria-activedescendant')).toBe(await options().first().getAttribute('id'));
  await page.keyboard.press('Enter');
  expect(await options().count()).toBe(0);
  expect(await town.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await input(dateline(), 'State or region').inputValue()).toBe('Illinois');
  expect(await dateline().getByRole('combobox', { name: 'Country' }).inputValue()).toBe('United States');
  await page.getByText(/^America\/Chicago — today is .+ there$/).waitFor();
  const line = await printed(page, 'Dateline');
  expect(line).toMatch(/^SPRINGFIELD, Illinois, \w+\.? \d+\s—$/);
  await picture(page, 'dateline-filled');

  expect(await send(page, 'Save')).toBe(201);
  expect(await article('Levee holds', 'draft')).toMatchObject({
    datelineCity: 'Springfield',
    dateline: {
      places: [
        {
          city: 'Springfield',
          region: 'Illinois',
          country: 'US',
          timeZone: 'America/Chicago',
          geonameId: 4250542,
        },
      ],
      date: { month: expect.any(Number), day: expect.any(Number) },
      text: line,
    },
  });
});

it('a city alone becomes the house’s line, and one of several asks which', async () => {
  const { page } = editor;
  await newArticle('Night in Seoul');
  const line = lineOf(page, 'Dateline');
  await line.fill('');
  await line.pressSequentially('seoul');
  await options().filter({ hasText: 'South Korea' }).first().waitFor();
  await picture(page, 'dateline-suggested');
  await page.keyboard.press('Enter');
  await dateline().getByText('Seoul, South Korea · Asia/Seoul').first().waitFor();
  expect(await printed(page, 'Dateline')).toMatch(/^SEOUL, \w+\.? \d+ —$/);
  // Three stops from the line to the next field: what was understood, and the way to its parts.
  expect(await tab(page)).toBe('Seoul, South Korea · Asia/Seoul');
  expect(await tab(page)).toBe(en['field.parts.edit']);
  expect(await tab(page)).not.toMatch(/Seoul|City|Agency/);
  await picture(page, 'dateline-line');

  await line.fill('springfield');
  await page.keyboard.press('Tab');
  const offers = page.getByRole('group', { name: 'Several places are called Springfield:' });
  await offers.getByRole('button', { name: 'Illinois, United States' }).waitFor();
  await picture(page, 'dateline-several');
  await offers.getByRole('button', { name: 'Illinois, United States' }).click();
  expect(await printed(page, 'Dateline')).toMatch(/^SPRINGFIELD, Illinois, /);
  await line.press('ControlOrMeta+Z');
  await line.press('ControlOrMeta+Z');
  expect(await send(page, 'Save')).toBe(201);
});

it('a place that is typed is printed as the server stores it; one in no list stays as typed', async () => {
  const { page } = editor;
  await newArticle('Aquila sails');
  await openParts(page, 'Dateline');
  await city(dateline(), 'City').fill('Knoxville');
  await page.keyboard.press('Tab');
  await page.getByText(/^America\/New_York/).waitFor();
  expect(await printed(page, 'Dateline')).toMatch(/^KNOXVILLE, Tennessee, /);

  await dateline().getByRole('button', { name: 'Add a place' }).click();
  await city(partsOf(page, 'Place 2'), 'City').fill('Aboard the Aquila');
  await page.keyboard.press('Tab');
  await dateline().getByRole('button', { name: 'Remove place 1' }).click();
  await page.getByText(en['field.dateline.zone.unknown.newsroom'], { exact: false }).waitFor();
  await picture(page, 'dateline-no-zone');
  const line = await printed(page, 'Dateline');
  expect(line).toMatch(/^ABOARD THE AQUILA, /);
  expect(await send(page, 'Save')).toBe(201);
  const { dateline: stored } = await article('Aquila sails', 'draft');
  expect(stored).toMatchObject({
    places: [{ city: 'Aboard the Aquila' }],
    text: line,
  });
});

it('a city is typed and saved where the list can’t be reached', async () => {
  const { page } = editor;
  await page.route('**/newsroom/places**', (route) => route.abort());
  await newArticle('Line is down');
  await lineOf(page, 'Dateline').fill('lima');
  await page.keyboard.press('Tab');
  expect(await printed(page, 'Dateline')).toMatch(/^LIMA, /);
  expect(await send(page, 'Save')).toBe(201);
  await page.unroute('**/newsroom/places**');
  // The server knows the place all the same.
  expect(await article('Line is down', 'draft')).toMatchObject({
    dateline: { places: [{ city: 'Lima', country: 'PE', timeZone: 'America/Lima' }] },
  });
});

it('a line is pasted, comes off the body, is published, and asks before it changes', async () => {
  const { page } = editor;
  await newArticle('Council meets');
  await write('LIMA, Jan 21 (Reuters) - The council met at dawn.');
  await offer('move').waitFor();
  await picture(page, 'dateline-body');
  await paste(page, lineOf(page, 'Dateline'), 'LIMA, Jan 21 (Reuters) -');
  await dateline().getByText('Lima, Peru · America/Lima').first().waitFor();
  expect(await printed(page, 'Dateline')).toBe('LIMA, Jan 21 (Reuters) -');
  await offer('take').click();
  await page.getByText(en['field.dateline.body.taken']).waitFor();
  expect(await body().innerText()).toBe('The council met at dawn.');
  await offer('taken.undo').click();
  expect(await body().innerText()).toBe('LIMA, Jan 21 (Reuters) - The council met at dawn.');
  await offer('take').click();

  expect(await send(page, 'Publish')).toBe(200);
  const published = await article('Council meets');
  expect(published).toMatchObject({
    dateline: {
      places: [{ city: 'Lima', country: 'PE', timeZone: 'America/Lima' }],
      date: { month: 1, day: 21 },
      text: 'LIMA, Jan 21 (Reuters) -',
    },
    body: [{ children: [{ text: 'The council met at dawn.' }] }],
  });

  await openEntry(page, demo.origin, ARTICLE, published.documentId);
  await page.getByRole('status', { name: 'published' }).waitFor();
  await openParts(page, 'Dateline');
  const agency = input(dateline(), 'Agency');
  await agency.press('End');
  await page.keyboard.type('!');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText(en['field.dateline.ask.question']).waitFor();
  await picture(page, 'dateline-asks');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await agency.inputValue()).toBe('Reuters');
  expect(await page.getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true);

  await agency.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await dialog.getByRole('button', { name: en['field.dateline.ask.confirm'] }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await agency.inputValue()).toBe('Reuters!');
  await agency.focus();
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' TV');
  expect(await agency.inputValue()).toBe('Reuters TV');
  expect(await send(page, 'Publish')).toBe(200);
  expect((await article('Council meets')).dateline?.text).toBe('LIMA, Jan 21 (Reuters TV) -');
});

it('the rest of a pasted paragraph is offered to an empty body, and comes out again', async () => {
  const { page } = editor;
  await newArticle('It rains');
  await paste(page, lineOf(page, 'Dateline'), '[뉴욕=한빛일보 김하늘 특파원] 비가 내렸다.\n\n종일 내렸다.');
  await offer('fill').click();
  await page.getByText(en['field.dateline.body.filled']).waitFor();
  expect((await body().innerText()).split(/\n+/)).toEqual(['비가 내렸다.', '종일 내렸다.']);
  await offer('filled.undo').click();
  await page.getByText(en['field.dateline.body.filled']).waitFor({ state: 'detached' });
  expect(await send(page, 'Save')).toBe(201);
  const stored = await article('It rains', 'draft');
  expect(stored.dateline?.text).toBe('[뉴욕=한빛일보 김하늘 특파원]');
  expect(stored.body ?? []).toEqual([]);
});

it('a dateline that is cleared stays empty', async () => {
  const { page } = editor;
  await newArticle('From nowhere');
  await page.getByRole('button', { name: 'Clear', exact: true }).first().click();
  expect(await printed(page, 'Dateline')).toBe('');
  await lineOf(page, 'Dateline').press('ControlOrMeta+Z');
  expect(await printed(page, 'Dateline')).toMatch(/^BUSAN, /);
  await lineOf(page, 'Dateline').fill('');
  expect(await send(page, 'Save')).toBe(201);
  expect((await article('From nowhere', 'draft')).dateline).toBeNull();
});

it('is on a type of the project’s own, and in its list', async () => {
  const { page } = editor;
  await openNew(page, demo.origin, BRIEF);
  await input(page, 'Title').fill('Ferries of Cairo');
  await input(page, 'Text').fill('They sail again.');
  await paste(page, lineOf(page, 'Dateline'), 'القاهرة (رويترز) -');
  await picture(page, 'dateline-rtl');
  expect(await send(page, 'Publish')).toBe(200);
  const rows = await openList(page, demo.origin, BRIEF);
  const line = rows.filter({ hasText: 'Ferries of Cairo' }).getByText('القاهرة (رويترز) -');
  expect(await line.getAttribute('dir')).toBe('auto');
  await picture(page, 'dateline-list-column');
});
