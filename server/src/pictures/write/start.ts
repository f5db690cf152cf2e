import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { PictureWriting } from '../../../../domain/api/pictures';
import { enqueue } from '../../work';
import { FILE, filesOf, findAsset, lockAsset, type Asset, type Undoable } from '../asset';
import { correct, type Correction, isSameSaid, saidBy } from '../correct';
import { saveProgress, writingOf, writingWork, type WriteCreditPayload } from './progress';

/** An editor waits, and may start it again. */
const ATTEMPTS = 3;

/** Queues the work, in the transaction that changed what is to be written. */
export const begin = async (strapi: Core.Strapi, asset: Asset): Promise<PictureWriting> => {
  const payload: WriteCreditPayload = { picture: asset.id };
  const isNew = await enqueue(strapi, { ...writingWork(asset.id), payload, attempts: ATTEMPTS });
  if (!isNew) return writingOf(strapi, (await findAsset(strapi, asset.id)) ?? asset);
  const started: PictureWriting = { state: 'running', done: 0, total: filesOf(asset).length };
  await saveProgress(strapi, asset.id, started);
  return started;
};

/** What can be undone once the files say what the asset does; to write the same again changes nothing of it. */
const undoableBy = (asset: Asset): Undoable | null => {
  const { newsroomUndo: last } = asset;
  if (last?.undone) return last;
  const said = saidBy(asset);
  if (!last || (last.written && !isSameSaid(last.written.said, said))) return null;
  if (isSameSaid(last.before, said)) return null;
  return last.written ? last : { ...last, written: { id: randomUUID(), said } };
};

const saveUndo = async (strapi: Core.Strapi, id: number, undo: Undoable | null): Promise<void> => {
  await strapi.db
    .queryBuilder(FILE)
    .where({ id })
    .update({ newsroomUndo: undo && JSON.stringify(undo) })
    .execute();
};

/**
 * Begins to write an asset's credit into all its files, and answers at once. Where it is being done already,
 * on whichever server, nothing new begins; a correction that came meanwhile is written as well.
 *
 * @param correction what an editor says of it, kept with the asset in the same moment
 */
export const startWriting = async (
  strapi: Core.Strapi,
  asset: Asset,
  correction?: Correction,
): Promise<PictureWriting> =>
  strapi.db.transaction(async () => {
    const now = correction
      ? await correct(strapi, asset, correction)
      : ((await lockAsset(strapi, asset.id)) ?? asset);
    await saveUndo(strapi, now.id, undoableBy(now));
    return begin(strapi, now);
  });
