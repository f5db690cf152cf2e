import en from '../../admin/src/translations/en.json';
import ko from '../../admin/src/translations/ko.json';
import { type Editor, picture, readmePicture, signIn } from './support/browser';
import { type Demo, startDemo } from './support/demo';
import {
  choose,
  city,
  input,
  openEntry,
  openList,
  openNew,
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
    await paste(page, input(page, 'Dateline'), 'LIMA, Jan 21 (Reuters) -');
    await paste(page, input(page, 'Image credit'), '(AP Photo/Jo Reyes)');
    expect(await printed(page, 'Dateline')).toBe('LIMA, Jan 21 (Reuters)\u00a0-');
    const dateline = partsOf(page, 'Dateline');
    expect(await city(dateline, 'City').inputValue()).toBe('Lima');
    expect(await dateline.getByRole('combobox', { name: 'Country' }).inputValue()).toBe('Peru');
    expect(await dateline.getByRole('combobox', { name: 'Month' }).innerText()).toContain('January');
    expect(await input(dateline, 'Day').inputValue()).toBe('21');
    expect(await input(dateline, 'Agency').inputValue()).toBe('Reuters');
    const credit = partsOf(page, 'Image credit');
    // Below its name each has the button that takes it away.
    const names = await credit.getByRole('listitem').allInnerTexts();
    expect(names.map((name) => name.split('\n')[0])).toEqual(['Jo Reyes', 'AP']);

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
      copyrightNotice: expect.stringMatching(/^© \d{4} The Harbour Times \(www\.harbour\.example\)/),
    });

    await page.reload();
    await page.getByRole('status', { name: 'published' }).waitFor();
    const notice = input(page, 'Copyright notice');
    expect(await notice.inputValue()).toBe(article?.copyrightNotice);
    expect(await notice.isDisabled()).toBe(true);
    expect(await input(page, 'Copyright year').inputValue()).toMatch(/^\d{4}$/);
    await picture(page, 'published');
  });

  it("an editor's own article starts with their by-line and place", async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    await page.getByText(/^Asia\/Seoul — today is .+ there$/).waitFor();
    expect(await printed(page, 'Dateline')).toMatch(/^BUSAN, \w+\.? \d+\s—$/);
    await input(page, 'Headline').fill('Harbour master retires');
    expect(await send(page, 'Save')).toBe(201);
    await page.getByRole('button', { name: 'Han Seo-yeon', exact: true }).waitFor();
    expect(await input(page, 'By-line').inputValue()).toBe('Han Seo-yeon');
    expect(await city(partsOf(page, 'Dateline'), 'City').inputValue()).toBe('Busan');
  });

  it('a line without a dateline stays as it was typed, and says so', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    await partsOf(page, 'Dateline')
      .getByRole('status')
      .filter({ hasText: /^BUSAN, / })
      .waitFor();
    const own = await printed(page, 'Dateline');
    const line = input(page, 'Dateline');
    await line.fill('The first boat left at dawn.');
    await page.getByRole('button', { name: 'Read this line' }).click();
    await page.getByText(en['field.dateline.unreadable']).waitFor();
    expect(await line.inputValue()).toBe('The first boat left at dawn.');
    expect(await printed(page, 'Dateline')).toBe(own);
  });

  it('what the server refuses is shown beside its field, and nothing is stored', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    await input(page, 'Headline').fill('Nobody was told');
    const dateline = partsOf(page, 'Dateline');
    await city(dateline, 'City').fill('Lima');
    await input(dateline, 'Day').fill('40');
    const credit = partsOf(page, 'Image credit');
    await credit.getByRole('combobox', { name: 'Licence', exact: true }).click();
    await page.getByRole('option', { name: en['field.credit.licence.own'] }).click();
    await input(credit, 'Link to the licence').fill('no address');
    expect(await send(page, 'Save')).toBe(400);
    await page.getByText(en['field.problem.date.day']).waitFor();
    await page.getByText(en['field.problem.licence.url']).waitFor();
    await picture(page, 'refused');
    expect(await articles('Nobody was told', 'en', 'draft')).toEqual([]);
  });

  it('the list shows headline, dateline, by-line, coverage and state', async () => {
    const { page } = editor;
    const rows = await openList(page, demo.origin, ARTICLE);
    const heads = (await page.locator('thead th').allInnerTexts()).map((head) => head.trim().toLowerCase());
    const own = ['Dateline', 'By-line', 'Special coverage', 'Status'];
    expect(heads).toEqual(expect.arrayContaining(['headline', ...own.map((head) => head.toLowerCase())]));
    const row = rows.filter({ hasText: 'First container ship of the northern route docks in Busan' });
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
    await paste(page, input(page, 'Dateline'), 'LIMA, Jan 21 (Reuters) -');
    await paste(page, input(page, 'Credit'), 'Jo Reyes/AP via Meridian News');
    await readmePicture(page, 'fields');
  });
});

describe('in Korean', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await signIn(demo, 'ko');
  });
  afterAll(() => editor?.leave());

  it('an editor reads Korean, pastes a Korean dateline and gets a Korean notice', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE, 'ko');
    const labels = await page.locator('form label').allInnerTexts();
    expect(labels.filter((label) => !/[가-힣]/.test(label))).toEqual([]);

    await input(page, '제목').fill('여객선 다시 뜬다');
    await paste(page, input(page, '데이트라인'), '(목포=연합뉴스) 김하늘 기자 =');
    const dateline = partsOf(page, '데이트라인');
    expect(await city(dateline, '도시').inputValue()).toBe('목포');
    expect(await dateline.getByRole('combobox', { name: '국가' }).inputValue()).toBe('대한민국');
    expect(await input(dateline, '통신사').inputValue()).toBe('연합뉴스');
    expect(await input(dateline, '기자').inputValue()).toBe('김하늘');
    await picture(page, 'korean');
    expect(await send(page, '배포')).toBe(200);

    const [article] = await articles('여객선 다시 뜬다', 'ko');
    expect(article?.copyrightNotice).toMatch(/^ⓒ \d{4} 하버타임스/);
    // The form moves on to the new article's address first.
    await page.getByRole('status', { name: 'published' }).waitFor();
    await page.reload();
    await page.getByRole('status', { name: 'published' }).waitFor();
    for (const stamp of ['저작권 표시', '저작권자', '저작권 연도', '이용 조건']) {
      expect([stamp, await input(page, stamp).isDisabled()]).toEqual([stamp, true]);
    }
    await openList(page, demo.origin, ARTICLE);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(ko['type.article']);
  });

  it('the fields are filled in without a mouse', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, 'api::brief.brief');
    await input(page, 'Dateline').focus();
    const passed: string[] = [];
    for (let at = 0; at < 12; at += 1) passed.push(await tab(page));
    expect(passed).toEqual([
      ...[
        '도시',
        '주·지역',
        '국가',
        '발신지 추가',
        '날짜',
        '오늘',
        '연도',
        '월',
        '일',
        '통신사',
        '표기 방식',
      ],
      '기자 추가',
    ]);
    await openNew(page, demo.origin, ARTICLE, 'ko');

    const photographers = input(page, '사진기자');
    await photographers.focus();
    await page.keyboard.type('박지훈');
    await page.keyboard.press('Enter');
    const tag = page.getByRole('button', { name: '박지훈 삭제' });
    await tag.waitFor();
    expect(await printed(page, '사진 출처')).toBe('박지훈');
    expect(new URL(page.url()).pathname).toMatch(/\/create$/);

    await tab(page);
    await page.keyboard.press('Enter');
    await tag.waitFor({ state: 'detached' });
    expect(await photographers.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await printed(page, '사진 출처')).toBe(ko['field.credit.empty']);
  });
});
