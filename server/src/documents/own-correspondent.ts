import { ownStart } from '../correspondents/own';
import { ARTICLE } from '../uids';
import { orderAfter } from './relation-order';
import { isEmpty, localeOf, type Step } from './types';

/** The editor who is signed in to the admin and makes this request, if any. */
const editorId = (strapi: Parameters<Step>[0]): number | undefined => {
  const state = strapi.requestContext.get()?.state;
  return state?.auth?.strategy?.name === 'admin' ? (state.user?.id as number | undefined) : undefined;
};

/**
 * An editor's own new article starts with the by-line and the dateline of the correspondent they are. Copy
 * that somebody else supplied does not; a by-line that is given stands, and so does a dateline that was
 * cleared.
 */
export const ownCorrespondent: Step = (strapi) => async (write, next) => {
  const { data } = write.params;
  const editor = write.uid === ARTICLE && write.action === 'create' ? editorId(strapi) : undefined;
  if (!data || editor === undefined || !isEmpty(data.source)) return next();
  const named = orderAfter([], data.correspondents ?? []).length > 0 || !isEmpty(data.byline);
  const dated = data.dateline !== undefined;
  if (named && dated) return next();
  const { correspondent, dateline } = await ownStart(strapi, editor, localeOf(write));
  if (correspondent && !named) data.correspondents = { connect: [correspondent] };
  if (dateline && !dated) data.dateline = dateline;
  return next();
};
