import { z } from 'zod';
import { CREDIT_STYLES } from '../../../domain/credit';
import { DATELINE_STYLES } from '../../../domain/dateline';

const oneOf = (styles: readonly string[]) =>
  z.string().refine((style) => styles.includes(style), `is not a style; known are ${styles.join(', ')}`);

const line = z.string().regex(/\{\w+\}/, 'has no token such as {city}');

const datelineTemplate = z.strictObject({
  template: line,
  /** January first. */
  months: z.array(z.string().min(1, 'is empty')).length(12, 'must name twelve months').optional(),
  separator: z.string().optional(),
});

export const styles = z
  .strictObject({
    dateline: oneOf(DATELINE_STYLES).optional(),
    credit: oneOf([...new Set([...CREDIT_STYLES, 'template'])]).optional(),
    datelineTemplate: datelineTemplate.optional(),
    creditTemplate: line.optional(),
  })
  .superRefine((given, context) => {
    if (given.dateline === 'template' && !given.datelineTemplate)
      context.addIssue({
        code: 'custom',
        path: ['datelineTemplate'],
        message: 'is missing: the style "template" prints it',
      });
    if (given.credit === 'template' && !given.creditTemplate)
      context.addIssue({
        code: 'custom',
        path: ['creditTemplate'],
        message: 'is missing: the style "template" prints it',
      });
  });
