import type { Core } from '@strapi/strapi';
import type { Ability, SignedIn } from '../platform/access/ability';
import { mayWriteField } from '../platform/access/fields';
import { rowAccess } from '../platform/access/rows';
import { registerActions } from '../platform/strapi-services';
import { IMAGE_CREDIT_FIELD } from '../platform/uids';
import { FILE, type Asset } from './asset';
import { isShownIn } from './shown';

export const READ_UNCREDITED = 'plugin::newsroom.pictures.uncredited';
const READ_ASSETS = 'plugin::upload.read';
const UPDATE_ASSETS = 'plugin::upload.assets.update';

export const registerPicturesPermission = async (strapi: Core.Strapi): Promise<void> => {
  await registerActions(strapi, [
    {
      section: 'plugins',
      displayName: 'See pictures without a credit',
      uid: 'pictures.uncredited',
    },
  ]);
};

/** Whoever may see some of the Media Library, or write an entry's image credit. */
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

const mayWithAsset = async (
  strapi: Core.Strapi,
  ability: Ability,
  { id }: Asset,
  action: string,
): Promise<boolean> => {
  const assets = rowAccess<Asset>(strapi, ability, { action, type: FILE });
  const [asset] = await assets.find({ id });
  return asset !== undefined && assets.may(asset);
};

/**
 * Whether somebody may see this picture: in the Media Library, as Strapi's own rules say, or in an entry that
 * they may read. A form shows its picture to editors who have nothing to do with the Media Library.
 */
export const maySeePicture = async (strapi: Core.Strapi, ability: Ability, asset: Asset): Promise<boolean> =>
  (await mayWithAsset(strapi, ability, asset, READ_ASSETS)) || isShownIn(strapi, ability, asset.id);

/** Whether somebody may change this picture in the Media Library. */
export const mayEditPicture = (strapi: Core.Strapi, ability: Ability, asset: Asset): Promise<boolean> =>
  mayWithAsset(strapi, ability, asset, UPDATE_ASSETS);
