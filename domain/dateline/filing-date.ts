import type { Day } from '../calendar';
import type { FormatOptions } from './style';
import type { PartialDate } from './types';

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
