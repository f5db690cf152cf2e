/** A whole day of the calendar; `month` is 1-12. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const formatIn = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
};

/**
 * The day that it is at a moment in a time zone: 2024-06-30T20:00Z is 1 July in Sydney.
 *
 * @param timeZone IANA name, e.g. "Australia/Sydney"
 * @throws RangeError where the moment is no date or there is no such zone
 */
export const dayIn = (timeZone: string, moment: Date): Day => {
  const parts = formatIn(timeZone).formatToParts(moment);
  const number = (wanted: string): number => Number(parts.find(({ type }) => type === wanted)?.value);
  return { year: number('year'), month: number('month'), day: number('day') };
};
