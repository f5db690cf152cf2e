const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
};

/**
 * The calendar day of a moment in a time zone (IANA), as YYYY-MM-DD.
 *
 * @throws RangeError where the moment is no date or the zone is unknown.
 */
export const dayIn = (timeZone: string, moment: Date): string => {
  const parts = formatOf(timeZone).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
};

/** The calendar year of a moment in a time zone (IANA). */
export const yearIn = (timeZone: string, moment: Date): number =>
  Number(dayIn(timeZone, moment).split('-')[0]);

/** "2019–2024", or one year where both are the same; an update before the first publication is none. */
export const yearSpan = (first: number, last: number): string =>
  last > first ? `${first}–${last}` : String(first);

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
};
