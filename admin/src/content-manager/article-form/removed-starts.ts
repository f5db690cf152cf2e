import { useSyncExternalStore } from 'react';

type Ids = readonly number[];

const NONE: Ids = [];

/** Of whom an editor rid a form before its first change; each form is known by what gives its values. */
const removed = new WeakMap<object, Ids>();
const listeners = new Set<() => void>();

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Who was taken off a form that is not changed yet, and the way to take somebody off. */
export const useRemovedStarts = (form: object): readonly [Ids, (id: number) => void] => [
  useSyncExternalStore(listen, () => removed.get(form) ?? NONE),
  (id) => {
    removed.set(form, [...(removed.get(form) ?? NONE), id]);
    listeners.forEach((listener) => listener());
  },
];
