import { articleUrl } from './address';
import { yearIn, yearSpan } from './calendar';
import { forLocale } from './locale';
import { fillTemplate, type RightsToken } from './template';
import { OTHERS_TEMPLATE, templateFor } from './templates';
import type { ArticleFacts, CopyrightNotice, RightsRule } from './types';

/**
 * The copyright notice of an article under a rule.
 *
 * @throws RangeError where a moment of the facts is no date or the rule's time zone is unknown.
 */
export const copyrightNotice = (rule: RightsRule, facts: ArticleFacts): CopyrightNotice => {
  const yearOf = (moment: Date | string): number => yearIn(rule.timeZone ?? 'UTC', new Date(moment));
  const year = yearOf(facts.firstPublishedAt);
  // Nothing of the house's own stands under somebody else's copy.
  const holder = rule.others ? (facts.source?.trim() ?? '') : rule.holder;
  const template = rule.others ? OTHERS_TEMPLATE : templateFor(rule.templates, facts.language);
  const values: Record<RightsToken, string> = {
    holder,
    site: rule.site ?? '',
    publication: rule.publication ?? '',
    year: String(year),
    years: yearSpan(year, facts.lastPublishedAt ? yearOf(facts.lastPublishedAt) : year),
    byline: facts.byline?.trim() ?? '',
    // Few notices print it, and it takes longest.
    get url() {
      return articleUrl(rule, facts);
    },
  };
  const terms = forLocale(rule.usageTerms, facts.language);
  return {
    holder,
    year,
    notice: fillTemplate(template, values),
    ...(terms ? { usageTerms: fillTemplate(terms, values) } : {}),
  };
};
