import type { Page } from 'playwright-core';

/** Uploads a picture from the form of an entry, through Strapi's own dialogs, and chooses it there. */
export const uploadPicture = async (page: Page, path: string): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await page
    .locator('form')
    .getByRole('button', { name: /^Click to add an asset/ })
    .click();
  await dialog.getByRole('button', { name: 'Add more assets' }).click();
  await page.locator('input[type=file]').setInputFiles(path);
  await dialog.getByRole('button', { name: 'Upload 1 asset to the library' }).click();
  await dialog.getByRole('button', { name: 'Finish' }).click();
  await dialog.waitFor({ state: 'detached' });
};
