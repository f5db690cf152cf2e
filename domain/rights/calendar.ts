import { dayIn } from '../calendar';

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

/**
 * The calendar day of a moment in a time zone (IANA), as YYYY-MM-DD, which is how rules write their periods.
 *
 * @throws RangeError where the moment is no date or the zone is unknown.
 */
export const isoDayIn = (timeZone: string, moment: Date): string => {
  const { year, month, day } = dayIn(timeZone, moment);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

/** The calendar year of a moment in a time zone (IANA). */
export const yearIn = (timeZone: string, moment: Date): number => dayIn(timeZone, moment).year;

/** "2019–2024", or one year where both are the same; an update before the first publication is none. */
export const yearSpan = (first: number, last: number): string =>
  last > first ? `${first}–${last}` : String(first);

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
};
