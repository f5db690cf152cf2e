import type { Core } from '@strapi/strapi';
import { bylineOf } from '../../../domain/byline';
import { ARTICLE, CORRESPONDENT } from '../uids';
import { orderAfter, type Ref } from './relation-order';
import { storedDraft } from './stored-draft';
import { isEmpty, isSave, localeOf, textOf, type Step } from './types';

interface Named extends Ref {
  id: number;
  documentId: string;
  name: string;
}

const namesOf = async (
  strapi: Core.Strapi,
  refs: Ref[],
  locale: string,
  known: Named[],
): Promise<string[]> => {
  const find = (all: Named[], { id, documentId }: Ref) =>
    all.find((one) => (id !== undefined ? one.id === id : one.documentId === documentId));
  const missing = refs.filter((ref) => !find(known, ref));
  const ids = missing.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const documentIds = missing.flatMap(({ documentId }) => (documentId === undefined ? [] : [documentId]));
  const loaded: Named[] =
    missing.length === 0
      ? []
      : await strapi.db.query(CORRESPONDENT).findMany({
          select: ['id', 'documentId', 'name'],
          where: { $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds }, locale }] },
        });
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

  const locale = localeOf(write);
  const stored = write.action === 'create' ? null : await storedDraft(strapi, write);
  const given = textOf(data.byline);
  const cleared = 'byline' in data && isEmpty(data.byline);
  if (given && given !== stored?.byline) {
    data.bylineEdited = true;
    return next();
  }
  if (stored?.bylineEdited && !cleared) return next();

  const current = stored?.correspondents ?? [];
  const refs = 'correspondents' in data ? orderAfter(current, data.correspondents) : current;
  const names = await namesOf(strapi, refs, locale, current);
  data.byline = bylineOf(names, locale) || null;
  data.bylineEdited = false;
  return next();
};
