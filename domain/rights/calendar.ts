import { dayIn, isKnownZone } from '../calendar';

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

/** No zone is so many days from Greenwich. */
const NEW_YEAR = 2;
const DAYS_OF_DECEMBER = 31;

/**
 * The calendar year of a moment in a time zone (IANA). Each publication asks: the zone's calendar is looked at
 * about New Year only.
 *
 * @throws RangeError where the moment is no date or the zone is unknown.
 */
export const yearIn = (timeZone: string, moment: Date): number => {
  const [month, day] = [moment.getUTCMonth(), moment.getUTCDate()];
  const isNewYear =
    (month === 0 && day <= NEW_YEAR) ||
    (month === 11 && day > DAYS_OF_DECEMBER - NEW_YEAR) ||
    Number.isNaN(day);
  return isNewYear || !isKnownZone(timeZone) ? dayIn(timeZone, moment).year : moment.getUTCFullYear();
};

/** "2019–2024", or one year where both are the same; an update before the first publication is none. */
export const yearSpan = (first: number, last: number): string =>
  last > first ? `${first}–${last}` : String(first);

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
};
