import { isCountryCode } from './country-codes';
import { WEEKDAYS } from './types';

export interface DatelineProblem {
  path: (string | number)[];
  message: string;
}

const MOST_PLACES = 20;
const MOST_NAMES = 50;
const LONGEST_NAME = 200;
const LONGEST_TEXT = 2000;

type Json = Readonly<Record<string, unknown>>;
type Path = (string | number)[];
type Check = (value: unknown, path: Path) => DatelineProblem[];
type Checks = Readonly<Record<string, Check>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const problem = (path: Path, message: string): DatelineProblem[] => [{ path, message }];

/** "places.0.city" reads better without the figure. */
const named = (path: Path): string => path.filter((part) => typeof part === 'string').join('.');

const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? [] : check(value, path);

const words =
  (longest: number): Check =>
  (value, path) => {
    if (typeof value !== 'string' || value.trim() === '')
      return problem(path, `${named(path)} must be text that is not empty`);
    return value.length > longest
      ? problem(path, `${named(path)} may be ${longest} characters long at most`)
      : [];
  };

const city: Check = (value, path) =>
  value === undefined ? problem(path, 'every place must name its city') : words(LONGEST_NAME)(value, path);

const country: Check = (value, path) =>
  typeof value === 'string' && isCountryCode(value)
    ? []
    : problem(path, `${named(path)} must be a country code of two capitals (ISO 3166-1), such as KR or US`);

const isTimeZone = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
};

const timeZone: Check = (value, path) =>
  isTimeZone(value) ? [] : problem(path, `${named(path)} must be an IANA time zone, such as Asia/Seoul`);

const whole =
  (least: number, most: number): Check =>
  (value, path) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? []
      : problem(path, `${named(path)} must be a whole number from ${least} to ${most}`);

const degrees =
  (most: number): Check =>
  (value, path) =>
    typeof value === 'number' && Math.abs(value) <= most
      ? []
      : problem(path, `${named(path)} must be degrees from -${most} to ${most}`);

const weekday: Check = (value, path) =>
  (WEEKDAYS as readonly unknown[]).includes(value)
    ? []
    : problem(path, `${named(path)} must be one of ${WEEKDAYS.join(', ')}`);

/** An object of known keys; what is wrong inside it, then what nobody knows. */
const object =
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

const list =
  (most: number, each: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return problem(path, `${named(path)} must be a list`);
    const items = value as readonly unknown[];
    if (items.length > most) return problem(path, `${named(path)} may hold ${most} at most`);
    return items.flatMap((item, at) => each(item, [...path, at]));
  };

const place = object('a place', {
  city,
  region: optional(words(LONGEST_NAME)),
  country: optional(country),
  timeZone: optional(timeZone),
  geonameId: optional(whole(1, Number.MAX_SAFE_INTEGER)),
  latitude: optional(degrees(90)),
  longitude: optional(degrees(180)),
});

const LONG_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The 30th of February, the 29th outside a leap year. */
const dayOfMonth: Check = (value, path) => {
  const { year, month, day } = isObject(value) ? value : {};
  const longest = Number.isInteger(month) ? LONG_MONTHS[Number(month) - 1] : undefined;
  if (!longest || !Number.isInteger(day) || Number(day) < 1 || Number(day) > 31) return [];
  const leap = !Number.isInteger(year) || new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  const last = month === 2 && !leap ? 28 : longest;
  return Number(day) > last
    ? problem([...path, 'day'], `date.day must be a day of that month, ${last} at most`)
    : [];
};

const dateParts = object('a date', {
  year: optional(whole(1800, 9999)),
  month: optional(whole(1, 12)),
  day: optional(whole(1, 31)),
  weekday: optional(weekday),
});

const date: Check = (value, path) => {
  if (isObject(value) && Object.keys(value).length === 0)
    return problem(path, 'date holds nothing; leave it out where there is none');
  return [...dateParts(value, path), ...dayOfMonth(value, path)];
};

const CHECKS: Checks = {
  places: list(MOST_PLACES, place),
  date: optional(date),
  agency: optional(words(LONGEST_NAME)),
  correspondents: optional(
    list(
      MOST_NAMES,
      object('a correspondent', { name: words(LONGEST_NAME), role: optional(words(LONGEST_NAME)) }),
    ),
  ),
  style: optional(words(LONGEST_NAME)),
  text: optional((value, path) => {
    if (typeof value !== 'string') return problem(path, 'text must be the line as printed');
    return value.length > LONGEST_TEXT
      ? problem(path, `text may be ${LONGEST_TEXT} characters long at most`)
      : [];
  }),
};

const dateline = object('a dateline', CHECKS);

/**
 * What is wrong with the JSON of the `dateline` field: every problem, with the path to it; none for a good
 * `Dateline`. Null is not a dateline: whether a field may be empty is not asked here.
 */
export const datelineProblems = (value: unknown): DatelineProblem[] => dateline(value, []);
