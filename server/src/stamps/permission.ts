import type { Core } from '@strapi/strapi';
import { READ_ENTRY, type Ability, type SignedIn } from '../access/ability';
import { READ_SETTINGS } from '../house/permission';

const READ = 'plugin::newsroom.stamps.read';
export const RESTAMP = 'plugin::newsroom.stamps.restamp';

export const registerStampPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const section = { section: 'plugins', pluginName: 'newsroom', subCategory: 'copyright stamps' };
  await strapi.service('admin::permission').actionProvider.registerMany([
    { ...section, displayName: 'Read their history and jobs', uid: 'stamps.read' },
    { ...section, displayName: 'Stamp articles again', uid: 'stamps.restamp' },
  ]);
};

/** Whoever may stamp articles again may see what comes of it. */
export const mayReadStamps = ({ state: { userAbility } }: SignedIn): boolean =>
  Boolean(userAbility && (userAbility.can(READ) || userAbility.can(RESTAMP)));

/** Which rules the house has, and for whom. */
export const mayKnowRules = (ability: Ability): boolean =>
  [READ, RESTAMP, READ_SETTINGS].some((action) => ability.can(action));

/** What an article of the type would be stamped with; who may know it of an entry, the entry itself must tell. */
export const mayReadStampsOfType = (context: SignedIn & { params: { type?: string } }): boolean =>
  mayReadStamps(context) || Boolean(context.state.userAbility?.can(READ_ENTRY, context.params.type));
