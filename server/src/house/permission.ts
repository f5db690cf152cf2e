import type { Core } from '@strapi/strapi';
import { CREATE_ENTRY, UPDATE_ENTRY, type SignedIn } from '../platform/access/ability';
import { mayWriteField } from '../platform/access/fields';
import { registerActions } from '../platform/strapi-services';
import { ARTICLE, DATELINE_FIELD, IMAGE_CREDIT_FIELD } from '../platform/uids';

export const READ_SETTINGS = 'plugin::newsroom.settings.read';
export const UPDATE_SETTINGS = 'plugin::newsroom.settings.update';

export const registerSettingsPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const place = { section: 'settings', category: 'Newsroom', subCategory: 'Settings' } as const;
  await registerActions(strapi, [
    { ...place, displayName: 'Read', uid: 'settings.read' },
    { ...place, displayName: 'Update', uid: 'settings.update' },
  ]);
};

/** A form that has a newsroom field prints in the house's styles: whoever may write one may know them. */
export const maySeeHouse = (
  { state: { userAbility } }: SignedIn,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): boolean => {
  if (!userAbility) return false;
  return (
    userAbility.can(READ_SETTINGS) || mayWriteField(strapi, userAbility, [DATELINE_FIELD, IMAGE_CREDIT_FIELD])
  );
};

/** Whoever may say of an article who supplied it may choose from the sources that the house knows. */
export const maySeeSources = ({ state: { userAbility } }: SignedIn): boolean =>
  [CREATE_ENTRY, UPDATE_ENTRY].some((action) => userAbility?.can(action, ARTICLE, 'source'));
