import { z } from 'zod';
import { refuse } from '../documents/problem';

const isLocale = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
};

/** A locale such as "en" or "pt-BR" in a query. */
export const queryLocale = z
  .string('must be one text')
  .max(35)
  .refine(isLocale, 'is not a locale such as "en" or "pt-BR"');

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

/** A query or a body as its schema wants it; a wrong one is a 400 that names each part and what is wrong. */
export const parsed = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  return refuse(
    result.error.issues.map((issue) => ({
      path: issue.code === 'unrecognized_keys' ? issue.keys : issue.path.map(String),
      message: issue.code === 'unrecognized_keys' ? 'is not known here' : issue.message,
    })),
  );
};
