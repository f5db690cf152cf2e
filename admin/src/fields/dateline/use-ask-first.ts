import { useRef, useState } from 'react';

/** Does something, now or once the editor has said that it is meant. */
export type Guard = (change: () => void) => void;

/** Holds the first change until the editor has said that it is meant; what follows is done at once. */
export const useAskFirst = (mustAsk: boolean) => {
  const isMeant = useRef(false);
  const [held, hold] = useState<{ change: () => void } | null>(null);
  const guard: Guard = (change) => {
    if (mustAsk && !isMeant.current) hold({ change });
    else change();
  };
  return {
    guard,
    isAsking: held !== null,
    confirm: () => {
      isMeant.current = true;
      hold(null);
      held?.change();
    },
    cancel: () => hold(null),
  };
};
