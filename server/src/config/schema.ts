import { z } from 'zod';
import type { Problem } from '../../../domain';
import { nameProblems, settingsProblems, withDefaults } from '../../../domain/house';
import { ANSWERS, OTHER_SOURCES } from '../../../domain/rights';
import { pictures } from './pictures';

const LONGEST_NAME = 500;
const LONGEST_TEXT = 2000;

const text = (longest: number) => z.string().max(longest, `is longer than ${longest} characters`);
const name = text(LONGEST_NAME).optional();
const texts = z.record(z.string(), text(LONGEST_TEXT));

const terms = {
  /** Copyright holder; the publication where it is not given. */
  holder: name,
  templates: texts.optional(),
  usageTerms: texts.optional(),
  licence: text(LONGEST_TEXT).optional(),
  acquireLicensePage: text(LONGEST_TEXT).optional(),
};

const rule = z.strictObject({
  source: name,
  aliases: z.array(text(LONGEST_NAME)).max(100, 'may hold 100 at most').optional(),
  locale: name,
  validFrom: name,
  validTo: name,
  ...terms,
});

const styles = z.strictObject({
  dateline: name,
  credit: name,
  datelineTemplate: z
    .strictObject({
      template: text(LONGEST_TEXT),
      /** January first. */
      months: z.array(text(LONGEST_NAME)).optional(),
      separator: name,
    })
    .optional(),
  creditTemplate: text(LONGEST_TEXT).optional(),
});

const answer = z.enum(ANSWERS, `is neither "permit" nor "prohibit"`).optional();

const machineTerms = z.strictObject({
  enabled: z.boolean().optional(),
  search: answer,
  aiInput: answer,
  aiTrain: answer,
  policy: text(LONGEST_TEXT).optional(),
});

const schema = z.strictObject({
  /** Name of the publication, as readers know it. */
  publication: name,
  /** Host name or address, as the notice prints it. */
  site: name,
  timeZone: text(LONGEST_NAME).optional(),
  ...terms,
  /** An article's address for readers. */
  articleUrl: text(LONGEST_TEXT).optional(),
  /** Other names that the house signs with. */
  aliases: z.array(text(LONGEST_NAME)).max(100, 'may hold 100 at most').optional(),
  /** What becomes of copy whose source has no rule. */
  otherSources: z.enum(OTHER_SOURCES, `is neither "source" nor "house" nor "refuse"`).optional(),
  /** Rules by their names. */
  rules: z.record(z.string(), rule).optional(),
  /** How the house prints datelines and credits where a field does not say. */
  styles: styles.optional(),
  /** What the files of pictures tell. */
  pictures: pictures.optional(),
  /** What machines are told of the house's rights. */
  machineTerms: machineTerms.optional(),
  /** Spelling of an agency in a credit line → the name that the house prints. */
  agencies: z.record(text(LONGEST_NAME), text(LONGEST_NAME)).optional(),
});

const sentences = (issue: z.core.$ZodIssue): Problem[] => {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `"${[...path, key].join('.')}" is not a setting of this plugin`,
    }));
  return [{ path, message: `"${path.join('.')}" ${issue.message}` }];
};

const KINDS: Readonly<Record<string, string>> = { record: 'an object', object: 'an object', array: 'a list' };

/** Every fault of a house's settings, of their shape first; one schema for the file and for the page. */
export const problemsOf = (value: unknown): Problem[] => {
  const names = nameProblems(value);
  if (names.length > 0) return names;
  const read = schema.safeParse(value, {
    error: (issue) =>
      issue.code === 'invalid_type' ? `must be ${KINDS[issue.expected] ?? `a ${issue.expected}`}` : undefined,
  });
  return read.success ? settingsProblems(withDefaults(read.data)) : read.error.issues.flatMap(sentences);
};
