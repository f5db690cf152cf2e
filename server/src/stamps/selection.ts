import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { startOfDay } from '../../../domain/calendar';
import { isDay } from '../../../domain/rights/calendar';
import type { StampSelection } from '../../../domain/api/stamps';
import { refuse } from '../platform/errors';
import { parsed, oneText } from '../platform/parsed';
import { houseRules, timeZoneOf } from '../house/rights';
import { stampedTypes, type StampedType } from './types';

/** A list holds as many entries on its largest page. */
const MOST_DOCUMENTS = 100;
const LONGEST = 255;

const day = z
  .string('must be a day such as "2024-03-31"')
  .refine(isDay, 'is not a day of the calendar, such as "2024-03-31"');

const text = oneText(LONGEST).min(1, 'is empty');

const schema = z
  .strictObject({
    type: text.optional(),
    documents: z
      .array(text, 'must be a list of document ids')
      .min(1, 'is empty')
      .max(MOST_DOCUMENTS, `names more than ${MOST_DOCUMENTS} articles`)
      .optional(),
    locale: text.optional(),
    rule: text.optional(),
    source: text.optional(),
    from: day.optional(),
    to: day.optional(),
    supplied: z.boolean('must be true or false').optional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], message: 'is before "from"' })
  .refine(({ documents, type }) => !documents || type, {
    path: ['type'],
    message: 'must be given together with "documents"',
  });

/**
 * Reads a selection.
 *
 * @throws ValidationError that names each path and reason.
 */
export const readSelection = async (strapi: Core.Strapi, value: unknown): Promise<StampSelection> => {
  const selection = parsed(schema, value);
  const { type, rule } = selection;
  if (type !== undefined && !stampedTypes(strapi).has(type))
    return refuse([{ path: ['type'], message: 'is not a type whose entries are stamped' }]);
  if (rule !== undefined && !(await houseRules(strapi)).some(({ key }) => key === rule))
    return refuse([{ path: ['rule'], message: 'is not a rule of the house' }]);
  return selection;
};

/** The types that a selection looks through, in the order in which a job takes them. */
export const typesOf = (strapi: Core.Strapi, { type, source }: StampSelection): StampedType[] =>
  [...stampedTypes(strapi).values()]
    .filter(({ uid, facts }) => (!type || uid === type) && (source === undefined || facts.includes('source')))
    .sort((one, other) => (one.uid < other.uid ? -1 : 1));

/** An article in one of its locales, by the row that stands for it. */
export interface Candidate {
  id: number;
  documentId: string;
  locale: string | null;
}

/** A query of the rows that stand for the articles of a selection: the published one, or else the draft. */
export interface Candidates {
  after(id: number, limit: number): Promise<Candidate[]>;
  count(): Promise<number>;
}

export const candidatesOf = async (
  strapi: Core.Strapi,
  { table, column }: StampedType,
  selection: StampSelection,
): Promise<Candidates> => {
  const timeZone = await timeZoneOf(strapi);
  const { connection } = strapi.db;
  const [document, published, first] = [
    column('documentId'),
    column('publishedAt'),
    column('firstPublishedAt'),
  ];
  const query = () => {
    const rows = connection(`${table} as one`).whereNotNull(`one.${first}`);
    rows.where((row) =>
      row
        .whereNotNull(`one.${published}`)
        // Not "not exists": PostgreSQL would gather every published row anew for each batch.
        .orWhereRaw('? is null', [
          connection(`${table} as other`)
            .select(connection.raw('1'))
            .whereRaw(`other.${document} = one.${document}`)
            .whereRaw(`coalesce(other.locale, '') = coalesce(one.locale, '')`)
            .whereNotNull(`other.${published}`)
            .limit(1),
        ]),
    );
    if (selection.documents) rows.whereIn(`one.${document}`, selection.documents);
    if (selection.locale) rows.where('one.locale', selection.locale);
    if (selection.source) rows.where(`one.${column('source')}`, selection.source);
    if (selection.from) rows.where(`one.${first}`, '>=', startOfDay(selection.from, timeZone));
    if (selection.to) rows.where(`one.${first}`, '<', startOfDay(selection.to, timeZone, 1));
    return rows;
  };
  return {
    after: (id, limit) =>
      query()
        .select('one.id', 'one.locale', `one.${document} as documentId`)
        .where('one.id', '>', id)
        .orderBy('one.id')
        .limit(limit),
    count: async () => Number((await query().count({ count: '*' }).first())?.count),
  };
};
