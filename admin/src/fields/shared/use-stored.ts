import { useField } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Reading } from './stored';

interface Shape<Value, Draft> {
  read: (stored: unknown) => Reading<Value>;
  /** What the inputs show of a value. */
  toDraft: (value: Value | null) => Draft;
  /** What is stored of the inputs; null where nothing is filled in. */
  toValue: (draft: Draft) => Value | null;
}

interface Kept<Value, Draft> extends Reading<Value> {
  /** The form's value that the draft stands for. */
  json: unknown;
  /** What the form held before it was given `json`; it may take a render longer than the inputs to change. */
  over: { stored: unknown } | null;
  draft: Draft;
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * A form's value and what an editor is typing over it. The two differ while a part is not yet worth
 * storing (an empty row, a space at the end); a value that comes from elsewhere replaces what was typed.
 */
export const useStored = <Value, Draft>(name: string, { read, toDraft, toValue }: Shape<Value, Draft>) => {
  const { value: stored, onChange, error, rawError } = useField(name);
  const opened = (json: unknown): Kept<Value, Draft> => {
    const reading = read(json);
    return { ...reading, json, over: null, draft: toDraft(reading.value) };
  };
  const [kept, keep] = useState(() => opened(stored));
  const arrived = isSame(kept.json, stored);
  const current = arrived || kept.over?.stored === stored ? kept : opened(stored);
  if (current !== kept) keep(current);
  else if (arrived && kept.over) keep({ ...kept, over: null });

  const put = (value: Value | null, draft: Draft): void => {
    keep({ json: value, value, malformed: false, over: { stored }, draft });
    onChange(name, value);
  };

  return {
    value: current.value,
    draft: current.draft,
    malformed: current.malformed,
    // Strapi words its own errors; those of single parts it leaves as they are.
    errors: error ?? rawError,
    edit: (change: Partial<Draft>): void => {
      const draft = { ...current.draft, ...change };
      const value = toValue(draft);
      // An empty row or a space changes nothing yet: the line stays as it was printed.
      if (isSame(value, toValue(current.draft))) keep({ ...current, draft });
      else put(value, draft);
    },
    /** Stores a value that was read as a whole. */
    store: (value: Value): void => put(value, toDraft(value)),
  };
};
