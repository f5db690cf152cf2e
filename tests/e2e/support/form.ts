import type { Locator, Page } from 'playwright-core';

const LIST = '/admin/content-manager/collection-types/';

/** The page of a new entry of a type, in a locale where it has some. */
export const openNew = async (page: Page, origin: string, type: string, locale?: string): Promise<void> => {
  const query = locale ? `?plugins[i18n][locale]=${locale}` : '';
  await page.goto(`${origin}${LIST}${type}/create${query}`);
  await page.locator('form').waitFor();
};

const hasActions = (page: Page): Promise<boolean> =>
  page
    .getByRole('button', { name: 'Publish', exact: true })
    .waitFor({ timeout: 10_000 })
    .then(
      () => true,
      () => false,
    );

/** The page of a stored entry. */
export const openEntry = async (page: Page, origin: string, type: string, id: string): Promise<void> => {
  // On a busy machine Strapi's panel of actions now and then stays empty until the page is opened again.
  for (let tries = 0; tries < 3; tries += 1) {
    await page.goto(`${origin}${LIST}${type}/${id}`);
    await page.locator('form').waitFor();
    if (await hasActions(page)) return;
  }
};

/** The list of a type's entries, opened until its rows are there. */
export const openList = async (page: Page, origin: string, type: string): Promise<Locator> => {
  await page.goto(`${origin}${LIST}${type}`);
  const rows = page.locator('tbody tr');
  await rows.first().waitFor();
  return rows;
};

/** An input by its whole label. */
export const input = (of: Page | Locator, label: string): Locator =>
  of.getByRole('textbox', { name: label, exact: true }).first();

/** The one line of a newsroom field. */
export const lineOf = (page: Page, field: string): Locator =>
  page.getByLabel(field, { exact: true }).and(page.locator('input'));

/** The city of a dateline, which offers those that it knows. */
export const city = (of: Page | Locator, label: string): Locator =>
  of.getByRole('combobox', { name: label, exact: true }).first();

/** What stands below the line of a newsroom field: what was understood, and its parts once they are open. */
export const partsOf = (page: Page, field: string): Locator =>
  page.getByRole('group', { name: field, exact: true });

/** Opens the parts of a newsroom field, and gives them. */
export const openParts = async (page: Page, field: string, button = 'Edit parts'): Promise<Locator> => {
  const parts = partsOf(page, field);
  const edit = parts.getByRole('button', { name: button, exact: true });
  await edit.waitFor();
  if ((await edit.getAttribute('aria-expanded')) === 'false') await edit.click();
  return parts;
};

/** What was understood of a field's line, piece by piece. */
export const marksOf = (page: Page, field: string): Promise<string[]> =>
  partsOf(page, field).getByRole('toolbar').getByRole('button').allInnerTexts();

/** The line that a field prints. */
export const printed = (page: Page, field: string): Promise<string> => lineOf(page, field).inputValue();

/** Pastes from the clipboard, as an editor does. */
export const paste = async (page: Page, into: Locator, text: string): Promise<void> => {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await into.focus();
  await page.keyboard.press('ControlOrMeta+V');
};

/** Chooses an entry of a relation by its name. */
export const choose = async (page: Page, relation: string, name: string): Promise<void> => {
  await page.getByRole('combobox', { name: relation }).click();
  await page.getByRole('option', { name }).click();
  await page.getByRole('button', { name, exact: true }).waitFor();
};

/** Saves the form with a button of it, and stands on the entry's own page then; gives the answer's status. */
export const send = async (page: Page, button: string): Promise<number> => {
  const answer = page.waitForResponse(
    (response) =>
      response.request().method() !== 'GET' && response.url().includes('/content-manager/collection-types/'),
  );
  await page.getByRole('button', { name: button, exact: true }).click();
  const status = (await answer).status();
  // The page of a new entry becomes that of the stored one after the answer: who reloads before it gets an empty form.
  if (status < 400) await page.waitForURL(({ pathname }) => !pathname.endsWith('/create'));
  return status;
};

/** Moves on with Tab; gives the name of what has the focus then, as its label or its own text says it. */
export const tab = async (page: Page): Promise<string> => {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement;
    const labelledBy = focused.getAttribute('aria-labelledby');
    const label = focused.labels?.[0] ?? (labelledBy ? document.getElementById(labelledBy) : null);
    return (label ?? focused).textContent ?? '';
  });
};
