import { isDay } from '../calendar';
import { fault, rulesIn, type SettingsCheck } from './problem';

/** "2024-02-30" would be taken for another day by some, and for none by others. */
export const dates: SettingsCheck = (settings) =>
  rulesIn(settings).flatMap(({ path, rule }) =>
    (['validFrom', 'validTo'] as const)
      .filter((name) => rule[name] !== undefined && !isDay(rule[name]))
      .map((name) => fault([...path, name], 'date', 'is not a day such as "2024-12-31"')),
  );
