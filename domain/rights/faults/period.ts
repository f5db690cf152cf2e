import { fault, rulesIn, type SettingsCheck } from './problem';

/** A rule that ends before it starts would never hold. */
export const period: SettingsCheck = (settings) =>
  rulesIn(settings)
    .filter(({ rule }) => rule.validFrom && rule.validTo && rule.validFrom > rule.validTo)
    .map(({ path, rule }) =>
      fault([...path, 'validTo'], 'period', `is before "validFrom" (${rule.validFrom})`, {
        from: rule.validFrom ?? '',
      }),
    );
