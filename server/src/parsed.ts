import { z } from 'zod';
import { isStorable } from '../../domain/text';
import { refuse } from './documents/problem';

/** One text of a request that every database keeps, of at most `longest` characters. */
export const oneText = (longest: number) =>
  z
    .string('must be one text')
    .max(longest, `is longer than ${longest} characters`)
    .refine(isStorable, 'has a character that no text has');

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
