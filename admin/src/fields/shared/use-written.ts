import { useEffect, useRef, useState } from 'react';
import { atOnce } from './use-stored';

interface Settings {
  /** The line that the field stands for: as it was printed, or a text that nothing was found in. */
  line: string;
  /** What the form has of the field, to come back to. */
  json: unknown;
  /** Another one once something else than the field has changed it. */
  origin: object;
  /** Takes a text as far as it is typed. */
  onText: (text: string) => void;
  /** Takes a text that the editor is done with. */
  onDone: (text: string) => void;
  /** Puts back what the form had. */
  onBack: (json: unknown) => void;
  /** Stands between the editor and a change: does it, or asks first. */
  guard?: (change: () => void) => void;
}

interface History {
  origin: object;
  past: unknown[];
  future: unknown[];
}

/** How many steps back an editor can go. */
const STEPS = 100;

/**
 * The one input of a field that holds a printed line. It is read at every key, and shows what was typed until
 * the editor is done; then it shows the line that was made of it. Its own history brings back what the form
 * had, word by word, where a browser's would only bring back text.
 */
export const useWritten = ({ line, json, origin, onText, onDone, onBack, guard = atOnce }: Settings) => {
  const [typed, setTyped] = useState<{ text: string; origin: object } | null>(null);
  const history = useRef<History>({ origin, past: [], future: [] });
  useEffect(() => {
    if (history.current.origin !== origin) history.current = { origin, past: [], future: [] };
  }, [origin]);
  const isTyping = typed?.origin === origin;
  const text = isTyping ? typed.text : line;

  const remember = () => {
    const { past } = history.current;
    history.current = { origin, past: [...past, json].slice(-STEPS), future: [] };
  };
  const go = (from: 'past' | 'future', to: 'past' | 'future'): void => {
    const steps = history.current[from];
    if (steps.length === 0) return;
    guard(() => {
      history.current = {
        ...history.current,
        [from]: steps.slice(0, -1),
        [to]: [...history.current[to], json],
      };
      setTyped(null);
      onBack(steps.at(-1));
    });
  };

  return {
    text,
    isTyping,
    type: (next: string): void =>
      guard(() => {
        if (!isTyping || /\s$/u.test(text)) remember();
        setTyped({ text: next, origin });
        onText(next);
      }),
    /** A text in place of all that there was. */
    take: (next: string): void =>
      guard(() => {
        remember();
        setTyped(null);
        onDone(next);
      }),
    /** Something else than a text in place of all that there was, such as a place of a list. */
    change: (make: () => void): void =>
      guard(() => {
        remember();
        setTyped(null);
        make();
      }),
    /** The editor is done with what they typed. */
    finish: (): void => {
      if (!isTyping) return;
      setTyped(null);
      onDone(text);
    },
    undo: (): void => go('past', 'future'),
    redo: (): void => go('future', 'past'),
  };
};

export type Written = ReturnType<typeof useWritten>;
