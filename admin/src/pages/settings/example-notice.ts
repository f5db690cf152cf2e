import {
  ADDRESS_TOKENS,
  copyrightNotice,
  isFillable,
  templateFor,
  type ArticleFacts,
  type RightsRule,
} from '../../../../domain/rights';
import { forLocale } from '../../../../domain/rights/locale';

/** An article as the page imagines one. */
const FACTS = { byline: 'Jo Reyes', slug: 'ferries-sail-again' };

/** What readers would see; without a notice there is none, or none yet. */
export interface Example {
  notice?: string;
  usageTerms?: string;
  /** A text has something in braces that would be printed as it is typed. */
  isUnfit: boolean;
}

const isUnfit = (rule: RightsRule, language: string): boolean => {
  const texts = [templateFor(rule.templates, language), forLocale(rule.usageTerms, language) ?? ''];
  const address = texts.some((text) => text.includes('{url}')) ? (rule.articleUrl ?? '') : '';
  return !texts.every((text) => isFillable(text)) || !isFillable(address, ADDRESS_TOKENS);
};

/** What stands under an article that is published now. */
export const exampleOf = (rule: RightsRule, language: string, source = rule.source): Example => {
  if (isUnfit(rule, language)) return { isUnfit: true };
  const facts: ArticleFacts = { ...FACTS, source, language, firstPublishedAt: new Date() };
  try {
    return { ...copyrightNotice(rule, facts), isUnfit: false };
  } catch {
    // A time zone that is none says so beside its input.
    return { isUnfit: false };
  }
};

/** The languages in which a rule's notice is worth seeing. */
export const languagesOf = (rule: RightsRule, reader: string): string[] =>
  rule.locale
    ? [rule.locale]
    : [...new Set([...Object.keys(rule.templates ?? {}), reader.slice(0, 2), 'en'])];

export const shippedTemplate = (locale: string): string => templateFor(undefined, locale);
