import { z } from 'zod';
import { isStorable } from '../../../domain/text';
import { refuse } from './errors';
import { isLocale } from './locale';
import { LARGEST_ID } from './uids';

/** One text of a request that every database keeps, of at most `longest` characters. */
export const oneText = (longest: number) =>
  z
    .string('must be one text')
    .max(longest, `is longer than ${longest} characters`)
    .refine(isStorable, 'has a character that no text has');

/** A locale such as "en" or "pt-BR" in a query. */
export const queryLocale = oneText(35).refine(isLocale, 'is not a locale such as "en" or "pt-BR"');

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

/** Whether a text of an address can be the id of a row: what no column holds is not looked for. */
export const isRowId = (text: string): boolean => /^[1-9]\d{0,9}$/.test(text) && Number(text) <= LARGEST_ID;

/** A query or a body as its schema wants it; a wrong one is a 400 that names each part and what is wrong. */
export const parsed = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  return refuse(
    result.error.issues.map((issue) => ({
      path:
        issue.code === 'unrecognized_keys'
          ? [...issue.path.map(String), ...issue.keys]
          : issue.path.map(String),
      message: issue.code === 'unrecognized_keys' ? 'is not known here' : issue.message,
    })),
  );
};
