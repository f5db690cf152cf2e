import { useState } from 'react';
import type { WordKey } from '../../words';

/** What became of a line: taken or not, and what an editor is to know of it. */
export interface Outcome {
  taken: boolean;
  note?: WordKey;
}

/** A whole line on its way into the parts. What can't be read stays in the input. */
export const useLine = (readLine: (line: string) => Outcome) => {
  const [line, setLine] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return {
    line,
    outcome,
    type: (text: string): void => {
      setLine(text);
      setOutcome(null);
    },
    /** Reads a line; true where it was taken. */
    take: (text: string): boolean => {
      const result = readLine(text);
      setOutcome(result);
      setLine(result.taken ? '' : text);
      return result.taken;
    },
  };
};

export type Line = ReturnType<typeof useLine>;
