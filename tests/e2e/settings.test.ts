import type { Locator, Page } from 'playwright-core';
import allEn from '../../admin/src/translations/en.json';
import allKo from '../../admin/src/translations/ko.json';
import settingsEn from '../../admin/src/translations/settings.en.json';
import settingsKo from '../../admin/src/translations/settings.ko.json';
import { beyond, broken } from './support/axe';
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
  leaveAnyway(editor.page);
  ask = await asEditor(demo);
});
/** The browser's own question when a page with unsaved changes is left; a test that leaves one means it. */
const leaveAnyway = (page: Page) => page.on('dialog', (dialog) => void dialog.accept());

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

/** Dialogs give the focus back once they are gone. */
const isFocused = async (wanted: Locator): Promise<boolean> => {
  for (const end = Date.now() + 2000; ;) {
    const isThere = await wanted.evaluate((one) => one === document.activeElement);
    if (isThere || Date.now() > end) return isThere;
  }
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
  expect(await site.getByText(en['settings.origin.file'], { exact: true }).count()).toBe(4);
  expect(await site.getByText(en['settings.origin.default'], { exact: true }).count()).toBe(1);
  await picture(page, 'settings-filled');
});

it('a rule is added, with its notice as readers will see it, and stamps what is published then', async () => {
  const { page } = editor;
  await open(page);
  await page.getByRole('button', { name: en['settings.rules.add'] }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(en['settings.rule.source'], { exact: true }).fill('Reuters');
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

it('says what copy of others gets, shows it, and goes back to the standard', async () => {
  const { page } = editor;
  await open(page);
  const others = page.getByRole('region', { name: en['settings.others'] });
  await others.getByText(/^© \d{4} Coastal Wire$/).waitFor();
  await others.getByRole('combobox').click();
  await page.getByRole('option', { name: en['settings.others.house'] }).click();
  await others.getByText(/^© \d{4} The Harbour Times/).waitFor();
  await picture(others, 'settings-others');
  expect(await save(page)).toBe(200);
  expect(await publish('Of a source without a rule', 'Coastal Wire')).toContain('The Harbour Times');

  await others.getByRole('button', { name: en['settings.file.remove'] }).click();
  await page.getByLabel(en['settings.publication.aliases']).first().fill('Coastal Wire');
  await page.keyboard.press('Enter');
  await others.getByText(en['settings.try.own']).waitFor();
  expect(await save(page)).toBe(200);
  expect(await publish('Of ours by another name', 'coastal wire')).toContain('The Harbour Times');

  const publication = page.getByRole('region', { name: en['settings.publication'] });
  await publication.getByRole('button', { name: en['settings.file.put-back'] }).click();
  expect(await save(page)).toBe(200);
  expect(await publish('Of others again', 'Coastal Wire')).toMatch(/^© \d{4} Coastal Wire$/);
});

it('asks before unsaved changes are left, and the focus is where it was', async () => {
  const { page } = editor;
  await open(page);
  const away = page.getByRole('navigation').getByRole('link', { name: 'Overview' });
  const holder = page.getByLabel(en['settings.terms.holder']).first();
  await holder.fill('Somebody else');
  await away.click();
  const dialog = page.getByRole('alertdialog');
  await dialog.waitFor();
  await picture(page, 'settings-guard');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await isFocused(away)).toBe(true);
  expect(await holder.inputValue()).toBe('Somebody else');

  const closing = page.waitForEvent('dialog');
  await page.reload();
  expect((await closing).type()).toBe('beforeunload');

  await open(page);
  await holder.fill('Somebody else');
  await away.click();
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await open(page);
  await away.click();
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
});

it('gives the focus back after the dialog of a rule', async () => {
  const { page } = editor;
  await open(page);
  const edit = page.getByRole('button', { name: en['settings.rules.edit'].replace('{rule}', 'meridian') });
  await edit.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await isFocused(dialog.getByLabel(en['settings.rule.source'], { exact: true }))).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await isFocused(edit)).toBe(true);
});

/** What is wider than the window, or cut off at its right side. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return [...document.querySelectorAll('main *')]
      .filter((node) => node.getClientRects().length > 0 && node.getBoundingClientRect().right > edge + 1)
      .map((node) => `${node.tagName} ${node.textContent?.slice(0, 40)}`);
  });

it('is one column on a phone, with nothing cut off', async () => {
  const { page } = editor;
  const size = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 4800 });
  try {
    await open(page);
    expect(await tooWide(page)).toEqual([]);
    const [name, aliases] = await Promise.all(
      (['settings.publication.name', 'settings.publication.aliases'] as const).map((key) =>
        page.getByLabel(en[key]).first().boundingBox(),
      ),
    );
    expect(aliases?.x).toBe(name?.x);
    await picture(page, 'settings-phone');
    await page.getByRole('button', { name: en['settings.rules.add'] }).click();
    await page.getByRole('dialog').waitFor();
    expect(await tooWide(page)).toEqual([]);
    await picture(page, 'settings-phone-rule');
    await page.keyboard.press('Escape');
  } finally {
    if (size) await page.setViewportSize(size);
  }
});

it('the home page starts with the articles that were edited last, and by whom', async () => {
  const { page } = editor;
  await publish('Edited a moment ago');
  await page.goto(`${demo.origin}/admin`);
  const widgets = page.locator('[data-strapi-widget-id]');
  await widgets.first().getByRole('link', { name: 'Edited a moment ago' }).waitFor();
  expect(await widgets.nth(1).getAttribute('data-strapi-widget-id')).toBe(
    'plugin::newsroom.pictures-without-credit',
  );
  await widgets
    .first()
    .getByText(/^Seo-yeon Han · /)
    .first()
    .waitFor();
  await picture(page, 'home');
  await widgets.first().getByRole('link', { name: 'Edited a moment ago' }).click();
  await page.getByRole('heading', { level: 1, name: 'Edited a moment ago' }).waitFor();
});

describe('axe finds nothing that it does not find on a screen of plain Strapi', () => {
  it('of settings', async () => {
    const { page } = editor;
    await page.goto(`${demo.origin}/admin/settings/media-library`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const plain = await broken(page, 'main');
    await open(page);
    expect(beyond(plain, await broken(page, 'main'))).toEqual({});
    await page.getByRole('button', { name: en['settings.rules.add'] }).click();
    await page.getByRole('dialog').waitFor();
    expect(beyond(plain, await broken(page, '[role=dialog]'))).toEqual({});
    await page.keyboard.press('Escape');
  });

  it('of widgets', async () => {
    const { page } = editor;
    await page.goto(`${demo.origin}/admin`);
    await page.locator('[data-strapi-widget-id="plugin::newsroom.edited-articles"] a').first().waitFor();
    const ours = await broken(page, '[data-strapi-widget-id^="plugin::newsroom"]');
    const plain = await broken(page, '[data-strapi-widget-id^="plugin::content-manager"]');
    expect(beyond(plain, ours)).toEqual({});
  });
});

it('what is unfit is said beside its input, and nothing is saved', async () => {
  const { page } = editor;
  await open(page);
  const notice = page
    .getByRole('group', { name: en['settings.terms.templates'] })
    .getByRole('textbox')
    .first();
  await notice.fill('© {holdre}');
  await page.getByText("{holdre} can't be filled in").waitFor();
  await page.getByRole('status').getByText(en['settings.example.unfit']).first().waitFor();
  await picture(page, 'settings-token');
  await page.getByLabel(en['settings.terms.licence']).fill('harbour.example');
  await page.getByRole('button', { name: en['settings.save'], exact: true }).click();
  await said(page, en['settings.outcome.refused']);
  await page.getByText("{holdre} can't be filled in").waitFor();
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
    await page.getByText(`You both changed: ${en['settings.publication.site']}`).waitFor();
    const keep = page.getByRole('button', { name: en['settings.conflict.keep'] });
    expect(await isFocused(keep)).toBe(true);
    expect(await page.getByLabel(en['settings.publication.site']).inputValue()).toBe('mine.example');
    await picture(page, 'settings-conflict');
    await keep.click();
    expect(await isFocused(page.getByRole('button', { name: en['settings.save'], exact: true }))).toBe(true);
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
  const reader = await createPerson(ask, [{ action: 'plugin::newsroom.settings.read' }]);
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
