import type { Core } from '@strapi/strapi';
import type { SignedIn } from '../access/ability';
import { mayWriteField } from '../access/fields';
import { DATELINE_FIELD, IMAGE_CREDIT_FIELD } from '../uids';

export const READ_SETTINGS = 'plugin::newsroom.settings.read';
export const UPDATE_SETTINGS = 'plugin::newsroom.settings.update';

export const registerSettingsPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const place = {
    section: 'settings',
    category: 'Newsroom',
    subCategory: 'Settings',
    pluginName: 'newsroom',
  };
  await strapi.service('admin::permission').actionProvider.registerMany([
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
