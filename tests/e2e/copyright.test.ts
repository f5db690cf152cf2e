import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import english from '../../admin/src/translations/en.json';
import korean from '../../admin/src/translations/ko.json';
import stampsEn from '../../admin/src/translations/stamps.en.json';
import stampsKo from '../../admin/src/translations/stamps.ko.json';
import { type Editor, picture, signIn } from './support/browser';
import { type Demo, ROOT, startDemo } from './support/demo';
import { input, openEntry, openList, openNew, send } from './support/form';

// The demo is built where that is needed.
jest.setTimeout(10 * 60_000);

const en = { ...english, ...stampsEn };
const ko = { ...korean, ...stampsKo };

const ARTICLE = 'plugin::newsroom.article';
const BRIEF = 'api::brief.brief';
const PAGE = '/admin/settings/newsroom-stamps';
const OLD = '© 2019 Harbour Times Ltd. Reproduction by permission only.';
const HEADLINE = 'First container ship of the northern route docks in Busan';
const SUPPLIED = 'From the coast, with a notice';

interface Article {
  documentId: string;
  headline: string;
  copyrightNotice: string;
}

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo?.stop());

/** Puts articles under an earlier notice: one by its headline, or all. */
const makeOld = (headline?: string): number => {
  const script = join(ROOT, 'tests/e2e/support/old-stamps.js');
  const args = [script, demo.database, OLD, ...(headline ? [headline] : [])];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
};

const articleOf = async (headline: string, locale = 'en'): Promise<Article> => {
  const [article] = await demo.read<Article[]>(
    `/api/newsroom/articles?locale=${locale}&filters[headline][$eq]=${encodeURIComponent(headline)}`,
  );
  if (!article) throw new Error(`no article is headed "${headline}"`);
  return article;
};

const panelOf = (page: Page, title: string) =>
  page.locator('aside').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

describe('in English', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await signIn(demo);
    await editor.page.setViewportSize({ width: 1400, height: 1400 });
  });
  afterAll(() => editor?.leave());

  it('an article that was never published says what it will be stamped with, as its source is typed', async () => {
    const { page } = editor;
    await openNew(page, demo.origin, ARTICLE);
    const panel = panelOf(page, en['stamps.panel']);
    await panel.getByText(en['stamps.future']).waitFor();
    await panel.getByText(/^© \d{4} The Harbour Times \(www\.harbour\.example\)/).waitFor();
    await picture(page, 'copyright-unpublished');
    expect(await panel.getByRole('button', { name: en['stamps.again'] }).count()).toBe(0);
  });

  it('a published article shows its notice and history, and is stamped again after a look at it', async () => {
    const { page } = editor;
    expect(makeOld(HEADLINE)).toBe(2);
    const { documentId } = await articleOf(HEADLINE);
    await openEntry(page, demo.origin, ARTICLE, documentId);
    const panel = panelOf(page, en['stamps.panel']);
    await panel.getByText(OLD).first().waitFor();
    await picture(page, 'copyright-published');
    await panel.getByRole('button', { name: en['stamps.again'] }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^© \d{4} The Harbour Times/).waitFor();
    await picture(page, 'copyright-confirm');
    await dialog.getByRole('button', { name: en['stamps.again'] }).click();
    await page.getByText(en['stamps.done.one'], { exact: true }).waitFor();
    await panel.getByText(en['stamps.again.unchanged']).waitFor();
    await panel.getByText('Stamped again, ', { exact: false }).waitFor();
    const { copyrightNotice } = await articleOf(HEADLINE);
    expect(copyrightNotice).toMatch(/^© \d{4} The Harbour Times/);
    await page.getByRole('status', { name: 'published' }).waitFor();
    await panel.getByText(copyrightNotice).first().waitFor();
  });

  it('copy that brings its own notice is published with it, word for word', async () => {
    const { page } = editor;
    const notice = '© 2026 Coastal Wire. For copyright information, check with the distributor.';
    await openNew(page, demo.origin, ARTICLE);
    await input(page, 'Headline').fill(SUPPLIED);
    const panel = panelOf(page, en['stamps.panel']);
    expect(await panel.getByRole('button', { name: en['stamps.supply.open'] }).count()).toBe(0);
    expect(await send(page, 'Save')).toBe(201);
    await panel.getByRole('button', { name: en['stamps.supply.open'] }).click();
    const dialog = page.getByRole('dialog');
    await input(dialog, 'Source').fill('Coastal Wire');
    await input(dialog, en['stamps.supply.notice']).fill(notice);
    await picture(page, 'copyright-supply');
    await dialog.getByRole('button', { name: en['stamps.supply.save'] }).click();
    await dialog.waitFor({ state: 'detached' });
    await panel.getByText(notice).waitFor();
    await panel.getByText(en['stamps.rule.supplied']).first().waitFor();
    await panel.getByRole('button', { name: en['stamps.supply.withdraw'] }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Source' }).inputValue()).toBe('Coastal Wire');
    await picture(page, 'copyright-supplied');
    expect(await send(page, 'Publish')).toBe(200);
    await page.getByRole('status', { name: 'published' }).waitFor();
    expect((await articleOf(SUPPLIED)).copyrightNotice).toBe(notice);
  });

  it('a long history is folded', async () => {
    const { page } = editor;
    const { documentId } = await articleOf(HEADLINE);
    for (let again = 0; again < 3; again += 1) {
      makeOld(HEADLINE);
      await openEntry(page, demo.origin, ARTICLE, documentId);
      const panel = panelOf(page, en['stamps.panel']);
      await panel.getByRole('button', { name: en['stamps.again'] }).click();
      await page.getByRole('dialog').getByRole('button', { name: en['stamps.again'] }).click();
      await panel.getByText(en['stamps.again.unchanged']).waitFor();
    }
    const panel = panelOf(page, en['stamps.panel']);
    expect(await panel.getByRole('listitem').count()).toBe(3);
    await panel.getByRole('button', { name: 'Show all 5 stamps' }).click();
    expect(await panel.getByRole('listitem').count()).toBe(5);
    await picture(page, 'copyright-history');
  });

  it('unsaved changes come first', async () => {
    const { page } = editor;
    makeOld(HEADLINE);
    const { documentId } = await articleOf(HEADLINE);
    await openEntry(page, demo.origin, ARTICLE, documentId);
    const again = panelOf(page, en['stamps.panel']).getByRole('button', { name: en['stamps.again'] });
    await again.waitFor();
    await input(page, 'Subheadline').fill('Not saved yet');
    await page.getByText(en['stamps.again.modified']).waitFor();
    expect(await again.isDisabled()).toBe(true);
  });

  it('chosen articles of the list are stamped again', async () => {
    const { page } = editor;
    makeOld();
    // Two of the house's own: a draft has no stamp yet, and copy that brought its own notice keeps it.
    const rows = await openList(page, demo.origin, ARTICLE);
    for (const headline of [HEADLINE, 'A dish in Kiruna hears the first words of Aquila 4'])
      await rows.filter({ hasText: headline }).getByRole('checkbox').click();
    await page.getByRole('button', { name: en['stamps.again'] }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('2 articles get another stamp').waitFor();
    await picture(page, 'copyright-bulk');
    await dialog.getByRole('button', { name: 'Stamp 2 articles again' }).click();
    await dialog.getByText('2 articles got another stamp').waitFor();
    await picture(page, 'copyright-bulk-done');
    await dialog.getByRole('button', { name: en['stamps.close'] }).last().click();
  });

  it('all that meet conditions are looked at, stamped again, and on record', async () => {
    const { page } = editor;
    await page.goto(demo.origin + PAGE);
    await page.getByRole('heading', { level: 1, name: en['stamps.title'] }).waitFor();
    await page.getByRole('combobox', { name: en['stamps.form.locale'] }).click();
    await page.getByRole('option', { name: 'Korean (ko)' }).click();
    await page.getByRole('button', { name: en['stamps.preview'], exact: true }).click();
    const preview = page.getByRole('region', { name: en['stamps.preview'] });
    await preview.getByText(OLD).first().waitFor();
    await picture(page, 'copyright-preview');
    const stamp = page.getByRole('button', { name: /^Stamp \d+ articles again$/ });
    const count = /\d+/.exec(await stamp.innerText())?.[0];
    await stamp.click();
    await picture(page, 'copyright-start');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click();
    const job = page.getByRole('listitem').filter({ hasText: 'Korean (ko)' }).first();
    await job.getByText(en['stamps.state.done']).waitFor();
    await job.getByText(`${count} articles got another stamp`).waitFor();
    await picture(page, 'copyright-jobs');
    const left = await demo.read<Article[]>(
      `/api/newsroom/articles?locale=ko&filters[copyrightNotice][$eq]=${encodeURIComponent(OLD)}`,
    );
    expect(left).toEqual([]);
  });

  it('a type of the project’s own has the panel, too', async () => {
    const { page } = editor;
    const rows = await openList(page, demo.origin, BRIEF);
    await rows.first().click();
    const panel = panelOf(page, en['stamps.panel']);
    await panel
      .getByText(/^© \d{4} The Harbour Times/)
      .first()
      .waitFor();
    await picture(page, 'copyright-brief');
  });

  it('a failure of the server is said, and can be tried again', async () => {
    const { page } = editor;
    const { documentId } = await articleOf(HEADLINE);
    await page.route('**/newsroom/stamps/articles/**', (route) =>
      route.fulfill({
        status: 500,
        json: { data: null, error: { status: 500, name: 'Error', message: 'Down' } },
      }),
    );
    await openEntry(page, demo.origin, ARTICLE, documentId);
    const panel = panelOf(page, en['stamps.panel']);
    await panel.getByText(en['stamps.error']).waitFor();
    await picture(page, 'copyright-error');
    await page.unroute('**/newsroom/stamps/articles/**');
    await panel.getByRole('button', { name: en['stamps.retry'] }).click();
    await panel
      .getByText(/^© \d{4}/)
      .first()
      .waitFor();
  });

  it('an article that no rule covers says so', async () => {
    const { page } = editor;
    await page.route('**/newsroom/stamps/articles/**', (route) =>
      route.fulfill({
        json: {
          data: { published: false, stamp: null, again: 'outside', next: null, history: [], rules: [] },
        },
      }),
    );
    await openNew(page, demo.origin, ARTICLE);
    const panel = panelOf(page, en['stamps.panel']);
    await panel.getByText(en['stamps.unruled'], { exact: true }).waitFor();
    await picture(panel, 'copyright-unruled');
    await page.unroute('**/newsroom/stamps/articles/**');
  });

  it('whoever may not stamp sees the notice and no button', async () => {
    const { page } = editor;
    makeOld(HEADLINE);
    const { documentId } = await articleOf(HEADLINE);
    await page.route('**/admin/users/me/permissions', async (route) => {
      const answer = await route.fetch();
      const { data } = (await answer.json()) as { data: { action: string }[] };
      await route.fulfill({
        json: { data: data.filter(({ action }) => !action.includes('stamps.restamp')) },
      });
    });
    await openEntry(page, demo.origin, ARTICLE, documentId);
    const panel = panelOf(page, en['stamps.panel']);
    await panel.getByText(OLD).first().waitFor();
    expect(await panel.getByRole('button', { name: en['stamps.again'] }).count()).toBe(0);
    await picture(panel, 'copyright-read-only');
    await page.unroute('**/admin/users/me/permissions');
  });
});

describe('in Korean', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await signIn(demo, 'ko');
    await editor.page.setViewportSize({ width: 1400, height: 1400 });
  });
  afterAll(() => editor?.leave());

  it('panel and page speak Korean', async () => {
    const { page } = editor;
    const { documentId } = await articleOf(HEADLINE);
    await openEntry(page, demo.origin, ARTICLE, documentId);
    const panel = panelOf(page, ko['stamps.panel']);
    await panel.getByRole('button', { name: ko['stamps.again'] }).waitFor();
    await picture(panel, 'copyright-korean');
    await page.goto(demo.origin + PAGE);
    await page.getByRole('button', { name: ko['stamps.preview'], exact: true }).click();
    await page.getByRole('region', { name: ko['stamps.preview'] }).waitFor();
    await picture(page, 'copyright-korean-page');
  });
});
