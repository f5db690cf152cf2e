import type { Day } from '../../../../domain/calendar';
import { WEEKDAYS, type PartialDate, type Weekday } from '../../../../domain/dateline/types';

/** Names of the weekdays, in the order of `WEEKDAYS`. */
export const weekdaysIn = (language: string): { weekday: Weekday; name: string }[] => {
  const { format } = new Intl.DateTimeFormat([language, 'en'], { weekday: 'long', timeZone: 'UTC' });
  // 2 January 2023 was a Monday.
  return WEEKDAYS.map((weekday, at) => ({ weekday, name: format(Date.UTC(2023, 0, 2 + at)) }));
};

/** The weekday of a whole date; undefined where a part is missing or there is no such day. */
export const weekdayOf = ({ year, month, day }: PartialDate): Weekday | undefined => {
  if (!year || !month || !day) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return undefined;
  return WEEKDAYS[(date.getUTCDay() + 6) % 7];
};

/** How far ahead of today a story is dated that is written before it is out. */
const AHEAD_DAYS = 31;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The year of a day that names none: "Dec. 30" of a story that is read in January is last year's. */
const yearOf = (month: number, day: number, today: Day): number => {
  const last = Date.UTC(today.year, today.month - 1, today.day) + AHEAD_DAYS * DAY_MS;
  const isPast = (year: number) => Date.UTC(year, month - 1, day) <= last;
  return [today.year + 1, today.year].find(isPast) ?? today.year - 1;
};

/** The day of a calendar that a date is; undefined where it is not one. */
export const calendarDay = (date: PartialDate, today: Day): Date | undefined => {
  const { month, day } = date;
  if (!month || !day) return undefined;
  const year = date.year ?? yearOf(month, day, today);
  const whole = new Date(Date.UTC(year, month - 1, day));
  return whole.getUTCMonth() === month - 1 ? whole : undefined;
};

/** A day in place of a date: its parts as they are printed, and those that the date had before. */
export const onDay = (date: PartialDate, chosen: Day, printed: PartialDate): PartialDate => ({
  ...printed,
  ...(date.year !== undefined && { year: chosen.year }),
  ...(date.weekday && { weekday: weekdayOf(chosen) }),
});
