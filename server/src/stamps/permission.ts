import type { Core } from '@strapi/strapi';
import type { SignedIn } from '../policies/writing';

const READ = 'plugin::newsroom.stamps.read';
export const RESTAMP = 'plugin::newsroom.stamps.restamp';
const READ_ENTRY = 'plugin::content-manager.explorer.read';

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

/** The stamps of an article are read by whoever may read the article, too. */
export const mayReadStampsOfArticle = (context: SignedIn & { params: { type?: string } }): boolean =>
  mayReadStamps(context) || Boolean(context.state.userAbility?.can(READ_ENTRY, context.params.type));
