import { isObject, type Path } from '../shape';
import { fault, type SettingsProblem } from '../rights/faults';
import { isOneLine, isProse } from '../text';

/** Notices and terms may have several lines; whatever else is set stands in one, in headers and addresses too. */
const mayBreak = ([group, , part]: Path): boolean =>
  ['templates', 'usageTerms'].includes(String(group === 'rules' ? part : group));

const textAt = (text: string, path: Path, breaks: boolean): SettingsProblem[] => {
  if (!isProse(text)) return [fault(path, 'character', 'has a character that no text has')];
  return breaks || isOneLine(text) ? [] : [fault(path, 'line', 'must be one line')];
};

/** Every text of the settings that cannot be printed or kept as it is, names of agencies among them. */
export const lineProblems = (value: unknown, path: Path = []): SettingsProblem[] => {
  if (typeof value === 'string') return textAt(value, path, mayBreak(path));
  if (Array.isArray(value)) return value.flatMap((one, at) => lineProblems(one, [...path, String(at)]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const below = [...path, key];
    return [...textAt(key, below, false), ...lineProblems(one, below)];
  });
};
