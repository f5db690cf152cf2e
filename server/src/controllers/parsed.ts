import { z } from 'zod';
import { oneText } from '../parsed';
import { LARGEST_ID } from '../uids';

export { oneText, parsed } from '../parsed';

const isLocale = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
};

/** A locale such as "en" or "pt-BR" in a query. */
export const queryLocale = oneText(35).refine(isLocale, 'is not a locale such as "en" or "pt-BR"');

/** Whether a text of an address can be the id of a row: what no column holds is not looked for. */
export const isRowId = (text: string): boolean => /^[1-9]\d{0,9}$/.test(text) && Number(text) <= LARGEST_ID;

/** A whole number in a query, from 1 to `most`; `usual` where it is left out. */
export const wholeNumber = (most: number, usual: number) => {
  const error = `must be a whole number from 1 to ${most}`;
  return z
    .string(error)
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .refine((number) => number >= 1 && number <= most, error)
    .default(usual);
};
