import type { Core } from '@strapi/strapi';
import { DATELINE_FIELD } from '../uids';

/** For roles that write no story: a desk that only looks places up. */
const READ_PLACES = 'plugin::newsroom.places.read';
const WRITING = ['plugin::content-manager.explorer.create', 'plugin::content-manager.explorer.update'];

interface Attribute {
  type: string;
  customField?: string;
  component?: string;
  components?: readonly string[];
}
type Attributes = Record<string, Attribute>;

export interface SignedIn {
  state: { userAbility?: { can(action: string, subject?: string): boolean } };
}

export const registerPlacesPermission = async (strapi: Core.Strapi): Promise<void> => {
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      { section: 'plugins', displayName: 'Look places up', uid: 'places.read', pluginName: 'newsroom' },
    ]);
};

const componentsOf = ({ type, component, components = [] }: Attribute): readonly string[] =>
  type === 'component' && component ? [component] : type === 'dynamiczone' ? components : [];

const holdsDateline = (strapi: Core.Strapi, attributes: Attributes, seen = new Set<string>()): boolean =>
  Object.values(attributes).some(
    (attribute) =>
      attribute.customField === DATELINE_FIELD ||
      componentsOf(attribute).some((uid) => {
        if (seen.has(uid)) return false;
        seen.add(uid);
        const component = strapi.components[uid as keyof typeof strapi.components];
        return holdsDateline(strapi, (component?.attributes ?? {}) as Attributes, seen);
      }),
  );

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
  if (userAbility.can(READ_PLACES)) return true;
  const writable = Object.values(strapi.contentTypes).filter(({ uid }) =>
    WRITING.some((action) => userAbility.can(action, uid)),
  );
  return writable.some(({ attributes }) => holdsDateline(strapi, attributes as Attributes));
};
