import { HOUSE, SUPPLIED, isOwnSource, namesOf, ownNamesOf, ruleFor, type RightsSettings } from '../rights';
import { factsOf } from './fill';
import type { HouseRights, StampedRow } from './types';

/**
 * Why an article is stamped as it will be. `supplied`: its copy brings its own notice; `own`: it is the
 * house's own; `rule`: a rule names its source; `scope`: one names its language or its time. Of a source that
 * has no rule: `others`, it is the source's; `house`, the house's own terms hold; `refused`, it is not
 * published. `nobody`: nobody is named whose copyright it is.
 */
export type StampReason = 'supplied' | 'own' | 'rule' | 'scope' | 'others' | 'house' | 'refused' | 'nobody';

/** Why the row gets the stamp that `fillStamp` gives it at this moment. */
export const stampReason = (
  row: StampedRow,
  rights: HouseRights,
  settings: RightsSettings,
  now: Date,
): StampReason => {
  if (row.copyrightNotice && row.copyrightRule === SUPPLIED) return 'supplied';
  const isOwn = isOwnSource(row.source ?? '', ownNamesOf(settings));
  const rule = ruleFor(rights.rules, factsOf(row, now, rights));
  if (!rule) return !isOwn && settings.otherSources === 'refuse' ? 'refused' : 'nobody';
  if (rule.others) return 'others';
  if ((rule.key ?? HOUSE) === HOUSE) return isOwn ? 'own' : 'house';
  return namesOf(rule).length > 0 ? 'rule' : 'scope';
};
