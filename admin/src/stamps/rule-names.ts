import { HOUSE, OTHERS, SUPPLIED } from '../../../domain/rights/table';
import type { RuleName } from '../../../domain/api/stamps';
import { useStampWords } from '../translations/use-stamp-words';

/** What an editor calls the rule of a stamp. */
export const useRuleName = () => {
  const say = useStampWords();
  return (key: string | null | undefined): string => {
    if (key === HOUSE) return say('stamps.rule.house');
    if (key === OTHERS) return say('stamps.rule.others');
    if (key === SUPPLIED) return say('stamps.rule.supplied');
    return key ?? '';
  };
};

/** A rule among the others, with the holder that it names. */
export const useRuleLabel = () => {
  const ruleName = useRuleName();
  return ({ key, holder }: RuleName): string => (holder ? `${ruleName(key)} (${holder})` : ruleName(key));
};
