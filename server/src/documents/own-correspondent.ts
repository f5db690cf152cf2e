import type { Dateline } from '../../../domain';
import { ARTICLE, CORRESPONDENT } from '../uids';
import { orderAfter } from './relation-order';
import { isEmpty, localeOf, type Step } from './types';

interface Own {
  documentId: string;
  locale: string;
  bureau: Dateline | null;
}

/** The editor who is signed in to the admin and makes this request, if any. */
const editorId = (strapi: Parameters<Step>[0]): number | undefined => {
  const state = strapi.requestContext.get()?.state;
  return state?.auth?.strategy?.name === 'admin' ? (state.user?.id as number | undefined) : undefined;
};

/** The correspondent that an editor is, in each of its locales; the desk links the login in any of them. */
const localesOf = async (strapi: Parameters<Step>[0], editor: number): Promise<Own[]> => {
  const people = strapi.db.query(CORRESPONDENT);
  const linked = await people.findOne({ select: ['documentId'], where: { user: { id: editor } } });
  if (!linked) return [];
  return people.findMany({
    select: ['documentId', 'locale', 'bureau'],
    where: { documentId: linked.documentId },
  });
};

/**
 * An editor's own new article starts with the by-line and the place of the correspondent they are; copy that
 * somebody else supplied does not, and a by-line that is given stands.
 */
export const ownCorrespondent: Step = (strapi) => async (write, next) => {
  const { data } = write.params;
  const editor = write.uid === ARTICLE && write.action === 'create' ? editorId(strapi) : undefined;
  if (!data || editor === undefined || !isEmpty(data.source)) return next();
  const named = orderAfter([], data.correspondents ?? []).length > 0 || !isEmpty(data.byline);
  if (named && data.dateline) return next();
  const own = await localesOf(strapi, editor);
  const here = own.find(({ locale }) => locale === localeOf(write));
  const { bureau } = [here, ...own].find((one) => one?.bureau?.places?.length) ?? {};
  if (here && !named) data.correspondents = { connect: [{ documentId: here.documentId }] };
  if (bureau && !data.dateline) data.dateline = { places: bureau.places };
  return next();
};
