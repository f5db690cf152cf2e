import { useCallbackRef } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';

/** Asks for what fits a text; the signal says that nobody waits any more. */
export type Ask<Item> = (text: string, signal: AbortSignal) => Promise<readonly Item[]>;

/** Long enough that a word which is being typed is one question, short enough to feel at once. */
const PAUSE_MS = 150;

/**
 * What fits a text that is being typed. Asked when typing pauses; a newer text makes the answer to an older
 * one void, whichever comes first, and a question that fails finds nothing.
 *
 * @param offersAll whether nothing typed is a question too
 */
export const useSuggestions = <Item>(ask: Ask<Item>, offersAll: boolean) => {
  const [items, setItems] = useState<readonly Item[]>([]);
  const question = useRef<AbortController>();
  const latest = useCallbackRef(ask);

  const clear = () => {
    question.current?.abort();
    setItems([]);
  };
  const look = (text: string) => {
    question.current?.abort();
    if (text.trim() === '' && !offersAll) return setItems([]);
    const asked = new AbortController();
    question.current = asked;
    const answer = async () => {
      const found = await latest(text.trim(), asked.signal).catch(() => []);
      if (!asked.signal.aborted) setItems(found);
    };
    const pause = setTimeout(() => void answer(), PAUSE_MS);
    asked.signal.addEventListener('abort', () => clearTimeout(pause));
  };
  useEffect(() => () => question.current?.abort(), []);

  return { items, look, clear };
};
