import { HOUSE, SUPPLIED, copyrightNotice, ruleFor, type ArticleFacts, type RightsRule } from '../rights';
import type { HouseRights, Stamp, StampedRow } from './types';

/** What a rule looks at in a row that was first published at a moment. */
export const factsOf = (
  row: StampedRow,
  firstPublishedAt: Date,
  { language }: HouseRights,
): ArticleFacts => ({
  source: row.source,
  firstPublishedAt,
  lastPublishedAt: row.publishedAt,
  language: row.locale ?? language,
  byline: row.byline,
  slug: row.slug,
});

/** The stamp that a rule makes of the facts. */
export const stampBy = (rule: RightsRule, facts: ArticleFacts): Stamp => {
  const made = copyrightNotice(rule, facts);
  return {
    firstPublishedAt: facts.firstPublishedAt,
    copyrightHolder: made.holder,
    copyrightYear: made.year,
    copyrightNotice: made.notice,
    usageTerms: made.usageTerms ?? null,
    copyrightRule: rule.key ?? HOUSE,
  };
};

/**
 * The stamp of a row that is being published: what it has stays, word for word; what it lacks comes from
 * the rule. Without a rule only the moment of first publication is kept, and the sweep of a later start
 * adds the rest.
 *
 * @param now the moment of publication where the row has none
 */
export const fillStamp = (row: StampedRow, rights: HouseRights, now: Date): Stamp => {
  const firstPublishedAt = new Date(row.firstPublishedAt ?? row.publishedAt ?? now);
  const facts = factsOf(row, firstPublishedAt, rights);
  const rule = ruleFor(rights.rules, facts);
  if (!rule) return { firstPublishedAt };
  const made = stampBy(rule, facts);
  if (!row.copyrightNotice) return made;
  return {
    firstPublishedAt,
    copyrightHolder: row.copyrightHolder ?? row.source ?? made.copyrightHolder,
    copyrightYear: row.copyrightYear ?? made.copyrightYear,
    copyrightNotice: row.copyrightNotice,
    usageTerms: row.usageTerms ?? null,
    copyrightRule: row.copyrightRule ?? (row.source ? SUPPLIED : made.copyrightRule),
  };
};

/** Whether a published row needs nothing more. */
export const isStamped = (row: Stamp): boolean =>
  Boolean(row.firstPublishedAt && row.copyrightNotice && row.copyrightYear && row.copyrightRule);
