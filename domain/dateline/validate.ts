import {
  list,
  named,
  object,
  optional,
  line,
  problem,
  whole,
  words,
  isNothing,
  isObject,
  type Check,
  type Problem,
} from '../shape';
import { isCountryCode } from '../gazetteer/countries';
import { WEEKDAYS } from './types';

const MOST_PLACES = 20;
const MOST_NAMES = 50;
const LONGEST_NAME = 200;
const city: Check = (value, path) =>
  value === undefined || (typeof value === 'string' && value.trim() === '')
    ? problem(path, 'every place must name its city')
    : words(LONGEST_NAME)(value, path);

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

const dateline = object('a dateline', {
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
  text: optional(line),
});

/**
 * What is wrong with the JSON of the `dateline` field: every problem, with the path to it; none for a good
 * `Dateline`. Null is not a dateline: whether a field may be empty is not asked here.
 */
export const datelineProblems = (value: unknown): Problem[] =>
  isObject(value) && Object.entries(value).every(([key, part]) => key === 'style' || isNothing(part))
    ? problem([], 'this dateline holds nothing; send null instead')
    : dateline(value, []);
