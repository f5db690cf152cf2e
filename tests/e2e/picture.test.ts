import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import english from '../../admin/src/translations/en.json';
import korean from '../../admin/src/translations/ko.json';
import pictureEn from '../../admin/src/translations/picture.en.json';
import pictureKo from '../../admin/src/translations/picture.ko.json';
import { manifestSegments, withSegments } from '../media/support/jpeg';
import { painted } from '../media/support/pictures';
import { xmp } from '../server/support/credited-pictures';
import { type Editor, picture, signIn } from './support/browser';
import { type Demo, ROOT, startDemo } from './support/demo';
import {
  input,
  lineOf,
  marksOf,
  openEntry,
  openList,
  openNew,
  openParts,
  paste,
  printed,
  send,
} from './support/form';
import { uploadPicture } from './support/media';
import { asEditor, createPerson } from './support/people';

const en = { ...english, ...pictureEn };
const ko = { ...korean, ...pictureKo };

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
  /** As it is on a desk's small screen, and on a phone. */
  const shownAt = async (page: Page, name: string): Promise<void> => {
    const before = page.viewportSize() ?? { width: 1400, height: 3600 };
    for (const width of [1280, 390]) {
      await page.setViewportSize({ ...before, width });
      await picture(box(page), `${name}-${width}`);
    }
    await page.setViewportSize(before);
  };
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
    expect((await marksOf(page, 'Image credit')).join()).toContain(AT_UPLOAD.creator);
    await picture(page, 'picture-from-file');
    expect(await send(page, 'Save')).toBe(201);
    await page.waitForURL(/article\/[a-z0-9]{20,}/);
    documentId = /article\/([a-z0-9]+)/.exec(page.url())?.[1] ?? '';
  });

  it('an edit is marked and shown beside what the file says', async () => {
    const { page } = editor;
    await paste(page, lineOf(page, 'Image credit'), 'Jo Reyes/AP via Meridian News');
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
    const parts = await openParts(page, 'Image credit');
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
    const parts = await openParts(page, 'Image credit');
    await parts.getByRole('combobox', { name: 'Licence' }).click();
    await page.getByRole('option', { name: 'CC BY-SA 4.0' }).waitFor();
    await picture(page, 'picture-licences');
    await page.getByRole('option', { name: 'CC BY-SA 4.0' }).click();
    expect(await input(parts, en['field.credit.licence.url']).inputValue()).toBe(
      'https://creativecommons.org/licenses/by-sa/4.0/',
    );
    expect(await send(page, 'Save')).toBe(200);
  });

  /** What exiftool reads in every file of the article's picture. */
  const saidInFiles = async (): Promise<{ Creator?: unknown; Credit?: string }[]> => {
    const { picture: asset } = await article();
    const files = [asset, ...Object.values(asset.formats)];
    expect(files.length).toBeGreaterThan(1);
    const folder = mkdtempSync(join(tmpdir(), 'newsroom-files-'));
    const said = [];
    for (const { url } of files) {
      const path = join(folder, url.split('/').pop() ?? '');
      const answer = await fetch(new URL(url, demo.origin));
      writeFileSync(path, Buffer.from(await answer.arrayBuffer()));
      const read = execFileSync('exiftool', ['-json', '-XMP-dc:Creator', '-XMP-photoshop:Credit', path]);
      const [{ Creator, Credit } = {}] = JSON.parse(read.toString()) as {
        Creator?: unknown;
        Credit?: string;
      }[];
      said.push({ Creator, Credit });
    }
    rmSync(folder, { recursive: true });
    return said;
  };
  const writeButton = (page: Page) => box(page).getByRole('button', { name: en['field.picture.write'] });
  const undoButton = (page: Page) => box(page).getByRole('button', { name: en['field.picture.undo'] });
  const isFocused = (one: Locator) => one.evaluate((element) => element === document.activeElement);
  let before: Awaited<ReturnType<typeof saidInFiles>>;

  it('is written into its files only from what is saved, and not before somebody said yes', async () => {
    const { page } = editor;
    before = await saidInFiles();
    const distributor = input(await openParts(page, 'Image credit'), en['field.credit.via']);
    await distributor.fill('Somebody else');
    await box(page).getByText(en['field.picture.write.unsaved']).waitFor();
    expect(await writeButton(page).isDisabled()).toBe(true);
    await shownAt(page, 'picture-write-unsaved');
    await distributor.fill('Meridian News');

    await writeButton(page).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: en['field.picture.ask.title'] });
    await dialog.getByText('A picture says who made it').waitFor();
    expect(await dialog.innerText()).toContain(AT_UPLOAD.caption);
    for (const [width, height] of [
      [1280, 900],
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await picture(page, `picture-write-ask-${width}`);
    }
    await page.setViewportSize({ width: 1400, height: 3600 });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await isFocused(writeButton(page))).toBe(true);
    expect(await saidInFiles()).toEqual(before);
  });

  it('is written into every file of the picture, as exiftool reads them', async () => {
    const { page } = editor;
    await writeButton(page).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('A picture says who made it').waitFor();
    await dialog.getByRole('button', { name: /^Write into/ }).click();
    await picture(page, 'picture-writing');
    await page.getByText(/^The credit is written into/).waitFor();
    await marked(page, 'Credit', en['field.picture.from-file']);
    await undoButton(page).waitFor();
    await shownAt(page, 'picture-written');
    const { imageCredit } = await article();
    expect(imageCredit?.sources).toEqual(['AFP', 'AP']);
    for (const said of await saidInFiles())
      expect(said).toEqual({ Creator: 'Jo Reyes', Credit: imageCredit?.text });
  });

  it('is undone by keyboard after the page was left, and every file says what it did before', async () => {
    const { page } = editor;
    await page.reload();
    await undoButton(page).focus();
    await page.keyboard.press('Enter');
    await box(page)
      .getByText(/again what they said before/)
      .waitFor();
    expect(await saidInFiles()).toEqual(before);
    await marked(page, 'Credit', en['field.picture.edited']);
    await shownAt(page, 'picture-undone');
  });

  it('a caption that came with its credit is filled in without it', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    await input(page, 'Headline').fill('A caption of a wire');
    const path = join(mkdtempSync(join(tmpdir(), 'newsroom-wire-')), 'wire.jpg');
    const description = 'The ferry sails on Tuesday. REUTERS/Ana Lund (NORWAY - Tags: POLITICS)';
    const said = `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${description}</rdf:li></rdf:Alt></dc:description>`;
    await painted(600, 400).withXmp(xmp(said)).jpeg().toFile(path);
    await uploadPicture(page, path);
    await marked(page, 'Caption', en['field.picture.from-file']);
    expect(await input(page, 'Caption').inputValue()).toBe('The ferry sails on Tuesday.');
    expect(await printed(page, 'Image credit')).toContain('Ana Lund');
    expect(await row(page, 'Caption').innerText()).toContain('REUTERS/Ana Lund (NORWAY - Tags: POLITICS)');
    await shownAt(page, 'picture-wire-caption');
    await input(page, 'Caption').fill('The ferry sails on Wednesday. Handout via SANA');
    await box(page).getByRole('button', { name: en['field.picture.caption-end.cut'] }).waitFor();
    await shownAt(page, 'picture-pasted-caption');
    await box(page).getByRole('button', { name: en['field.picture.caption-end.cut'] }).click();
    expect(await input(page, 'Caption').inputValue()).toBe('The ferry sails on Wednesday.');
    expect(await send(page, 'Save')).toBe(201);
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
    // Among the articles that were edited last, and among those whose picture credits nobody.
    await page.getByRole('link', { name: 'Nobody was credited' }).nth(1).waitFor();
    await picture(page, 'picture-home');
    await page.getByRole('link', { name: en['uncredited.all'] }).click();
    const link = page.getByRole('link', { name: 'Nobody was credited' });
    await link.waitFor();
    await picture(page, 'picture-uncredited');
    await link.click();
    await page.locator('form').waitFor();
    expect(await input(page, 'Headline').inputValue()).toBe('Nobody was credited');
  });

  it('whose files take no credit says so, wherever it is looked at', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    await input(page, 'Headline').fill('A picture that takes no credit');
    const path = join(mkdtempSync(join(tmpdir(), 'newsroom-gif-')), 'quay.gif');
    await painted(600, 400).gif().toFile(path);
    await uploadPicture(page, path);
    await paste(page, lineOf(page, 'Image credit'), 'Jo Reyes/AP');
    expect(await send(page, 'Save')).toBe(201);
    const [before] = en['field.picture.unwritable'].split('{');
    await box(page)
      .getByText(before ?? '', { exact: false })
      .waitFor();
    expect(await box(page).getByRole('button', { name: en['field.picture.write'] }).count()).toBe(0);
    await shownAt(page, 'picture-unwritable');
  });

  it('that lost its Content Credentials says so', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    await input(page, 'Headline').fill('A picture that was signed');
    const path = join(mkdtempSync(join(tmpdir(), 'newsroom-signed-')), 'signed.jpg');
    const signed = withSegments(
      await painted(1200, 800).jpeg().toBuffer(),
      ...manifestSegments('{"exif:GPSLatitude":"35,6.0N"}'),
    );
    writeFileSync(path, signed);
    await uploadPicture(page, path);
    await box(page).getByText(en['field.picture.credentials-removed']).waitFor();
    await shownAt(page, 'picture-credentials-removed');
    expect(await send(page, 'Save')).toBe(201);
  });

  it('of somebody else’s is shown, and cannot be written', async () => {
    const onArticles = ['create', 'read', 'update'].map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: ARTICLE,
      locales: ['en'],
      fields: ['headline', 'picture', 'imageCredit', 'pictureCaption', 'pictureAlternativeText'],
    }));
    const guest = await createPerson(await asEditor(demo), [
      ...onArticles,
      { action: 'plugin::upload.read' },
      { action: 'plugin::upload.assets.update', conditions: ['admin::is-creator'] },
    ]);
    const other = await signIn({ ...demo, ...guest });
    try {
      await openEntry(other.page, demo.origin, ARTICLE, documentId);
      await box(other.page).getByText(en['field.picture.from-file']).first().waitFor();
      expect(await box(other.page).getByRole('button', { name: en['field.picture.write'] }).count()).toBe(0);
      await shownAt(other.page, 'picture-read-only');
    } finally {
      await other.leave();
    }
  });

  it('is shown in Korean', async () => {
    const korean = await signIn(demo, 'ko');
    try {
      await openEntry(korean.page, demo.origin, ARTICLE, documentId);
      const { page } = korean;
      const files = box(page, ko['field.picture']);
      await files.getByText(ko['field.picture.from-file']).first().waitFor();
      await picture(page, 'picture-korean');
      await page.evaluate(() => localStorage.setItem('STRAPI_THEME', 'dark'));
      await page.reload();
      await files.getByRole('button', { name: ko['field.picture.write'] }).click();
      await page
        .getByRole('dialog', { name: ko['field.picture.ask.title'] })
        .getByText('A picture says')
        .waitFor();
      for (const [width, height] of [
        [1280, 900],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        await picture(page, `picture-korean-ask-${width}`);
      }
    } finally {
      await korean.leave();
    }
  });
});

/** One grey pixel and no word about it. */
const BARE_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
