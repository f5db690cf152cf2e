import type { Page } from 'playwright-core';

/** Rules of accessibility that a part of a page breaks, each with where and what it is. */
export type Broken = Record<string, string[]>;

export const broken = async (page: Page, part: string): Promise<Broken> => {
  // What is still fading in is pale.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
  );
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  return page.evaluate(async (within) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(within);
    return Object.fromEntries(
      violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ target, html }) => `${target.join(' ')}: ${html.slice(0, 200)}`),
      ]),
    );
  }, part);
};

/** What is broken beyond the rules that plain Strapi breaks. */
export const beyond = (plain: object, ours: Broken): Broken =>
  Object.fromEntries(Object.entries(ours).filter(([rule]) => !Object.hasOwn(plain, rule)));
