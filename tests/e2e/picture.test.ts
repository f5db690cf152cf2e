import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import en from '../../admin/src/translations/en.json';
import ko from '../../admin/src/translations/ko.json';
import { type Editor, picture, signIn } from './support/browser';
import { type Demo, ROOT, startDemo } from './support/demo';
import { input, openEntry, openList, openNew, partsOf, paste, printed, send } from './support/form';
import { uploadPicture } from './support/media';

// The demo is built where that is needed.
jest.setTimeout(10 * 60_000);

const ARTICLE = 'plugin::newsroom.article';
/** The picture whose every field the IPTC has filled in, with words that are no names. */
const REFERENCE = resolve(
  ROOT,
  process.env.NEWSROOM_SHARED ?? '../shared',
  'images/iptc-photo-metadata-reference-2023.2.jpg',
);
const AT_UPLOAD = {
  creator: 'Creator1',
  caption: 'The description aka caption (ref2023.2)',
  alternativeText: 'This is the Alt Text description to support accessibility in 2023.2',
};

interface Asset {
  url: string;
  formats: Record<string, { url: string }>;
}

interface Article {
  documentId: string;
  imageCredit: { creators: string[]; sources: string[]; text: string } | null;
  picture: Asset;
}

(existsSync(REFERENCE) ? describe : describe.skip)('a picture of the IPTC', () => {
  let demo: Demo;
  let editor: Editor;
  let documentId: string;
  beforeAll(async () => {
    demo = await startDemo();
    editor = await signIn(demo);
  });
  afterAll(async () => {
    await editor?.leave();
    await demo?.stop();
  });

  const box = (page: Page, title: string = en['field.picture']): Locator =>
    page.getByRole('group', { name: title, exact: true });
  /** What a row of the box says: "Credit", "Edited" and what else there is. */
  const row = (page: Page, label: string): Locator =>
    box(page).getByRole('listitem').filter({ hasText: label }).first();
  const marked = (page: Page, label: string, mark: string) =>
    row(page, label).getByText(mark, { exact: true }).waitFor();
  const article = async (): Promise<Article> => {
    const path = `/api/newsroom/articles/${documentId}?status=draft&populate=picture`;
    return demo.read<Article>(path);
  };

  it('fills credit, caption and alternative text when it is chosen', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    await picture(page, 'picture-none');
    await input(page, 'Headline').fill('A picture says who made it');
    await uploadPicture(page, REFERENCE);
    for (const label of ['Credit', 'Caption', 'Alternative text'])
      await marked(page, label, en['field.picture.from-file']);
    expect(await input(page, 'Caption').inputValue()).toBe(AT_UPLOAD.caption);
    expect(await input(page, 'Alternative text').inputValue()).toBe(AT_UPLOAD.alternativeText);
    expect(await printed(page, 'Image credit')).toContain(AT_UPLOAD.creator);
    const photographers = partsOf(page, 'Image credit').getByRole('list', { name: 'Photographers' });
    expect(await photographers.innerText()).toContain(AT_UPLOAD.creator);
    await picture(page, 'picture-from-file');
    expect(await send(page, 'Save')).toBe(201);
    await page.waitForURL(/article\/[a-z0-9]{20,}/);
    documentId = /article\/([a-z0-9]+)/.exec(page.url())?.[1] ?? '';
  });

  it('an edit is marked and shown beside what the file says', async () => {
    const { page } = editor;
    await paste(page, input(page, 'Image credit'), 'Jo Reyes/AP via Meridian News');
    await input(page, 'Caption').fill('The quay at dawn.');
    await marked(page, 'Credit', en['field.picture.edited']);
    await marked(page, 'Caption', en['field.picture.edited']);
    expect(await row(page, 'Caption').innerText()).toContain(AT_UPLOAD.caption);
    await picture(page, 'picture-edited');

    await page.getByRole('button', { name: `${en['field.picture.read-again']}: Caption` }).click();
    await marked(page, 'Caption', en['field.picture.from-file']);
    expect(await input(page, 'Caption').inputValue()).toBe(AT_UPLOAD.caption);
  });

  it('sources are suggested, and their order is changed without a mouse', async () => {
    const { page } = editor;
    const parts = partsOf(page, 'Image credit');
    await parts.getByRole('combobox', { name: 'Sources' }).pressSequentially('afp');
    await page.getByRole('option', { name: 'AFP', exact: true }).waitFor();
    await picture(page, 'picture-suggestions');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const earlier = parts.getByRole('button', { name: 'Move AFP one place earlier' });
    await earlier.focus();
    await page.keyboard.press('Enter');
    expect(await printed(page, 'Image credit')).toBe('Jo Reyes, AFP, AP via Meridian News');
    expect(await earlier.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('a licence of the list brings its link', async () => {
    const { page } = editor;
    const parts = partsOf(page, 'Image credit');
    await parts.getByRole('combobox', { name: 'Licence' }).click();
    await page.getByRole('option', { name: 'CC BY-SA 4.0' }).waitFor();
    await picture(page, 'picture-licences');
    await page.getByRole('option', { name: 'CC BY-SA 4.0' }).click();
    expect(await input(parts, en['field.credit.licence.url']).inputValue()).toBe(
      'https://creativecommons.org/licenses/by-sa/4.0/',
    );
    expect(await send(page, 'Save')).toBe(200);
  });

  it('is written into every file of the picture, as exiftool reads them', async () => {
    const { page } = editor;
    await box(page).getByRole('button', { name: en['field.picture.write'] }).click();
    await picture(page, 'picture-writing');
    await page.getByText(/^The credit is written into/).waitFor();
    await marked(page, 'Credit', en['field.picture.from-file']);
    await picture(page, 'picture-written');

    const { picture: asset, imageCredit } = await article();
    expect(imageCredit?.sources).toEqual(['AFP', 'AP']);
    const files = [asset, ...Object.values(asset.formats)];
    expect(files.length).toBeGreaterThan(1);
    const folder = mkdtempSync(join(tmpdir(), 'newsroom-files-'));
    for (const { url } of files) {
      const path = join(folder, url.split('/').pop() ?? '');
      const answer = await fetch(new URL(url, demo.origin));
      writeFileSync(path, Buffer.from(await answer.arrayBuffer()));
      const read = execFileSync('exiftool', ['-json', '-XMP-dc:Creator', '-XMP-photoshop:Credit', path]);
      const [said] = JSON.parse(read.toString()) as { Creator?: unknown; Credit?: string }[];
      expect([url, said?.Creator, said?.Credit]).toEqual([url, 'Jo Reyes', imageCredit?.text]);
    }
    rmSync(folder, { recursive: true });
  });

  it('without a credit it is marked in the list and named with its article', async () => {
    const { page } = editor;
    const headline = 'Lisbon votes to keep its hill trams for those who live there';
    const rows = await openList(page, demo.origin, ARTICLE);
    await rows.filter({ hasText: headline }).getByText('Inês Prata/The Harbour Times').waitFor();
    await picture(page, 'picture-list');

    // Neither its article nor its file says who made it.
    await openNew(page, demo.origin, ARTICLE);
    await input(page, 'Headline').fill('Nobody was credited');
    const bare = join(mkdtempSync(join(tmpdir(), 'newsroom-bare-')), 'bare.png');
    writeFileSync(bare, Buffer.from(BARE_PNG, 'base64'));
    await uploadPicture(page, bare);
    await marked(page, 'Credit', en['field.picture.unsaid']);
    expect(await send(page, 'Save')).toBe(201);
    await openList(page, demo.origin, ARTICLE);
    await page
      .locator('tbody tr')
      .filter({ hasText: 'Nobody was credited' })
      .getByText(en['list.no-credit'])
      .waitFor();
    await picture(page, 'picture-uncredited-list');

    await page.goto(`${demo.origin}/admin`);
    await page.getByRole('link', { name: 'Nobody was credited' }).waitFor();
    await picture(page, 'picture-home');
    await page.getByRole('link', { name: en['uncredited.all'] }).click();
    const link = page.getByRole('link', { name: 'Nobody was credited' });
    await link.waitFor();
    await picture(page, 'picture-uncredited');
    await link.click();
    await page.locator('form').waitFor();
    expect(await input(page, 'Headline').inputValue()).toBe('Nobody was credited');
  });

  it('is shown in Korean', async () => {
    const korean = await signIn(demo, 'ko');
    try {
      await openEntry(korean.page, demo.origin, ARTICLE, documentId);
      await box(korean.page, ko['field.picture']).getByText(ko['field.picture.from-file']).first().waitFor();
      await picture(korean.page, 'picture-korean');
    } finally {
      await korean.leave();
    }
  });
});

/** One grey pixel and no word about it. */
const BARE_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
