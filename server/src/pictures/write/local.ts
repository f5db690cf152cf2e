import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import type { AssetFile } from '../asset';
import { openPicture } from '../../../../media/containers';
import type { Copy } from '../../../../media/rewrite';
import { streamOf, withFile } from '../../../../media/bytes';
import { partsFor } from '../upload/parts';
import { noteUnsigned } from '../upload/warn';
import type { Written } from './written';

/** Where the local provider keeps a file; a provider of the house's own may keep it elsewhere. */
export const localPath = (strapi: Core.Strapi, { hash, ext }: AssetFile): string =>
  join(strapi.dirs.static.public, 'uploads', `${hash}${ext}`);

/**
 * The new file takes the old one's place in one step, when it is whole: whoever asks meanwhile gets one or
 * the other, and so it is when the server is stopped in between.
 */
export const writeLocal = async (strapi: Core.Strapi, file: AssetFile, copy: Copy): Promise<Written> => {
  const path = localPath(strapi, file);
  const rewritten = await withFile(path, async (source) => {
    const picture = await openPicture(source);
    return picture && partsFor(picture, copy);
  });
  if (rewritten) {
    // Files that begin with a dot are not served.
    const draft = join(dirname(path), `.${file.hash}-${randomBytes(6).toString('hex')}`);
    try {
      await pipeline(streamOf(path, rewritten.parts), createWriteStream(draft, { flush: true }));
      await rename(draft, path);
    } finally {
      await rm(draft, { force: true });
    }
  }
  if (rewritten?.uncredited) throw new Error(rewritten.uncredited);
  if (rewritten?.unsigned) noteUnsigned(strapi, file.name);
  const { size: bytes } = await stat(path);
  return { url: file.url, bytes, ...(rewritten?.unsigned && { unsigned: true }) };
};
