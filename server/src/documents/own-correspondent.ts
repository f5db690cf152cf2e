import type { Dateline } from '../../../domain';
import { ARTICLE, CORRESPONDENT } from '../uids';
import { orderAfter } from './relation-order';
import { localeOf, type Step } from './types';

interface Own {
  documentId: string;
  bureau: Dateline | null;
}

/** The editor who is signed in to the admin and makes this request, if any. */
const editorId = (strapi: Parameters<Step>[0]): number | undefined => {
  const state = strapi.requestContext.get()?.state;
  return state?.auth?.strategy?.name === 'admin' ? (state.user?.id as number | undefined) : undefined;
};

/** An editor's new article starts with the by-line and the place of the correspondent they are. */
export const ownCorrespondent: Step = (strapi) => async (write, next) => {
  const { data } = write.params;
  const editor = write.uid === ARTICLE && write.action === 'create' ? editorId(strapi) : undefined;
  if (!data || editor === undefined) return next();
  const named = orderAfter([], data.correspondents ?? []).length > 0;
  if (named && data.dateline) return next();
  const own: Own | null = await strapi.db.query(CORRESPONDENT).findOne({
    select: ['documentId', 'bureau'],
    where: { user: { id: editor }, locale: localeOf(write) },
  });
  if (own && !named) data.correspondents = { connect: [{ documentId: own.documentId }] };
  if (own?.bureau?.places?.length && !data.dateline) data.dateline = { places: own.bureau.places };
  return next();
};
