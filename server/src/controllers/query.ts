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

/** A query as its schema wants it; a wrong one is a 400 that names its parameters. */
export const readQuery = <T>(schema: z.ZodType<T>, query: unknown): T => {
  const read = schema.safeParse(query);
  if (read.success) return read.data;
  return refuse(read.error.issues.map(({ path, message }) => ({ path: path.map(String), message })));
};
