import { unstorableIn } from '../text';
import { isObject } from './json';
import { named, type Path, type Problem, problem } from './problem';

/** A character that no database keeps. */
export const unstorable = (text: string, path: Path): Problem[] => {
  const character = unstorableIn(text);
  return character ? problem(path, `${named(path)} has a character that no text has (${character})`) : [];
};

/** Every text of a piece of JSON that no database keeps, names of its parts among them. */
export const unstorableTexts = (value: unknown, path: Path = []): Problem[] => {
  if (typeof value === 'string') return unstorable(value, path);
  if (Array.isArray(value)) return value.flatMap((one, at) => unstorableTexts(one, [...path, at]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const below = [...path, key];
    return [...unstorable(key, below), ...unstorableTexts(one, below)];
  });
};
