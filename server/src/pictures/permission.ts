import type { Core } from '@strapi/strapi';
import { mayWriteField, type SignedIn } from '../policies/writing';
import { IMAGE_CREDIT_FIELD } from '../uids';

const READ_UNCREDITED = 'plugin::newsroom.pictures.uncredited';
const READ_ASSETS = 'plugin::upload.read';
const UPDATE_ASSETS = 'plugin::upload.assets.update';

export const registerPicturesPermission = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.service('admin::permission').actionProvider.registerMany([
    {
      section: 'plugins',
      displayName: 'See pictures without a credit',
      uid: 'pictures.uncredited',
      pluginName: 'newsroom',
    },
  ]);
};

/** Whoever may see the Media Library, or write an entry that has an image credit. */
export const maySeePictures = (
  { state: { userAbility } }: SignedIn,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): boolean =>
  userAbility !== undefined &&
  (userAbility.can(READ_ASSETS) || mayWriteField(strapi, userAbility, [IMAGE_CREDIT_FIELD]));

/** A picture's credit is part of its asset: whoever may edit assets may correct it and write it into the files. */
export const mayEditPictures = ({ state: { userAbility } }: SignedIn): boolean =>
  userAbility?.can(UPDATE_ASSETS) === true;

export const maySeeUncredited = ({ state: { userAbility } }: SignedIn): boolean =>
  userAbility?.can(READ_UNCREDITED) === true;
