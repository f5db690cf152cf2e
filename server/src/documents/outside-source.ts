import type { Core } from '@strapi/strapi';
import type { Dateline } from '../../../domain';
import { outsideAgency, ownBylineOf } from '../../../domain/house';
import { sourceNamed } from '../../../domain/rights';
import { knownNames } from '../correspondents/named';
import { factsOf } from '../facts';
import { house } from '../house';
import { houseRules } from '../house/rights';
import { ARTICLE } from '../platform/uids';
import { isEmpty, isSave, type Step } from './step';

/** The agency of a dateline that is not the house; nothing where it is the house's own story. */
const outsideAgencyIn = async (
  strapi: Core.Strapi,
  dateline: Dateline | null | undefined,
): Promise<string | undefined> => {
  const agency = outsideAgency(dateline, await house(strapi));
  if (!agency) return undefined;
  // Whom the house knows in the dateline's own by-line makes it the house's story.
  const isOwn = (await knownNames(strapi, ownBylineOf(dateline))).length > 0;
  return isOwn ? undefined : agency;
};

const storedDateline = async (strapi: Core.Strapi, id: number): Promise<Dateline | null> => {
  const row: { dateline: Dateline | null } | null = await strapi.db
    .query(ARTICLE)
    .findOne({ select: ['dateline'], where: { id } });
  return row?.dateline ?? null;
};

/**
 * Copy that an outside agency signs in its dateline is that agency's: its `source` is set, so that it is not
 * stamped as the house's own. A source that is given stands, and so does one that was emptied under the same
 * agency.
 */
export const outsideSource: Step = (strapi) => async (write, next) => {
  const { data } = write.params;
  if (write.uid !== ARTICLE || !isSave(write) || !data?.dateline || !isEmpty(data.source)) return next();
  const agency = await outsideAgencyIn(strapi, data.dateline as Dateline);
  if (agency === undefined) return next();
  const stored = await factsOf(strapi, write).draft();
  if (stored?.firstPublishedAt) return next();
  if (stored && !('source' in data) && !isEmpty(stored.source)) return next();
  if (stored && (await storedDateline(strapi, stored.id))?.agency?.trim() === agency) return next();
  data.source = sourceNamed(agency, await houseRules(strapi));
  return next();
};
