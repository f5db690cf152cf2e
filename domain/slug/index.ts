import slugify from 'slugify';
import { romanise } from './romanise';

/** Long enough for any headline's sense, short enough for an address and an index. */
export const SLUG_LENGTH = 96;

/**
 * A readable address part of a headline in any script: lower-case ASCII letters, digits and hyphens, at
 * most {@link SLUG_LENGTH} characters and cut between words; empty where nothing can be read.
 */
export const slugOf = async (headline: string): Promise<string> => {
  const latin = await romanise(headline.slice(0, 1000));
  const slug = slugify(latin.replace(/[_/\\.·|]+/g, ' '), {
    lower: true,
    strict: true,
  });
  if (slug.length <= SLUG_LENGTH) return slug;
  const cut = slug.lastIndexOf('-', SLUG_LENGTH);
  return slug.slice(0, cut > 0 ? cut : SLUG_LENGTH);
};

/** The n-th article under the same slug: `numbered('same-headline', 2)` is "same-headline-2". */
export const numbered = (slug: string, n: number): string => (n < 2 ? slug : `${slug}-${n}`);

/** Whether `slug` was made from `headline` (with or without the number of a namesake behind it; a year is an editor's). */
export const isSlugOf = async (slug: string, headline: string): Promise<boolean> => {
  const base = await slugOf(headline);
  return base !== '' && slug.startsWith(base) && /^(-[1-9]\d{0,2})?$/.test(slug.slice(base.length));
};
