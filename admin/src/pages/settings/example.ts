import {
  copyrightNotice,
  templateFor,
  type ArticleFacts,
  type CopyrightNotice,
  type RightsRule,
} from '../../../../domain/rights';

/** An article as the page imagines one. */
const FACTS = { byline: 'Jo Reyes', slug: 'ferries-sail-again' };

/** The notice of an article that is published now; nothing where the settings can't make one yet. */
export const exampleOf = (
  rule: RightsRule | undefined,
  language: string,
  now: Date = new Date(),
): CopyrightNotice | undefined => {
  if (!rule) return undefined;
  const facts: ArticleFacts = { ...FACTS, source: rule.source, language, firstPublishedAt: now };
  try {
    return copyrightNotice(rule, facts);
  } catch {
    // A time zone that is none says so beside its input.
    return undefined;
  }
};

/** The languages in which a rule's notice is worth seeing. */
export const languagesOf = (rule: RightsRule, reader: string): string[] =>
  rule.locale
    ? [rule.locale]
    : [...new Set([...Object.keys(rule.templates ?? {}), reader.slice(0, 2), 'en'])];

export const shippedTemplate = (locale: string): string => templateFor(undefined, locale);
