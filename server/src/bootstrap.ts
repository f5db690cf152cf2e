import type { Core } from '@strapi/strapi';
import { renewListColumns } from './content-types/list-columns';
import { ensureSlugLock } from './documents/slug-lock';
import { registerSettingsPermissions } from './house/permission';
import { warnOfUnfitSettings } from './house/settings';
import { registerPicturesPermission } from './pictures/permission';
import { watchUploads } from './pictures/upload';
import { registerPlacesPermission } from './places/permission';
import { houseRules } from './house/rights';
import { watchRows } from './publication/rows';
import { registerStampPermissions } from './stamps/permission';
import { warnOfUnstampedTypes } from './stamps/types';
import { beginWork } from './work-of-house';

/**
 * `strapi export`, `import` and `transfer` load a server that serves nobody, to copy or replace its rows: work
 * that it began would stamp what is copied already, or go on behind rows that are no longer there.
 */
const copiesArchive = ([, program = '', command = '']: readonly string[]): boolean =>
  /strapi(?:\.js)?$/.test(program) && ['export', 'import', 'transfer'].includes(command);

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  warnOfUnstampedTypes(strapi);
  watchRows(strapi);
  watchUploads(strapi);
  await ensureSlugLock(strapi);
  await renewListColumns(strapi);
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
  if (!copiesArchive(process.argv)) await beginWork(strapi);
};
