import { HOUSE, SUPPLIED, ruleFor } from '../rights';
import { factsOf, stampBy } from './fill';
import { STAMP, type HouseRights, type Stamp, type StampedRow } from './types';

export interface RenewOptions {
  /** Only articles that this rule (its key) covers now. */
  rule?: string;
  /** Whether a notice that came with the copy gives way too. */
  supplied?: boolean;
}

/**
 * What stamping again does to an article. `outside`: another rule covers it, or it was never published;
 * `unruled`: no rule covers it; `supplied`: its notice came with the copy and stays.
 */
export type Renewal =
  { outcome: 'stamped'; stamp: Stamp } | { outcome: 'unchanged' | 'supplied' | 'unruled' | 'outside' };

/** What of a stamp is printed, and may change when it is stamped again. */
export const PRINTED = STAMP.filter((name) => name !== 'firstPublishedAt');

const same = (one: Stamp, other: Stamp): boolean =>
  PRINTED.every((name) => (one[name] ?? null) === (other[name] ?? null));

/**
 * The stamp that an article gets when it is stamped again: that of the rule which covers it now. Its moment
 * of first publication, and with it the year, stays. A preview and the job after it both ask here.
 */
export const renewStamp = (row: StampedRow, rights: HouseRights, options: RenewOptions = {}): Renewal => {
  if (!row.firstPublishedAt) return { outcome: 'outside' };
  const facts = factsOf(row, new Date(row.firstPublishedAt), rights);
  const rule = ruleFor(rights.rules, facts);
  if (options.rule !== undefined && (rule?.key ?? HOUSE) !== options.rule) return { outcome: 'outside' };
  if (!rule) return { outcome: 'unruled' };
  if (row.copyrightRule === SUPPLIED && !options.supplied) return { outcome: 'supplied' };
  const stamp = stampBy(rule, facts);
  return same(row, stamp) ? { outcome: 'unchanged' } : { outcome: 'stamped', stamp };
};
