import { formerSlugOf } from './former';
import { SLUG_LENGTH } from './length';
import { inLanguage, languageOf } from './letters';
import { plainLetters } from './plain-letters';
import { romanise } from './romanise';
import { spokenSigns } from './signs';

export { SLUG_LENGTH } from './length';

/** No headline is longer; what follows says nothing more in an address. */
const LONGEST = 1000;

/** Inside words: "what's", "об'єкт", צה״ל; and signs that nobody sees, such as a soft hyphen. */
const INSIDE = /['’‘ʼʻʹ‛`׳״]|(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})|\p{Cf}/gu;

/** Whatever is no letter, no mark on one and no figure. */
const BETWEEN = /[^\p{L}\p{M}\p{N}]+/gu;

/** "2½", "①②": a figure beside a figure, where one that stands high or low belongs to its word. */
const FIGURE_OF_ITS_OWN = /(?![\u00B2\u00B3\u00B9\u2070-\u2089])\p{No}/gu;

/** Full-width letters, ligatures, figures that stand high or low: "Ｇ７", "ﬁve", "CO₂" in their plain forms. */
const plainForms = (text: string): string =>
  // The acute accent that stands for an apostrophe would become a space.
  text
    .replaceAll('´', '')
    .replace(FIGURE_OF_ITS_OWN, ' $& ')
    .normalize('NFKC')
    .replace(INSIDE, '')
    .toLowerCase();

const cut = (slug: string): string => {
  if (slug.length <= SLUG_LENGTH) return slug;
  const end = slug.lastIndexOf('-', SLUG_LENGTH);
  return slug.slice(0, end > 0 ? end : SLUG_LENGTH);
};

/**
 * A readable address part of a headline in any script: lower-case ASCII letters, digits and hyphens, at
 * most {@link SLUG_LENGTH} characters and cut between words; empty where nothing can be read.
 *
 * @param locale of the article, "de-AT": "ö" is "oe" in German and "o" in Turkish. Without one the letters go
 *   the common way.
 */
export const slugOf = async (headline: string, locale?: string | null): Promise<string> => {
  const language = languageOf(locale);
  const plain = inLanguage(spokenSigns(plainForms(headline.slice(0, LONGEST)), language), language).replace(
    BETWEEN,
    ' ',
  );
  const latin = await plainLetters(await romanise(plain, language));
  const words = latin
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter(Boolean);
  return cut(words.join('-'));
};

/** The n-th article under the same slug: `numbered('same-headline', 2)` is "same-headline-2". */
export const numbered = (slug: string, n: number): string => (n < 2 ? slug : `${slug}-${n}`);

const isMadeFrom = (base: string, slug: string): boolean =>
  base !== '' && slug.startsWith(base) && /^(-[1-9]\d{0,2})?$/.test(slug.slice(base.length));

/**
 * Whether `slug` was made from `headline` (with or without the number of a namesake behind it; a year is an
 * editor's), by this release or by those before it.
 */
export const isSlugOf = async (slug: string, headline: string, locale?: string | null): Promise<boolean> =>
  isMadeFrom(await slugOf(headline, locale), slug) || isMadeFrom(cut(await formerSlugOf(headline)), slug);
