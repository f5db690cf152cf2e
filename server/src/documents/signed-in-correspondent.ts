import { isOwnSource, ownNamesOf } from '../../../domain/rights';
import { ownStart } from '../correspondents/own-start';
import { mayStartWith } from '../correspondents/permission';
import { house } from '../house';
import { abilityOf, actorOf } from '../platform/actor';
import { ARTICLE } from '../platform/uids';
import { readNewsroomFields } from './newsroom-fields';
import { isEmpty, localeOf, textOf, type Step } from './step';

/**
 * An editor's own new article starts with the by-line and the dateline of the correspondent they are, as far
 * as their role lets them choose either. Copy that somebody else supplied does not. What is given stands,
 * nothing too: a form shows its start, and sends what its editor left of it.
 */
export const signedInCorrespondent: Step = (strapi) => async (write, next) => {
  const { data } = write.params;
  const editor = write.uid === ARTICLE && write.action === 'create' ? actorOf(strapi).userId : undefined;
  if (!data || editor === undefined) return next();
  const may = abilityOf(strapi);
  const lacksName =
    !('correspondents' in data) && isEmpty(data.byline) && mayStartWith(may, 'correspondents');
  const lacksDateline = !('dateline' in data) && mayStartWith(may, 'dateline');
  if (!lacksName && !lacksDateline) return next();
  if (!isOwnSource(textOf(data.source), ownNamesOf(await house(strapi)))) return next();
  const locale = localeOf(write);
  const { correspondent, dateline } = await ownStart(strapi, editor, locale);
  if (correspondent && lacksName)
    data.correspondents = { connect: [{ documentId: correspondent.documentId }] };
  // Printed and resolved as one that the editor gives.
  if (dateline && lacksDateline)
    Object.assign(data, (await readNewsroomFields(strapi, ARTICLE, { dateline }, locale)).data);
  return next();
};
