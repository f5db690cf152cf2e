import { z } from 'zod';
import { styles } from './styles';
import { RIGHTS_TOKENS, unknownTokens } from '../../../domain/rights';

const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

const template = z
  .string()
  .min(1, 'is empty')
  .superRefine((value, context) => {
    for (const name of unknownTokens(value)) {
      const known = RIGHTS_TOKENS.map((token) => `{${token}}`).join(', ');
      context.addIssue({ code: 'custom', message: `has an unknown token {${name}}; known are ${known}` });
    }
  });

const templates = z.record(
  z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'is not a locale such as "en" or "pt-BR"'),
  template,
);

const schema = z.strictObject({
  /** Name of the publication, as readers know it. */
  publication: z.string().optional(),
  /** Host name or address, as the notice prints it. */
  site: z.string().optional(),
  /** Copyright holder; the publication where it is not given. */
  holder: z.string().optional(),
  timeZone: z.string().refine(isTimeZone, 'is not an IANA time zone such as "Asia/Seoul"'),
  templates,
  usageTerms: templates,
  /** How the house prints datelines and credits where a field does not say. */
  styles,
});

export type NewsroomConfig = z.infer<typeof schema>;

const defaults: NewsroomConfig = { timeZone: 'UTC', templates: {}, usageTerms: {}, styles: {} };

const sentence = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') {
    const at = issue.path.length > 0 ? `${issue.path.join('.')}.` : '';
    return issue.keys.map((key) => `"${at}${key}" is not a setting of this plugin`).join('; ');
  }
  const why = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? 'is wrong') : issue.message;
  return `"${issue.path.join('.')}" ${why}`;
};

export const config = {
  default: defaults,
  /** @throws Error with a sentence that names each wrong key; it stops the start. */
  validator(value: unknown): void {
    const result = schema.safeParse(value, {
      error: (issue) =>
        issue.code === 'invalid_type'
          ? `must be ${issue.expected === 'record' ? 'an object' : `a ${issue.expected}`}`
          : undefined,
    });
    if (!result.success) throw new Error(result.error.issues.map(sentence).join('. '));
  },
};
