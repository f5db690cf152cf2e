import { useEffect, useState } from 'react';

/** What opens while a mouse button is down moves the page away below it, and the click is lost. */
const PAUSE_MS = 250;

/**
 * Whether a field shows the inputs of its parts: when an editor asks for them, and by itself as soon as
 * something is wrong with one.
 */
export const useParts = (isWrong: boolean) => {
  const [isOpen, setOpen] = useState(isWrong);
  const [target, aim] = useState<{ part: string } | null>(null);
  useEffect(() => {
    if (!isWrong) return;
    const pause = setTimeout(() => setOpen(true), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [isWrong]);
  return {
    isOpen,
    /** The part that an editor wants to go to, another object each time. */
    target,
    toggle: () => setOpen(!isOpen),
    /** Opens them, with the cursor in the inputs that have this `data-part`. */
    goTo: (part: string) => {
      setOpen(true);
      aim({ part });
    },
  };
};

export type PartsState = ReturnType<typeof useParts>;
