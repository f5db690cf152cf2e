import type { Core } from '@strapi/strapi';
import type { Failure } from '../../../domain/failure';
import { withFile } from '../../../media/bytes';
import { containerOf } from '../../../media/containers';
import type { Container } from '../../../media/containers/types';
import type { Asset } from './asset';
import { isLocal } from './fetch';
import { localPath } from './write/local';

/**
 * Media types that take no credit, for pictures in a store: to fetch one only for its first bytes costs its
 * owner money. `image/heif` is not among them: it may be an AVIF.
 */
const WITHOUT_CREDIT = /^image\/(?:gif|heic(?:-sequence)?|svg\+xml|bmp|x-icon|vnd\.microsoft\.icon|jxl|jp2)$/;

/** What a file on the server's own disk begins as; undefined where it isn't there. */
const begun = async (strapi: Core.Strapi, asset: Asset): Promise<{ container?: Container } | undefined> => {
  try {
    return { container: await withFile(localPath(strapi, asset), containerOf) };
  } catch {
    return undefined;
  }
};

/**
 * Why no credit can be written into an asset's files, known before anybody tries: their format is only read, or
 * not even that. The original speaks for its responsive formats, which are made of it.
 */
export const unwritable = async (strapi: Core.Strapi, asset: Asset): Promise<Failure | undefined> => {
  const { mime, ext } = asset;
  const found = isLocal(strapi) && mime.startsWith('image/') ? await begun(strapi, asset) : undefined;
  const takesCredit = found
    ? found.container && !found.container.readOnly
    : mime.startsWith('image/') && !WITHOUT_CREDIT.test(mime);
  if (takesCredit) return undefined;
  return { code: 'format', name: (found?.container?.name ?? ext.slice(1)).toUpperCase() };
};
