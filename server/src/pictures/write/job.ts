import type { Core } from '@strapi/strapi';
import { file as files } from '@strapi/utils';
import { isCredited, withCorrection, type PictureWriting } from '../../../../domain/picture';
import { FILE, filesOf, findAsset, type Asset, type AssetFile } from '../asset';
import type { Copy } from '../rewrite';
import { readFileMetadata } from '../upload/read';
import { copySettings } from '../upload/settings';
import { localPath, writeLocal } from './local';
import { saveProgress, writingOf } from './progress';
import { writeRemote } from './remote';

/** What became of one file. */
export interface Written {
  url: string;
  bytes?: number;
}

const isLocal = (strapi: Core.Strapi): boolean => strapi.config.get('plugin::upload.provider') === 'local';

/** A picture that was here before the plugin was is read now, where it can be. */
const known = async (strapi: Core.Strapi, asset: Asset): Promise<Asset> => {
  if (asset.newsroomCredited !== null || !isLocal(strapi)) return asset;
  const { metadata } = await readFileMetadata(strapi, {
    name: asset.name,
    filepath: localPath(strapi, asset),
  });
  const newsroomCredited = asset.newsroomCredit !== null || isCredited(metadata);
  await strapi.db.query(FILE).update({
    where: { id: asset.id },
    data: { newsroomMetadata: metadata, newsroomCredited },
  });
  return { ...asset, newsroomMetadata: metadata, newsroomCredited };
};

const resized = <T extends AssetFile>(file: T, written: Written | undefined): T => ({
  ...file,
  ...(written && { url: written.url }),
  ...(written?.bytes !== undefined && {
    size: files.bytesToKbytes(written.bytes),
    sizeInBytes: written.bytes,
  }),
});

/** The row as it is now gets the files' new sizes; others may have changed its words meanwhile. */
const saveFiles = async (strapi: Core.Strapi, asset: Asset, written: Map<string, Written>): Promise<void> => {
  const now = await findAsset(strapi, asset.id);
  if (!now || now.hash !== asset.hash) return;
  const { url, size } = resized(now, written.get(now.hash));
  const formats =
    now.formats &&
    Object.fromEntries(
      Object.entries(now.formats).map(([key, file]) => [key, resized(file, written.get(file.hash))]),
    );
  await strapi.db.query(FILE).update({ where: { id: asset.id }, data: { url, size, formats } });
  // Tells webhooks, so that a cache in front of the files can be emptied: their addresses stay.
  await strapi.plugin('upload').service('upload').updateFileInfo(asset.id, {});
};

const writeAll = async (strapi: Core.Strapi, given: Asset): Promise<void> => {
  const asset = await known(strapi, given);
  const all = filesOf(asset);
  const signed: Asset = isLocal(strapi)
    ? asset
    : await strapi.plugin('upload').service('file').signFileUrls(structuredClone(asset));
  const settings = await copySettings(strapi);
  const metadata = withCorrection(asset.newsroomMetadata, asset.newsroomCredit);
  const written = new Map<string, Written>();
  for (const [i, file] of all.entries()) {
    const copy: Copy = { ...settings, metadata, wins: file === asset ? 'asset' : 'only' };
    written.set(
      file.hash,
      isLocal(strapi)
        ? await writeLocal(strapi, file, copy)
        : await writeRemote(strapi, file, filesOf(signed)[i] ?? file, copy),
    );
    await saveProgress(strapi, asset.id, { state: 'running', done: i + 1, total: all.length });
  }
  await saveFiles(strapi, asset, written);
  await saveProgress(strapi, asset.id, { state: 'done', done: all.length, total: all.length });
};

/**
 * Begins to write an asset's credit into all its files, and answers at once. Where it is being done already,
 * nothing new begins.
 */
export const startWriting = async (strapi: Core.Strapi, asset: Asset): Promise<PictureWriting> => {
  const current = writingOf(asset);
  if (current.state === 'running') return current;
  const total = filesOf(asset).length;
  const started: PictureWriting = { state: 'running', done: 0, total };
  await saveProgress(strapi, asset.id, started);
  void writeAll(strapi, asset).catch(async (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    strapi.log.error(`newsroom: the credit of picture ${asset.id} was not written into its files: ${reason}`);
    const { done } = writingOf((await findAsset(strapi, asset.id)) ?? asset);
    await saveProgress(strapi, asset.id, { state: 'failed', done, total, error: reason });
  });
  return started;
};
