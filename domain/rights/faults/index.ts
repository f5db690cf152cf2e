import type { RightsSettings } from '../types';
import { dates } from './dates';
import { holder } from './holder';
import { keys } from './keys';
import { links } from './links';
import { locales } from './locales';
import { overlap } from './overlap';
import { period } from './period';
import type { SettingsCheck, SettingsProblem } from './problem';
import { scope } from './scope';
import { site } from './site';
import { texts } from './texts';
import { tokens, unfillableIn } from './tokens';

/** What makes settings unfit, in the order in which it is said. */
const CHECKS: readonly SettingsCheck[] = [
  keys,
  scope,
  holder,
  texts,
  locales,
  tokens,
  site,
  links,
  dates,
  period,
  overlap,
];

/** Every fault of the house's rights, each with its path and a sentence that names the rule. */
export const rightsProblems = (settings: RightsSettings): SettingsProblem[] =>
  CHECKS.flatMap((check) => check(settings));

export { fault, type SettingsProblem } from './problem';
export { unfillableIn };
