import { unstorableIn } from './text';

/** One fault of a piece of JSON: where it is, below the value at hand, and what is wrong, in plain words. */
export interface Problem {
  path: (string | number)[];
  message: string;
}

export type Json = Readonly<Record<string, unknown>>;
export type Path = (string | number)[];
export type Check = (value: unknown, path: Path) => Problem[];
export type Checks = Readonly<Record<string, Check>>;

/** Longest line, as printed, that a field keeps when it comes as JSON. */
const LONGEST_LINE = 2000;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An empty list, or text that says nothing. */
export const isNothing = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'string' && value.trim() === '');

export const problem = (path: Path, message: string): Problem[] => [{ path, message }];

/** "places.0.city" reads better without the figure. */
export const named = (path: Path): string => path.filter((part) => typeof part === 'string').join('.');

export const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? [] : check(value, path);

/** A character that no database keeps. */
const unstorable = (text: string, path: Path): Problem[] => {
  const character = unstorableIn(text);
  return character ? problem(path, `${named(path)} has a character that no text has (${character})`) : [];
};

/** Text that says something, of at most `longest` characters. */
export const words =
  (longest: number): Check =>
  (value, path) => {
    if (typeof value !== 'string' || value.trim() === '')
      return problem(path, `${named(path)} must be text that is not empty`);
    return value.length > longest
      ? problem(path, `${named(path)} may be ${longest} characters long at most`)
      : unstorable(value, path);
  };

/** The line as it was printed; it may be empty. */
export const line: Check = (value, path) => {
  if (typeof value !== 'string') return problem(path, `${named(path)} must be the line as printed`);
  return value.length > LONGEST_LINE
    ? problem(path, `${named(path)} may be ${LONGEST_LINE} characters long at most`)
    : unstorable(value, path);
};

export const whole =
  (least: number, most: number): Check =>
  (value, path) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? []
      : problem(path, `${named(path)} must be a whole number from ${least} to ${most}`);

/** An object of known keys; what is wrong inside it, then what nobody knows. */
export const object =
  (what: string, checks: Checks): Check =>
  (value, path) => {
    if (!isObject(value)) return problem(path, `${what} must be an object`);
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(checks, key));
    return [
      ...Object.entries(checks).flatMap(([key, check]) => check(value[key], [...path, key])),
      ...unknown.map((key) => ({
        path: [...path, key],
        message: `${key} is not a part of ${what}; known are ${Object.keys(checks).join(', ')}`,
      })),
    ];
  };

export const list =
  (most: number, each: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return problem(path, `${named(path)} must be a list`);
    const items = value as readonly unknown[];
    if (items.length > most) return problem(path, `${named(path)} may hold ${most} at most`);
    return items.flatMap((item, at) => each(item, [...path, at]));
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

/** Whether lists and objects stand in one another more than `most` times. */
export const isDeeperThan = (value: unknown, most: number): boolean => {
  if (!Array.isArray(value) && !isObject(value)) return false;
  return most === 0 || Object.values(value).some((one) => isDeeperThan(one, most - 1));
};
