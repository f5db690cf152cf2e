import en from '../../admin/src/translations/en.json';
import { EN as problems } from '../../domain/problem-words/en';
import ko from '../../admin/src/translations/ko.json';
import { type Editor, picture, readmePicture, signIn } from './support/browser';
import { type Demo, startDemo } from './support/demo';
import {
  choose,
  city,
  input,
  lineOf,
  marksOf,
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

interface Article {
  documentId: string;
  dateline: object | null;
  imageCredit: object | null;
  byline: string | null;
  copyrightNotice: string | null;
}

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo?.stop());

/** Articles of a headline, drafts too unless `published`, as a reader gets them without a token. */
const articles = (headline: string, locale: string, status = 'published') =>
  demo.read<Article[]>(
    `/api/newsroom/articles?locale=${locale}&status=${status}&filters[headline][$eq]=${encodeURIComponent(headline)}`,
  );

describe('in English', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await signIn(demo);
  });
  afterAll(() => editor?.leave());

  it('a pasted dateline and credit are read, published and stamped', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    await input(page, 'Headline').fill('Ferries sail again');
    await paste(page, lineOf(page, 'Dateline'), 'LIMA, Jan 21 (Reuters) -');
    await paste(page, lineOf(page, 'Image credit'), '(AP Photo/Jo Reyes)');
    expect(await printed(page, 'Dateline')).toBe('LIMA, Jan 21 (Reuters) -');
    await partsOf(page, 'Dateline').getByText('Lima, Peru · America/Lima').first().waitFor();
    expect(await marksOf(page, 'Dateline')).toEqual(['Lima, Peru · America/Lima', 'January 21', 'Reuters']);
    const dateline = await openParts(page, 'Dateline');
    expect(await city(dateline, 'City').inputValue()).toBe('Lima');
    expect(await dateline.getByRole('combobox', { name: 'Country' }).inputValue()).toBe('Peru');
    expect(await input(dateline, 'Agency').inputValue()).toBe('Reuters');
    // Copy of an agency is not the house's.
    expect(await city(page, 'Source').inputValue()).toBe('Reuters');
    expect(await marksOf(page, 'Image credit')).toEqual(['Jo Reyes', 'AP']);

    await page.locator('[contenteditable=true]').fill('The first boat left at dawn.');
    await choose(page, 'Correspondents', 'Ingrid Solberg');
    expect(await send(page, 'Publish')).toBe(200);
    const [article] = await articles('Ferries sail again', 'en');
    expect(article).toMatchObject({
      dateline: {
        places: [{ city: 'Lima', country: 'PE' }],
        date: { month: 1, day: 21 },
        agency: 'Reuters',
        text: 'LIMA, Jan 21 (Reuters) -',
      },
      imageCredit: { creators: ['Jo Reyes'], sources: ['AP'], text: '(AP Photo/Jo Reyes)' },
      byline: 'Ingrid Solberg',
      source: 'Reuters',
      copyrightNotice: expect.stringMatching(/^© \d{4} Reuters$/),
    });

    await page.reload();
    await page.getByRole('status', { name: 'published' }).waitFor();
    const panel = page.locator('aside').filter({ hasText: en['stamps.panel'] });
    await panel.getByText(`${article?.copyrightNotice}`).first().waitFor();
    await picture(page, 'published');
  });

  it("an editor's own article starts with their by-line and place", async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    await partsOf(page, 'Dateline').getByText('Busan, South Korea · Asia/Seoul').first().waitFor();
    expect(await printed(page, 'Dateline')).toMatch(/^BUSAN, \w+\.? \d+\s—$/);
    await input(page, 'Headline').fill('Harbour master retires');
    expect(await send(page, 'Save')).toBe(201);
    await page.getByRole('button', { name: 'Han Seo-yeon', exact: true }).waitFor();
    expect(await input(page, 'By-line').inputValue()).toBe('Han Seo-yeon');
    expect(await marksOf(page, 'Dateline')).toContain('Busan, South Korea · Asia/Seoul');
  });

  it('a line without a dateline says so, is not saved in silence, and can be undone', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    await partsOf(page, 'Dateline').getByText('Busan, South Korea · Asia/Seoul').first().waitFor();
    const own = await printed(page, 'Dateline');
    await input(page, 'Headline').fill('Nobody left');
    const line = lineOf(page, 'Dateline');
    await line.press('ControlOrMeta+A');
    await paste(page, line, 'The first boat left at dawn.');
    await page.getByText(en['field.dateline.unreadable']).waitFor();
    expect(await line.inputValue()).toBe('The first boat left at dawn.');
    // Strapi's form refuses it before it is sent.
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(problems.unread).waitFor();
    await picture(page, 'dateline-unread');
    await line.press('ControlOrMeta+Z');
    expect(await printed(page, 'Dateline')).toBe(own);
    expect(await send(page, 'Save')).toBe(201);
  });

  it('what the server refuses is shown beside its field, and nothing is stored', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    await input(page, 'Headline').fill('Nobody was told');
    const dateline = lineOf(page, 'Dateline');
    await dateline.fill('LIMA, Nov. 31 (Reuters) -');
    const credit = await openParts(page, 'Image credit');
    await credit.getByRole('combobox', { name: 'Licence', exact: true }).click();
    await page.getByRole('option', { name: en['field.credit.licence.own'] }).click();
    await input(credit, 'Link to the licence').fill('no address');
    expect(await send(page, 'Save')).toBe(400);
    await page.getByText(problems['date.day'], { exact: true }).waitFor();
    await page.locator('[id="imageCredit-error"]', { hasText: problems['licence.url'] }).waitFor();
    await picture(page, 'refused');
    expect(await articles('Nobody was told', 'en', 'draft')).toEqual([]);
  });

  it('the list shows headline, dateline, by-line and state', async () => {
    const { page } = editor;
    const rows = await openList(page, demo.origin, ARTICLE);
    const heads = (await page.locator('thead th').allInnerTexts()).map((head) => head.trim().toLowerCase());
    const own = ['Dateline', 'By-line', 'Status'];
    expect(heads).toEqual(expect.arrayContaining(['headline', ...own.map((head) => head.toLowerCase())]));
    const row = rows.filter({ hasText: 'First container ship of the northern route docks in Busan' });
    await row.waitFor();
    const cells = await row.locator('td').allInnerTexts();
    const line = '[Harbour Times Busan=Correspondent Han Seo-yeon]';
    expect(cells).toEqual(expect.arrayContaining([line, 'Han Seo-yeon', 'Published']));
    await picture(page, 'list');
  });

  it('is shown in the README', async () => {
    const { page } = editor;
    const [article] = await articles('First container ship of the northern route docks in Busan', 'en');
    await openEntry(page, demo.origin, ARTICLE, `${article?.documentId}`);
    await page.getByRole('button', { name: 'Close the banner.' }).click();
    await page.locator('form img').first().waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
    await page.setViewportSize({ width: 1400, height: 2460 });
    await readmePicture(page, 'article');

    await page.setViewportSize({ width: 1400, height: 1200 });
    await openNew(page, demo.origin, 'api::brief.brief');
    await input(page, 'Title').fill('Ferries sail again');
    await paste(page, lineOf(page, 'Dateline'), 'LIMA, Jan 21 (Reuters) -');
    await paste(page, lineOf(page, 'Credit'), 'Jo Reyes/AP via Meridian News');
    await openParts(page, 'Dateline');
    await openParts(page, 'Credit');
    await readmePicture(page, 'fields');
  });
});

describe('in Korean', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await signIn(demo, 'ko');
  });
  afterAll(() => editor?.leave());

  it('an editor reads Korean, pastes an agency’s Korean dateline and gets that agency’s notice', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE, 'ko');
    const labels = await page.locator('form label').allInnerTexts();
    expect(labels.filter((label) => !/[가-힣]/.test(label))).toEqual([]);

    await input(page, '제목').fill('여객선 다시 뜬다');
    await paste(page, lineOf(page, '데이트라인'), '(목포=연합뉴스) 김하늘 기자 =');
    const dateline = await openParts(page, '데이트라인', ko['field.parts.edit']);
    expect(await city(dateline, '도시').inputValue()).toBe('목포');
    expect(await dateline.getByRole('combobox', { name: '국가' }).inputValue()).toBe('대한민국');
    expect(await input(dateline, '통신사').inputValue()).toBe('연합뉴스');
    expect(await input(dateline, '기자').inputValue()).toBe('김하늘');
    await picture(page, 'korean');
    expect(await send(page, '배포')).toBe(200);

    const [article] = await articles('여객선 다시 뜬다', 'ko');
    // An agency's copy, in whatever language, is not the house's.
    expect(article?.copyrightNotice).toMatch(/^© \d{4} 연합뉴스$/);
    // The form moves on to the new article's address first.
    await page.getByRole('status', { name: 'published' }).waitFor();
    await page.reload();
    await page.getByRole('status', { name: 'published' }).waitFor();
    const panel = page.locator('aside').filter({ hasText: ko['stamps.panel'] });
    await panel.getByText(`${article?.copyrightNotice}`).first().waitFor();
    await openList(page, demo.origin, ARTICLE);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(ko['type.article']);
  });

  it('the fields are filled in without a mouse', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE, 'ko');
    const credit = lineOf(page, '사진 출처');
    await credit.focus();
    await page.keyboard.type('박지훈/하버타임스');
    expect(await marksOf(page, '사진 출처')).toEqual(['박지훈', '하버타임스']);
    // What was understood is one stop, the way to the parts the other.
    expect(await tab(page)).toBe('박지훈');
    expect(await tab(page)).toBe(ko['field.parts.edit']);
    await page.keyboard.press('Enter');
    await tab(page);
    const photographers = input(page, '사진기자');
    expect(await photographers.evaluate((one) => one === document.activeElement)).toBe(true);
    await tab(page);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '박지훈 삭제' }).waitFor({ state: 'detached' });
    expect(await photographers.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await printed(page, '사진 출처')).toBe('하버타임스');
    expect(new URL(page.url()).pathname).toMatch(/\/create$/);
  });
});
