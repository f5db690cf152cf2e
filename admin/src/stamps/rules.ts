import { HOUSE, SUPPLIED } from '../../../domain/rights/table';
import type { RuleName } from '../../../domain/stamps/reports';
import { useWords } from '../fields/shared/use-words';

/** What an editor calls the rule of a stamp. */
export const useRuleName = () => {
  const say = useWords();
  return (key: string | null | undefined): string => {
    if (key === HOUSE) return say('stamps.rule.house');
    if (key === SUPPLIED) return say('stamps.rule.supplied');
    return key ?? '';
  };
};

/** A rule among the others, with the holder that it names. */
export const useRuleLabel = () => {
  const ruleName = useRuleName();
  return ({ key, holder }: RuleName): string => `${ruleName(key)} (${holder})`;
};
