import type { SettingsFault } from '../../../../domain/api/settings';
import { ruleUnit, type HouseSettings } from '../../../../domain/house';
import { namesOf, OWN, rulesOf, type RightsRule, type RuleSettings } from '../../../../domain/rights';

/** A rule as its inputs hold it. */
export interface RuleDraft {
  key: string;
  rule: RuleSettings;
}

export const NO_RULE: RuleDraft = { key: '', rule: {} };

/** "Thomson Reuters" is named `thomson-reuters` until somebody names it. */
export const keyFor = (source: string): string =>
  source
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);

/** A source that is not the house's own says who holds its rights. */
export const needsHolder = (rule: RuleSettings): boolean => namesOf(rule).some((name) => name !== OWN);

const isGiven = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
};

/** Without what was left empty. */
export const tidyRule = (rule: RuleSettings): RuleSettings =>
  Object.fromEntries(Object.entries(rule).filter(([, value]) => isGiven(value)));

/** The settings as they would be with a rule. */
export const withRule = (settings: HouseSettings, { key, rule }: RuleDraft): HouseSettings => ({
  ...settings,
  rules: Object.fromEntries([
    ...Object.entries(settings.rules ?? {}).filter(([name]) => name !== key),
    [key, tidyRule(rule)],
  ]),
});

/** Nothing while it would put the house's name under somebody else's copy. */
export const completeRule = (settings: HouseSettings, draft: RuleDraft): RightsRule | undefined =>
  needsHolder(draft.rule) && !draft.rule.holder?.trim()
    ? undefined
    : rulesOf(withRule(settings, draft)).find(({ key }) => key === draft.key);

/** The faults that a rule has, or has a part in. */
export const ofRule = (faults: readonly SettingsFault[], key: string): SettingsFault[] =>
  faults
    .filter(
      ({ path, code, values }) =>
        (path[0] === 'rules' && path[1] === key) ||
        (code === 'overlap' && (values?.one === key || values?.other === key)),
    )
    .map((fault) => ({ ...fault, path: [ruleUnit(key), ...fault.path.slice(2)] }));
