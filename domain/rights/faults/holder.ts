import { OWN, namesOf } from '../source';
import { fault, rulesIn, type SettingsCheck } from './problem';

/** The house's name under somebody else's copy would be a false claim: a source says who holds its rights. */
export const holder: SettingsCheck = (settings) => {
  const house = Boolean(settings.holder?.trim() || settings.publication?.trim());
  return rulesIn(settings)
    .filter(({ rule }) => !rule.holder?.trim())
    .filter(({ rule }) => !house || namesOf(rule).some((name) => name !== OWN))
    .map(({ path }) => fault([...path, 'holder'], 'holder', 'is missing: who holds the copyright?'));
};
