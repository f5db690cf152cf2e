import type { Core } from '@strapi/strapi';
import type { SignedIn } from '../platform/access/ability';
import { mayWriteField } from '../platform/access/fields';
import { registerActions } from '../platform/strapi-services';
import { DATELINE_FIELD } from '../platform/uids';

/** For roles that write no story: a desk that only looks places up. */
const READ_PLACES = 'plugin::newsroom.places.read';

export const registerPlacesPermission = async (strapi: Core.Strapi): Promise<void> => {
  await registerActions(strapi, [{ section: 'plugins', displayName: 'Look places up', uid: 'places.read' }]);
};

/**
 * Whoever may write an entry that has a dateline may look places up, without a visit of the super admin to
 * the roles; anybody else needs the permission "Look places up".
 */
export const mayLookUpPlaces = (
  { state: { userAbility } }: SignedIn,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): boolean => {
  if (!userAbility) return false;
  return userAbility.can(READ_PLACES) || mayWriteField(strapi, userAbility, [DATELINE_FIELD]);
};
