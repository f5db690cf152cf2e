import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { type Demo, ROOT } from './demo';

const SCREENSHOTS = join(ROOT, '.tmp', 'screenshots');
/** Wide enough for a list's columns and tall enough for a whole form, which scrolls inside its own panel. */
const WINDOW = { width: 1400, height: 3600 };

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

export interface Editor {
  page: Page;
  leave(): Promise<void>;
}

const openBrowser = async (language: string): Promise<{ context: BrowserContext; folder: string }> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-browser-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
    viewport: WINDOW,
    locale: 'en-GB',
    timezoneId: 'Asia/Seoul',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.addInitScript(
    (chosen) => window.localStorage.setItem('strapi-admin-language', chosen),
    language,
  );
  return { context, folder };
};

/** A browser of its own with the demo's editor signed in, who reads the admin in `language`. */
export const signIn = async ({ origin, email, password }: Demo, language = 'en'): Promise<Editor> => {
  const { context, folder } = await openBrowser(language);
  const leave = async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [page = await context.newPage()] = context.pages();
    await page.goto(`${origin}/admin`);
    await page.locator('input[name=email]').fill(email);
    await page.locator('input[name=password]').fill(password);
    await page.locator('button[type=submit]').click();
    await page.locator('nav').first().waitFor();
    return { page, leave };
  } catch (error) {
    await leave();
    throw error;
  }
};

/** A picture for the eye, in .tmp/screenshots. */
export const picture = async (of: Page | Locator, name: string): Promise<string> => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const path = join(SCREENSHOTS, `${name}.png`);
  await of.screenshot({ path, animations: 'disabled', caret: 'hide' });
  return path;
};

/** A picture that the README shows: UPDATE_SCREENSHOTS=1 puts it into docs/images. */
export const readmePicture = async (of: Page | Locator, name: string): Promise<void> => {
  const path = await picture(of, name);
  if (process.env.UPDATE_SCREENSHOTS === '1') copyFileSync(path, join(ROOT, 'docs/images', `${name}.png`));
};
