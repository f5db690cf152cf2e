import { access, constants } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { isCredited } from '../../../domain/picture';
import { FILE, type Asset } from './asset';
import { isLocal, signed, withFetched } from './fetch';
import { textsFor } from './upload/keep-metadata';
import { readFileMetadata, type Reading } from './upload/read';
import { warn } from './upload/warn';
import { localPath } from './write/local';

/** An editor waits for it. */
const PATIENCE_MS = 10_000;

/** @throws Error where the file cannot be had */
const readingOf = async (strapi: Core.Strapi, asset: Asset): Promise<Reading> => {
  const { name } = asset;
  if (isLocal(strapi)) {
    const filepath = localPath(strapi, asset);
    await access(filepath, constants.R_OK);
    return readFileMetadata(strapi, { name, filepath });
  }
  const { url } = await signed(strapi, asset);
  return withFetched(strapi, { url, patience: PATIENCE_MS }, (filepath) =>
    readFileMetadata(strapi, { name, filepath }),
  );
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * The asset with what its file says of it. One that is older than the plugin, or that came past it into the
 * database, is read when it is first asked for, once, whatever its metadata are worth; where its file cannot
 * be had, it stays unread.
 */
export const known = async (strapi: Core.Strapi, asset: Asset): Promise<Asset> => {
  if (asset.newsroomCredited !== null || !asset.mime.startsWith('image/')) return asset;
  try {
    const { metadata } = await readingOf(strapi, asset);
    const data = {
      newsroomMetadata: metadata,
      newsroomCredited: asset.newsroomCredit !== null || isCredited(metadata),
      ...textsFor(metadata, asset),
    };
    await strapi.db.query(FILE).update({ where: { id: asset.id, newsroomCredited: { $null: true } }, data });
    return { ...asset, ...data };
  } catch (error) {
    // The Media Library itself shows which files are gone.
    if (!isMissing(error)) warn(strapi, asset.name, error);
    return asset;
  }
};
