import type { RightsRule, RightsSettings } from './types';

/** Key of the default: what the house says of its own copy and of every source without a rule. */
export const HOUSE = 'house';
/** Key of a notice that came with the copy. */
export const SUPPLIED = 'supplied';

/** Keys that an article's `copyrightRule` has without a rule of that name. */
export const RESERVED_KEYS: readonly string[] = [HOUSE, SUPPLIED];

/**
 * The rules of the house, each with what it needs to make a notice, the default last. A rule without a
 * holder is under the house's own, which is the publication where none is named.
 */
export const rulesOf = (settings: RightsSettings): RightsRule[] => {
  const { publication, site, timeZone, articleUrl, rules = {}, ...own } = settings;
  const holder = own.holder || publication;
  const house = { publication, site, timeZone, articleUrl };
  const { templates, usageTerms, licence, acquireLicensePage } = own;
  const terms = { templates, usageTerms, licence, acquireLicensePage };
  const table = Object.entries(rules).flatMap(([key, rule]): RightsRule[] => {
    const held = rule.holder || holder;
    return held ? [{ ...rule, ...house, key, holder: held }] : [];
  });
  return holder ? [...table, { ...terms, ...house, key: HOUSE, holder }] : table;
};
