import { useField, useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Reading } from './stored';

interface Shape<Value, Draft> {
  read: (stored: unknown) => Reading<Value>;
  /** What the inputs show of a value. */
  toDraft: (value: Value | null) => Draft;
  /** What is stored of the inputs; null where nothing is filled in. */
  toValue: (draft: Draft) => Value | null;
}

interface More<Value> {
  /** What the field starts with as long as nobody has put anything there, not even nothing. */
  start?: Value | null;
  /** Stands between an editor's change and the form: does it, or asks first. */
  guard?: (change: () => void) => void;
}

interface Kept<Value, Draft> extends Reading<Value> {
  /** The form's value that the draft stands for. */
  json: unknown;
  /** What the form held before it was given `json`; it may take a render longer than the inputs to change. */
  over: { stored: unknown } | null;
  draft: Draft;
  /** The value was put together from the inputs, not read as a whole. */
  isMade: boolean;
  /** One as long as all changes are the field's own; another once a value came from elsewhere. */
  origin: object;
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Where nothing stands between an editor and a change. */
export const atOnce = (change: () => void): void => change();

/**
 * A form's value and what an editor is typing over it. The two differ while a part is not yet worth
 * storing (an empty row, a space at the end); a value that comes from elsewhere replaces what was typed.
 */
export const useStored = <Value, Draft>(
  name: string,
  { read, toDraft, toValue }: Shape<Value, Draft>,
  { start, guard = atOnce }: More<Value> = {},
) => {
  const { value: formValue, onChange, error, rawError } = useField(name);
  const isModified = useForm('Newsroom', ({ modified }) => modified);
  const isStart = formValue === undefined && start !== undefined && start !== null;
  const stored: unknown = isStart ? start : formValue;
  // An untouched form stays one that can be left without a question; with any change the start is saved too.
  useEffect(() => {
    if (isStart && isModified) onChange(name, start);
  });
  const opened = (json: unknown): Kept<Value, Draft> => {
    const reading = read(json);
    return { ...reading, json, over: null, draft: toDraft(reading.value), isMade: false, origin: {} };
  };
  const [kept, keep] = useState(() => opened(stored));
  const arrived = isSame(kept.json, stored);
  const current = arrived || kept.over?.stored === stored ? kept : opened(stored);
  if (current !== kept) keep(current);
  else if (arrived && kept.over) keep({ ...kept, over: null });

  const put = (json: unknown, next: Reading<Value> & Pick<Kept<Value, Draft>, 'draft' | 'isMade'>): void =>
    guard(() => {
      keep({ ...next, json, over: { stored }, origin: current.origin });
      onChange(name, json);
    });
  const putValue = (value: Value | null, draft: Draft, isMade: boolean): void =>
    put(value, { value, malformed: false, draft, isMade });

  return {
    value: current.value,
    draft: current.draft,
    malformed: current.malformed,
    isMade: current.isMade,
    /** What the form has of it. */
    json: current.json,
    origin: current.origin,
    // Strapi words its own errors; those of single parts it leaves as they are.
    errors: error ?? rawError,
    edit: (change: Partial<Draft>): void => {
      const draft = { ...current.draft, ...change };
      const value = toValue(draft);
      // An empty row or a space changes nothing yet: the line stays as it was printed.
      if (isSame(value, toValue(current.draft))) keep({ ...current, draft });
      else putValue(value, draft, true);
    },
    /** Stores what all the inputs hold. */
    make: (draft: Draft): void => putValue(toValue(draft), draft, true),
    /** Stores a value that was read as a whole; null where there is none. */
    store: (value: Value | null): void => putValue(value, toDraft(value), false),
    /** Stores whatever the form had before, or a text that nothing was found in: the server refuses to keep that. */
    put: (json: unknown): void => {
      const { value, malformed } = read(json);
      put(json, { value, malformed, draft: toDraft(value), isMade: false });
    },
  };
};
