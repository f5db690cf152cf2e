import type { Core } from '@strapi/strapi';
import { bylineOf } from '../../../domain/byline';
import { factsOf, type NamedCorrespondent } from '../facts';
import { onTable } from '../platform/on-table';
import { ARTICLE, CORRESPONDENT } from '../platform/uids';
import { orderAfter, replacesAll, type Ref } from '../../../domain/shape/relation-order';
import { isEmpty, isSave, isTextOrNothing, localeOf, textOf, type Step } from './step';

const namesOf = async (
  strapi: Core.Strapi,
  refs: Ref[],
  locale: string,
  known: readonly NamedCorrespondent[],
): Promise<string[]> => {
  const find = (all: readonly NamedCorrespondent[], { id, documentId }: Ref) =>
    all.find((one) => (id !== undefined ? one.id === id : one.documentId === documentId));
  const missing = refs.filter((ref) => !find(known, ref));
  const ids = missing.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const documentIds = missing.flatMap(({ documentId }) => (documentId === undefined ? [] : [documentId]));
  if (missing.length === 0) return refs.map((ref) => find(known, ref)?.name ?? '');
  const { tableName } = strapi.db.metadata.get(CORRESPONDENT);
  const loaded: NamedCorrespondent[] = await onTable(strapi, tableName, (people) =>
    people
      .select({ id: 'id', documentId: 'document_id', name: 'name' })
      .whereIn('id', ids)
      .orWhere((named) => named.whereIn('document_id', documentIds).where({ locale })),
  );
  return refs.map((ref) => find([...known, ...loaded], ref)?.name ?? '');
};

/**
 * Writes the by-line from the correspondents, in their order, unless an editor set it. An editor's by-line
 * stays until it is emptied; then it is written from the correspondents again.
 */
export const byline: Step = (strapi) => async (write, next) => {
  const { data } = write.params;
  if (write.uid !== ARTICLE || !isSave(write) || !data) return next();
  delete data.bylineEdited;
  if (!('byline' in data) && !('correspondents' in data)) return next();
  if (!isTextOrNothing(data.byline)) return next();

  const locale = localeOf(write);
  const facts = factsOf(strapi, write);
  const stored = await facts.draft();
  const given = textOf(data.byline);
  const cleared = 'byline' in data && isEmpty(data.byline);
  if (given && given !== stored?.byline) {
    data.bylineEdited = true;
    return next();
  }
  if (stored?.bylineEdited && !cleared) return next();

  const changed = 'correspondents' in data;
  const isNeeded = stored && !(changed && replacesAll(data.correspondents));
  const current = isNeeded ? [...(await facts.correspondents(stored))] : [];
  const refs = changed ? orderAfter(current, data.correspondents) : current;
  const names = await namesOf(strapi, refs, locale, current);
  data.byline = bylineOf(names, locale) || null;
  data.bylineEdited = false;
  return next();
};
