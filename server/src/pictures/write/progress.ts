import type { Core } from '@strapi/strapi';
import { failureOfCode, failureSentence, type Failure } from '../../../../domain/failure';
import type { PictureWriting } from '../../../../domain/api/pictures';
import { isQueued } from '../../work';
import { FILE, findAsset, type Asset } from '../asset';

/** The work that writes a picture's credit into its files; its steps are in `steps.ts`. */
export const WRITE_CREDIT_WORK = 'write-credit';

export interface WriteCreditPayload {
  picture: number;
}

export const writingWork = (id: number) => ({ kind: WRITE_CREDIT_WORK, key: String(id) });

const IDLE: PictureWriting = { state: 'idle', done: 0, total: 0 };
const STOPPED: Failure = { code: 'stopped' };

type Noted = Pick<Asset, 'id' | 'newsroomWriting'>;

const isLeft = async (strapi: Core.Strapi, { id, newsroomWriting }: Noted): Promise<boolean> =>
  newsroomWriting?.state === 'running' && !(await isQueued(strapi, writingWork(id)));

const told = ({ newsroomWriting }: Noted, left: boolean): PictureWriting => {
  const { at: _at, error, ...writing } = newsroomWriting ?? { ...IDLE, at: 0, error: undefined };
  if (writing.state !== 'failed' && !left) return writing;
  // Versions before kept an error's own words.
  const failure = left ? STOPPED : (writing.failure ?? failureOfCode(error ?? ''));
  return { ...writing, state: 'failed', failure, error: failureSentence(failure) };
};

/**
 * How far the writing of an asset's files is, whichever server of the house does it. A version before wrote
 * without work: nobody goes on with what that left behind.
 */
export const writingOf = async (strapi: Core.Strapi, asset: Noted): Promise<PictureWriting> => {
  if (!(await isLeft(strapi, asset))) return told(asset, false);
  // It may have come to its end since the asset was read.
  const now = (await findAsset(strapi, asset.id)) ?? asset;
  return told(now, await isLeft(strapi, now));
};

/** Straight into the row: neither a hook nor `updatedAt` is to know of each step. */
export const saveProgress = async (
  strapi: Core.Strapi,
  id: number,
  writing: PictureWriting,
): Promise<void> => {
  const newsroomWriting = JSON.stringify(writing);
  await strapi.db.queryBuilder(FILE).where({ id }).update({ newsroomWriting }).execute();
};
