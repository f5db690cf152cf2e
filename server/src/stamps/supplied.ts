import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { SuppliedCopy } from '../../../domain/api/stamps';
import { MUST_BE_SUPPLIED } from '../../../domain/stamps';
import { UPDATE_ENTRY, type Ability } from '../platform/access/ability';
import { rowAccess } from '../platform/access/rows';
import { actorOf } from '../platform/actor';
import { forbid, refuse } from '../platform/errors';
import { oneText, parsed } from '../platform/parsed';
import { SUPPLY } from './permission';
import type { StampedType } from './types';

const LONGEST = 255;
const LONGEST_NOTICE = 10_000;

const isSaid = (text: string): boolean => text.trim() !== '';

const schema = z.strictObject({
  source: oneText(LONGEST).refine(isSaid, MUST_BE_SUPPLIED),
  copyrightNotice: oneText(LONGEST_NOTICE).refine(isSaid, MUST_BE_SUPPLIED),
  copyrightHolder: oneText(LONGEST).nullish(),
  copyrightYear: z.int('must be a year').min(1, 'must be a year').max(9999, 'must be a year').nullish(),
  usageTerms: oneText(LONGEST_NOTICE).nullish(),
});

/**
 * Reads what copy brings: who supplied it, and its own notice.
 *
 * @throws ValidationError that names each path and reason
 */
export const readSuppliedCopy = (value: unknown): SuppliedCopy => parsed(schema, value);

/**
 * Takes what copy brings from an article's data: nobody else may send a notice.
 *
 * @throws ValidationError that names each path and reason
 */
export const withoutSuppliedCopy = (
  data: Record<string, unknown>,
): { copy: SuppliedCopy; rest: Record<string, unknown> } => {
  const entries = Object.entries(data);
  const isOfCopy = ([name]: [string, unknown]): boolean => name in schema.shape;
  return {
    copy: readSuppliedCopy(Object.fromEntries(entries.filter(isOfCopy))),
    rest: Object.fromEntries(entries.filter((entry) => !isOfCopy(entry))),
  };
};

interface Row {
  firstPublishedAt?: unknown;
}

interface Documents {
  update(params: object): Promise<unknown>;
}

/**
 * Marks an article that was never published as copy that brings its own notice, which is what it will be
 * stamped with; without such copy the mark goes, and the house's rules hold again.
 *
 * @throws ForbiddenError where the editor may not change it so; ValidationError where it has its stamp
 */
export const markSupplied = async (
  strapi: Core.Strapi,
  { uid }: StampedType,
  { documentId, locale }: { documentId: string; locale: string | null },
  copy: SuppliedCopy | null,
  ability: Ability | undefined,
): Promise<void> => {
  const where = { documentId, ...(locale === null ? {} : { locale }) };
  const access = ability && rowAccess<Row>(strapi, ability, { action: UPDATE_ENTRY, type: uid });
  const rows: Row[] = access ? await access.find(where) : await strapi.db.query(uid).findMany({ where });
  if (ability && access) {
    const supply = rowAccess<Row>(strapi, ability, { action: SUPPLY, type: uid });
    const mayChange = (row: Row): boolean => access.may(row, 'source') && supply.may(row);
    if (!rows.every(mayChange)) return forbid();
  }
  if (rows.some(({ firstPublishedAt }) => firstPublishedAt))
    return refuse([
      { path: ['copyrightNotice'], message: 'stays as it is, since the article has been published' },
    ]);
  const { userId } = actorOf(strapi);
  const documents = strapi.documents(uid as never) as unknown as Documents;
  await documents.update({
    documentId,
    ...(locale === null ? {} : { locale }),
    data: { ...copy, ...(userId !== undefined && { updatedBy: userId }) },
    supplied: copy !== null,
  });
};
