import { articleUrl } from './address';
import { yearIn, yearSpan } from './calendar';
import { forLocale } from './locale';
import { fillTemplate, type RightsToken } from './template';
import { templateFor } from './templates';
import type { ArticleFacts, CopyrightNotice, RightsRule } from './types';

/**
 * The copyright notice of an article under a rule.
 *
 * @throws RangeError where a moment of the facts is no date or the rule's time zone is unknown.
 */
export const copyrightNotice = (rule: RightsRule, facts: ArticleFacts): CopyrightNotice => {
  const yearOf = (moment: Date | string): number => yearIn(rule.timeZone ?? 'UTC', new Date(moment));
  const year = yearOf(facts.firstPublishedAt);
  const values: Record<RightsToken, string> = {
    holder: rule.holder,
    site: rule.site ?? '',
    publication: rule.publication ?? '',
    year: String(year),
    years: yearSpan(year, facts.lastPublishedAt ? yearOf(facts.lastPublishedAt) : year),
    byline: facts.byline?.trim() ?? '',
    url: articleUrl(rule, facts),
  };
  const terms = forLocale(rule.usageTerms, facts.language);
  return {
    holder: rule.holder,
    year,
    notice: fillTemplate(templateFor(rule.templates, facts.language), values),
    ...(terms ? { usageTerms: fillTemplate(terms, values) } : {}),
  };
};
