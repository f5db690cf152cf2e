import { ownNamesOf } from './own-names';
import type { RightsRule, RightsSettings } from './types';

/** Key of the default: what the house says of its own copy, and where it has it so of every other. */
export const HOUSE = 'house';
/** Key of a notice that came with the copy. */
export const SUPPLIED = 'supplied';

/** Key of what copy gets whose source has no rule. */
export const OTHERS = 'other-sources';

/** Keys that an article's `copyrightRule` has without a rule of that name. */
export const RESERVED_KEYS: readonly string[] = [HOUSE, SUPPLIED, OTHERS];

/**
 * The rules of the house, each with what it needs to make a notice; then what other sources get, the default
 * last. A rule without a holder is under the house's own, which is the publication where none is named.
 */
export const rulesOf = (settings: RightsSettings): RightsRule[] => {
  const { publication, site, timeZone, articleUrl, rules = {}, otherSources = 'source', ...own } = settings;
  const holder = own.holder || publication;
  const ownNames = otherSources === 'house' ? undefined : ownNamesOf(settings);
  const house = { publication, site, timeZone, articleUrl };
  const { templates, usageTerms, licence, acquireLicensePage } = own;
  const terms = { templates, usageTerms, licence, acquireLicensePage };
  const table = Object.entries(rules).flatMap(([key, rule]): RightsRule[] => {
    const held = rule.holder || holder;
    return held ? [{ ...rule, ...house, key, holder: held }] : [];
  });
  if (!holder) return table;
  const others: RightsRule[] =
    otherSources === 'source' ? [{ ...house, key: OTHERS, holder: '', others: true, ownNames }] : [];
  return [...table, ...others, { ...terms, ...house, key: HOUSE, holder, ownNames }];
};
