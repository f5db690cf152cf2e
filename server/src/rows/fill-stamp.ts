import {
  HOUSE,
  SUPPLIED,
  copyrightNotice,
  ruleFor,
  type ArticleFacts,
  type RightsRule,
} from '../../../domain/rights';
import type { Stamp } from '../rights';

export type StampedRow = Stamp & {
  id?: number;
  documentId?: string;
  locale?: string | null;
  publishedAt?: Date | string | null;
  source?: string | null;
  byline?: string | null;
  slug?: string | null;
};

/**
 * The stamp of a row that is being published: what it has stays, word for word; what it lacks comes from
 * the rule that takes it. Without a rule only the moment of first publication is kept, and the sweep of a later start
 * adds the rest.
 */
export const fillStamp = (row: StampedRow, rules: readonly RightsRule[]): Stamp => {
  const firstPublishedAt = new Date(row.firstPublishedAt ?? row.publishedAt ?? Date.now());
  const facts: ArticleFacts = {
    source: row.source,
    firstPublishedAt,
    lastPublishedAt: row.publishedAt,
    language: row.locale,
    byline: row.byline,
    slug: row.slug,
  };
  const rule = ruleFor(rules, facts);
  if (!rule) return { firstPublishedAt };
  const made = copyrightNotice(rule, facts);
  const key = rule.key ?? HOUSE;
  if (!row.copyrightNotice) {
    return {
      firstPublishedAt,
      copyrightHolder: made.holder,
      copyrightYear: made.year,
      copyrightNotice: made.notice,
      usageTerms: made.usageTerms ?? null,
      copyrightRule: key,
    };
  }
  return {
    firstPublishedAt,
    copyrightHolder: row.copyrightHolder ?? row.source ?? made.holder,
    copyrightYear: row.copyrightYear ?? made.year,
    copyrightNotice: row.copyrightNotice,
    usageTerms: row.usageTerms ?? null,
    copyrightRule: row.copyrightRule ?? (row.source ? SUPPLIED : key),
  };
};

/** Whether a published row needs nothing more. */
export const isStamped = (row: Stamp): boolean =>
  Boolean(row.firstPublishedAt && row.copyrightNotice && row.copyrightYear && row.copyrightRule);
