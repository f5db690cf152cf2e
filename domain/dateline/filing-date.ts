import type { FormatOptions } from './style';
import type { PartialDate } from './types';

/** A whole day of the calendar; `month` is 1-12. */
export type Day = Required<Pick<PartialDate, 'year' | 'month' | 'day'>>;

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
 * @throws RangeError where there is no such zone
 */
export const dayIn = (timeZone: string, moment: Date): Day => {
  const parts = formatIn(timeZone).formatToParts(moment);
  const number = (wanted: string): number => Number(parts.find(({ type }) => type === wanted)?.value);
  return { year: number('year'), month: number('month'), day: number('day') };
};

/** AFP and the distributors of press releases print the year; the other wires and the dailies leave it out. */
const WITH_YEAR: readonly string[] = ['afp', 'afp-fr', 'prnewswire', 'globenewswire', 'businesswire'];

/** What a dateline says of the day it was filed, in a style: "Jan. 21", or "Jan. 21, 2019". */
export const filedOn = (
  { year, month, day }: Day,
  style: string,
  { template = '' }: FormatOptions = {},
): PartialDate =>
  WITH_YEAR.includes(style) || (style === 'template' && template.includes('{year}'))
    ? { year, month, day }
    : { month, day };
