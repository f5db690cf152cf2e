import { fillTemplate } from './template';
import type { ArticleFacts, CopyrightNotice, RightsRule } from './types';

export const DEFAULT_TEMPLATE = '© {holder}({site}). All rights reserved.';

/** The text for a locale, or for its language, or nothing: "pt-BR" is served by "pt". */
export const forLocale = (
  texts: Readonly<Record<string, string>> | undefined,
  locale: string | null | undefined,
): string | undefined => {
  if (!texts || !locale) return undefined;
  return texts[locale] ?? texts[locale.split('-')[0] ?? ''];
};

const yearFormats = new Map<string, Intl.DateTimeFormat>();

/** The calendar year of a moment in a time zone (IANA). */
export const yearIn = (timeZone: string, moment: Date): number => {
  let format = yearFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory', { timeZone, year: 'numeric' });
    yearFormats.set(timeZone, format);
  }
  return Number(format.format(moment));
};

/**
 * The copyright notice of an article under a rule.
 *
 * @throws RangeError where `firstPublishedAt` is no date or the rule's time zone is unknown.
 */
export const copyrightNotice = (rule: RightsRule, facts: ArticleFacts): CopyrightNotice => {
  const year = yearIn(rule.timeZone ?? 'UTC', new Date(facts.firstPublishedAt));
  const values = {
    holder: rule.holder,
    site: rule.site ?? '',
    publication: rule.publication ?? '',
    year: String(year),
  };
  const terms = forLocale(rule.usageTerms, facts.language);
  return {
    holder: rule.holder,
    year,
    notice: fillTemplate(forLocale(rule.templates, facts.language) ?? DEFAULT_TEMPLATE, values),
    ...(terms ? { usageTerms: fillTemplate(terms, values) } : {}),
  };
};
