import { isObject, type Path } from '../shape';
import { fault, type SettingsProblem } from '../rights/faults';

/** What every JavaScript object has of itself: a rule of such a name would be lost, or found where there is none. */
const TAKEN = ['__proto__', 'constructor', 'prototype'];

/**
 * Names in the settings that cannot be kept apart from JavaScript's own. Ask before a schema reads the value:
 * it leaves the first of them out without a word.
 */
export const nameProblems = (value: unknown, path: Path = []): SettingsProblem[] => {
  if (Array.isArray(value)) return value.flatMap((one, at) => nameProblems(one, [...path, String(at)]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    TAKEN.includes(name)
      ? [fault([...path, name], 'reserved', 'is a name that JavaScript uses itself', { name })]
      : nameProblems(one, [...path, name]),
  );
};
