import type { Page } from 'playwright-core';
import allEn from '../../admin/src/translations/en.json';
import allKo from '../../admin/src/translations/ko.json';
import settingsEn from '../../admin/src/translations/settings.en.json';
import settingsKo from '../../admin/src/translations/settings.ko.json';
import { type Editor, picture, signIn } from './support/browser';
import { type Demo, startDemo } from './support/demo';
import { type Ask, asEditor, createPerson } from './support/people';

// The demo is built where that is needed.
jest.setTimeout(10 * 60_000);

const en = { ...allEn, ...settingsEn };
const ko = { ...allKo, ...settingsKo };

let demo: Demo;
let editor: Editor;
let ask: Ask;
beforeAll(async () => {
  demo = await startDemo();
  editor = await signIn(demo);
  ask = await asEditor(demo);
});
afterAll(async () => {
  await editor?.leave();
  await demo?.stop();
});

const open = async (page: Page, title: string = en['settings.title']) => {
  await page.goto(`${demo.origin}/admin/settings/newsroom`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page
    .getByLabel(en['settings.publication.name'])
    .or(page.getByLabel(ko['settings.publication.name']))
    .first()
    .waitFor();
};

const said = (page: Page, words: string) => page.getByText(words, { exact: true }).first().waitFor();

/** Saves, and gives the status of the server's answer; nothing where the page itself finds faults. */
const save = async (page: Page): Promise<number> => {
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'PUT' && response.url().endsWith('/newsroom/settings'),
  );
  await page.getByRole('button', { name: en['settings.save'], exact: true }).click();
  return (await answer).status();
};

const publish = async (headline: string, source?: string): Promise<string> => {
  const path = '/content-manager/collection-types/plugin::newsroom.article/actions/publish';
  const { copyrightNotice } = await ask<{ copyrightNotice: string }>('POST', path, { headline, source });
  return copyrightNotice;
};

it('shows where each value comes from', async () => {
  const { page } = editor;
  await open(page);
  expect(await page.getByLabel(en['settings.publication.name']).inputValue()).toBe('The Harbour Times');
  const site = page.getByRole('region', { name: en['settings.publication'] });
  expect(await site.getByText(en['settings.origin.file'], { exact: true }).count()).toBe(3);
  expect(await site.getByText(en['settings.origin.default'], { exact: true }).count()).toBe(1);
  await picture(page, 'settings-filled');
});

it('a rule is added, with its notice as readers will see it, and stamps what is published then', async () => {
  const { page } = editor;
  await open(page);
  await page.getByRole('button', { name: en['settings.rules.add'] }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(en['settings.rule.source']).fill('Reuters');
  await dialog.getByRole('button', { name: en['settings.rule.add'], exact: true }).click();
  await dialog.getByText(en['settings.problem.holder']).waitFor();
  await picture(page, 'settings-rule-refused');
  await dialog.getByLabel(en['settings.terms.holder']).fill('Thomson Reuters');
  await dialog.getByRole('status').getByText('© Thomson Reuters').first().waitFor();
  await picture(page, 'settings-rule');
  await dialog.getByRole('button', { name: en['settings.rule.add'], exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await save(page)).toBe(200);
  await said(page, en['settings.outcome.saved']);
  await picture(page, 'settings-saved');
  expect(await publish('Stamped by a rule', 'reuters')).toContain('© Thomson Reuters');
});

it('what is unfit is said beside its input, and nothing is saved', async () => {
  const { page } = editor;
  await open(page);
  const notice = page
    .getByRole('group', { name: en['settings.terms.templates'] })
    .getByRole('textbox')
    .first();
  await notice.fill('© {holdre}');
  await page.getByLabel(en['settings.terms.licence']).fill('harbour.example');
  await page.getByRole('button', { name: en['settings.save'], exact: true }).click();
  await said(page, en['settings.outcome.refused']);
  await page.getByText('{holdre} is no token').waitFor();
  await said(page, en['settings.problem.link']);
  await picture(page, 'settings-error');
  await open(page);
  expect(await page.getByLabel(en['settings.terms.licence']).inputValue()).toBe('');
});

it('of two editors the second is told, keeps what they typed, and goes on from what was saved', async () => {
  const { page } = editor;
  const other = await signIn(demo);
  try {
    await open(page);
    await open(other.page);
    await other.page.getByLabel(en['settings.publication.site']).fill('other.example');
    expect(await save(other.page)).toBe(200);
    await page.getByLabel(en['settings.publication.site']).fill('mine.example');
    await page.getByLabel(en['settings.terms.acquire']).fill('https://harbour.example/buy');
    expect(await save(page)).toBe(409);
    await page.getByText('You both changed: Site').waitFor();
    expect(await page.getByLabel(en['settings.publication.site']).inputValue()).toBe('mine.example');
    await picture(page, 'settings-conflict');
    await page.getByRole('button', { name: en['settings.conflict.keep'] }).click();
    expect(await save(page)).toBe(200);
  } finally {
    await other.leave();
  }
  await page
    .getByRole('region', { name: en['settings.publication'] })
    .getByRole('button', { name: en['settings.file.put-back'] })
    .click();
  expect(await page.getByLabel(en['settings.publication.site']).inputValue()).toBe('www.harbour.example');
  expect(await save(page)).toBe(200);
});

it('a role that may only read can change nothing', async () => {
  const reader = await createPerson(ask, ['plugin::newsroom.settings.read']);
  const guest = await signIn({ ...demo, ...reader });
  try {
    await open(guest.page);
    await said(guest.page, en['settings.read-only']);
    expect(await guest.page.getByRole('button', { name: en['settings.save'] }).count()).toBe(0);
    const enabled = guest.page.locator('main').locator('input:enabled, textarea:enabled');
    expect(await enabled.count()).toBe(0);
    await picture(guest.page, 'settings-read-only');
  } finally {
    await guest.leave();
  }
});

it('speaks Korean', async () => {
  const korean = await signIn(demo, 'ko');
  try {
    await open(korean.page, ko['settings.title']);
    await said(korean.page, ko['settings.rules']);
    await picture(korean.page, 'settings-korean');
  } finally {
    await korean.leave();
  }
});
