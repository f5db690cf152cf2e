import type { Core } from '@strapi/strapi';
import { READ_ENTRY, type Ability, type SignedIn } from '../platform/access/ability';
import { registerActions } from '../platform/strapi-services';
import { READ_SETTINGS } from '../house/permission';

const READ = 'plugin::newsroom.stamps.read';
export const RESTAMP = 'plugin::newsroom.stamps.restamp';
export const SUPPLY = 'plugin::newsroom.stamps.supply';

export const registerStampPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const section = { section: 'plugins', subCategory: 'copyright stamps' } as const;
  await registerActions(strapi, [
    { ...section, displayName: 'Read their history and jobs', uid: 'stamps.read' },
    { ...section, displayName: 'Stamp articles again', uid: 'stamps.restamp' },
    { ...section, displayName: 'Mark copy that brings its own notice', uid: 'stamps.supply' },
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
