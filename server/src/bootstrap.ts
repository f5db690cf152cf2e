import type { Core } from '@strapi/strapi';
import { ensureSlugLock } from './documents/free-slug';
import { registerSettingsPermissions } from './house/permission';
import { warnOfUnfitSettings } from './house/settings';
import { olderPictures } from './pictures/older';
import { registerPicturesPermission } from './pictures/permission';
import { watchUploads } from './pictures/upload';
import { registerPlacesPermission } from './places/permission';
import { houseRules } from './rights';
import { stampRows } from './rows/stamp';
import { sweepUnstamped } from './rows/sweep';
import { registerStampPermissions } from './stamps/permission';
import { warnOfUnstampedTypes } from './stamps/types';
import { stampWorker } from './stamps/worker';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  warnOfUnstampedTypes(strapi);
  strapi.db.lifecycles.subscribe(stampRows(strapi));
  watchUploads(strapi);
  await ensureSlugLock(strapi);
  await registerPlacesPermission(strapi);
  await registerPicturesPermission(strapi);
  await registerSettingsPermissions(strapi);
  await warnOfUnfitSettings(strapi);
  await registerStampPermissions(strapi);
  if ((await houseRules(strapi)).length === 0)
    strapi.log.warn(
      'newsroom: articles are published without a copyright notice until "holder" or "publication" is set ' +
        "in the plugin's config (config/plugins, newsroom.config)",
    );
  const swept = await sweepUnstamped(strapi);
  if (swept > 0)
    strapi.log.info(`newsroom: stamped ${swept} published articles that had no copyright notice`);
  stampWorker(strapi).wake();
  olderPictures(strapi).begin();
};
