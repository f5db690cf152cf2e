import { namesOf } from '../source';
import { fault, rulesIn, type SettingsCheck } from './problem';

/** A rule for everything would stand in the place of the house's own terms. */
export const scope: SettingsCheck = (settings) =>
  rulesIn(settings).flatMap(({ path, rule }) => {
    if (namesOf(rule).length === 0 && rule.aliases?.length)
      return [fault([...path, 'source'], 'no-source', 'is missing, and the rule has aliases')];
    const isForAll = namesOf(rule).length === 0 && !rule.locale && !rule.validFrom && !rule.validTo;
    return isForAll
      ? [fault([...path, 'source'], 'scope', 'is missing: name a source, a locale or a period')]
      : [];
  });
