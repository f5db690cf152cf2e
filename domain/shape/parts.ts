import { controlIn, controlInProse } from '../text';
import { isObject } from './json';
import { named, type Path, type Problem, problem } from './problem';
import { unstorable } from './unstorable';

export type Check = (value: unknown, path: Path) => Problem[];
export type Checks = Readonly<Record<string, Check>>;

/** Longest line, as printed, that a field keeps when it comes as JSON. */
const LONGEST_LINE = 2000;

export const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? [] : check(value, path);

/** A character that no database keeps, or that a terminal takes for an order. */
const unfit = (text: string, path: Path, controlOf: typeof controlIn): Problem[] => {
  const problems = unstorable(text, path);
  if (problems.length > 0) return problems;
  const control = controlOf(text);
  return control ? problem(path, `${named(path)} has a control character (${control})`) : [];
};

/** Text that says something, in one line of at most `longest` characters. */
export const words =
  (longest: number): Check =>
  (value, path) => {
    if (typeof value !== 'string' || value.trim() === '')
      return problem(path, `${named(path)} must be text that is not empty`);
    return value.length > longest
      ? problem(path, `${named(path)} may be ${longest} characters long at most`)
      : unfit(value, path, controlIn);
  };

/** The line as it was printed, which may be over several lines; it may be empty. */
export const line: Check = (value, path) => {
  if (typeof value !== 'string') return problem(path, `${named(path)} must be the line as printed`);
  return value.length > LONGEST_LINE
    ? problem(path, `${named(path)} may be ${LONGEST_LINE} characters long at most`)
    : unfit(value, path, controlInProse);
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
