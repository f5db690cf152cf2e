import type { Core } from '@strapi/strapi';
import { file as files } from '@strapi/utils';
import { withCorrection, withoutCredentials, type PictureWriting } from '../../../../domain/picture';
import { FILE, filesOf, findAsset, type Asset, type AssetFile } from '../asset';
import { isLocal, signed } from '../fetch';
import type { Copy } from '../rewrite';
import { copySettings } from '../upload/settings';
import { reasonOf } from '../upload/warn';
import { writeLocal } from './local';
import { saveProgress, writingOf } from './progress';
import { writeRemote } from './remote';

/** What became of one file. */
export interface Written {
  url: string;
  bytes?: number;
  /** Whether it was signed, and is no longer. */
  unsigned?: boolean;
}

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
  const unsigned = written.get(now.hash)?.unsigned;
  const data = {
    url,
    size,
    formats,
    ...(unsigned && { newsroomMetadata: withoutCredentials(now.newsroomMetadata) }),
  };
  await strapi.db.query(FILE).update({ where: { id: asset.id }, data });
  // Tells webhooks, so that a cache in front of the files can be emptied: their addresses stay.
  await strapi.plugin('upload').service('upload').updateFileInfo(asset.id, {});
};

const writeAll = async (strapi: Core.Strapi, asset: Asset): Promise<void> => {
  const all = filesOf(asset);
  const local = isLocal(strapi);
  const open = filesOf(local ? asset : await signed(strapi, asset));
  const settings = await copySettings(strapi);
  const metadata = withCorrection(asset.newsroomMetadata, asset.newsroomCredit);
  const written = new Map<string, Written>();
  for (const [i, file] of all.entries()) {
    const copy: Copy = { ...settings, metadata, wins: file === asset ? 'asset' : 'only' };
    written.set(
      file.hash,
      local ? await writeLocal(strapi, file, copy) : await writeRemote(strapi, file, open[i] ?? file, copy),
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
    const reason = reasonOf(error);
    strapi.log.error(`newsroom: the credit of picture ${asset.id} was not written into its files: ${reason}`);
    const { done } = writingOf((await findAsset(strapi, asset.id)) ?? asset);
    await saveProgress(strapi, asset.id, { state: 'failed', done, total, error: reason });
  });
  return started;
};
