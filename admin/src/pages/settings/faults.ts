import { isPageWord, useWords } from './use-words';
import type { Fault } from './use-settings';

/** What can be put right in the editor's words, and anything else as the server says it. */
export const useSentence = () => {
  const say = useWords();
  return ({ code, message, values }: Fault): string => {
    const key = `settings.problem.${code}`;
    return isPageWord(key) ? say(key, values) : message;
  };
};

/** The sentences of the faults at a path, and below it unless the path has inputs of its own. */
export const useFaultAt = (faults: readonly Fault[]) => {
  const sentence = useSentence();
  return (path: string, withBelow = false): string | undefined => {
    const here = faults.filter(({ path: parts }) => {
      const at = parts.join('.');
      return at === path || (withBelow && at.startsWith(`${path}.`));
    });
    return here.length > 0 ? [...new Set(here.map(sentence))].join(' · ') : undefined;
  };
};
