import type { Failure } from '../../../domain/failure';
import { useWords } from './use-words';

/** Why work in the background came to nothing, in the editor's language; `otherwise` where it is not said. */
export const useFailure = () => {
  const say = useWords();
  return (failure: Failure | undefined, otherwise: string): string =>
    failure ? say(`failure.${failure.code}`, { name: failure.name ?? '' }) : otherwise;
};
