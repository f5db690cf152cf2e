import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { withCorrection, withoutCredentials } from '../../../../domain/picture';
import type { Copy } from '../../../../media/rewrite';
import { strapiService } from '../../platform/strapi-services';
import type { Effects, WorkKind } from '../../work';
import { filesOf, findAsset, type Asset } from '../asset';
import { isLocal, signed } from '../fetch';
import { copySettings } from '../upload/settings';
import { writeLocal } from './local';
import { saveProgress, WRITE_CREDIT_WORK, type WriteCreditPayload } from './progress';
import { writeRemote } from './remote';
import { saveFiles, type Written } from './written';

interface Cursor {
  /** What is written, into which files: another correction, or another picture, begins anew. */
  of: string;
  /** What became of the files that are done, in their order. */
  written: Written[];
  /** Whether the asset's row says so too. */
  saved?: boolean;
}

const digestOf = (asset: Asset): string => {
  // A signature that the writing itself takes out makes no other credit.
  const metadata = withoutCredentials(asset.newsroomMetadata);
  const names = filesOf(asset).map(({ hash, ext }) => hash + ext);
  return createHash('sha256')
    .update(JSON.stringify([asset.newsroomCredit, metadata, names]))
    .digest('hex');
};

/** Writing twice what is to be written leaves the same file: a step may be done again at any point. */
const writeFile = async (strapi: Core.Strapi, asset: Asset, at: number): Promise<Written> => {
  const file = filesOf(asset)[at] ?? asset;
  const metadata = withCorrection(asset.newsroomMetadata, asset.newsroomCredit);
  const copy: Copy = {
    ...(await copySettings(strapi)),
    metadata,
    ...(asset.newsroomUndo && {
      formerly: withCorrection(asset.newsroomMetadata, asset.newsroomUndo.before.credit),
    }),
    wins: file === asset ? 'asset' : 'only',
  };
  if (isLocal(strapi)) return writeLocal(strapi, file, copy);
  const open = filesOf(await signed(strapi, asset))[at] ?? file;
  return writeRemote(strapi, file, open, copy);
};

const writeNext = async (strapi: Core.Strapi, asset: Asset, cursor: Cursor): Promise<Effects<Cursor>> => {
  const total = filesOf(asset).length;
  const written = [...cursor.written, await writeFile(strapi, asset, cursor.written.length)];
  return async () => {
    await saveProgress(strapi, asset.id, { state: 'running', done: written.length, total });
    return { next: 'more', cursor: { ...cursor, written } };
  };
};

/** Unless it was corrected once more since its files were written. */
const save =
  (strapi: Core.Strapi, id: number, cursor: Cursor): Effects<Cursor> =>
  async () => {
    const now = await findAsset(strapi, id);
    if (!now || digestOf(now) !== cursor.of) return { next: 'more', cursor: null };
    await saveFiles(strapi, now, cursor.written);
    return { next: 'more', cursor: { ...cursor, saved: true } };
  };

const finish = async (strapi: Core.Strapi, asset: Asset): Promise<Effects<Cursor>> => {
  // Tells webhooks, so that a cache in front of the files can be emptied: their addresses stay.
  await strapiService(strapi, 'plugin::upload.upload').updateFileInfo(asset.id, {});
  return async () => {
    const now = await findAsset(strapi, asset.id);
    if (now && digestOf(now) !== digestOf(asset)) return { next: 'more', cursor: null };
    const total = filesOf(asset).length;
    await saveProgress(strapi, asset.id, { state: 'done', done: total, total });
    return { next: 'done' };
  };
};

/** Writes an asset's credit into all its files: a file a step, then the row with their new sizes. */
export const writeCreditWork: WorkKind<WriteCreditPayload, Cursor> = {
  kind: WRITE_CREDIT_WORK,
  nameOf: ({ payload: { picture } }) => `the writing of picture ${picture}’s credit into its files`,
  async step(strapi, { payload, cursor: last }) {
    const asset = await findAsset(strapi, payload.picture);
    if (!asset) return () => ({ next: 'done' });
    const of = digestOf(asset);
    const cursor = last?.of === of ? last : { of, written: [] };
    if (cursor.saved) return finish(strapi, asset);
    if (cursor.written.length < filesOf(asset).length) return writeNext(strapi, asset, cursor);
    return save(strapi, asset.id, cursor);
  },
  async failed(strapi, { payload, cursor }, failure) {
    const asset = await findAsset(strapi, payload.picture);
    if (!asset) return;
    const done = cursor?.written.length ?? 0;
    await saveProgress(strapi, asset.id, { state: 'failed', done, total: filesOf(asset).length, failure });
  },
};
