import type { SettingsFault } from '../../../../domain/api/settings';
import { isPageWord, useSettingsWords } from './use-settings-words';

/** What is plain to see while it is typed; everything else may still become right. */
export const isSeenAsTyped = ({ code }: SettingsFault): boolean => code === 'unknown-token';

/** What can be put right in the editor's words, and anything else as the server says it. */
export const useSentence = () => {
  const say = useSettingsWords();
  return ({ code, message, values }: SettingsFault): string => {
    const key = `settings.problem.${code}`;
    return isPageWord(key) ? say(key, values) : message;
  };
};

/** The sentences of the faults at a path, and below it unless the path has inputs of its own. */
export const useFaultAt = (faults: readonly SettingsFault[]) => {
  const sentence = useSentence();
  return (path: string, withBelow = false): string | undefined => {
    const here = faults.filter(({ path: parts }) => {
      const at = parts.join('.');
      return at === path || (withBelow && at.startsWith(`${path}.`));
    });
    return here.length > 0 ? [...new Set(here.map(sentence))].join(' · ') : undefined;
  };
};
