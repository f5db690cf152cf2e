import type { Core } from '@strapi/strapi';
import { failureOfCode, failureSentence, type Failure } from '../../../../domain/failure';
import type { PictureWriting } from '../../../../domain/picture';
import { FILE, type Asset } from '../asset';

/** A file takes seconds; a server that says nothing for this long has stopped. */
const SILENT_MS = 2 * 60_000;

const IDLE: PictureWriting = { state: 'idle', done: 0, total: 0 };
const STOPPED: Failure = { code: 'stopped' };

/** How far the writing of an asset's files is, whichever server of the house does it. */
export const writingOf = ({ newsroomWriting }: Pick<Asset, 'newsroomWriting'>): PictureWriting => {
  const { at = 0, error, ...writing } = newsroomWriting ?? { ...IDLE, at: 0, error: undefined };
  const silent = writing.state === 'running' && at < Date.now() - SILENT_MS;
  if (writing.state !== 'failed' && !silent) return writing;
  // Versions before kept an error's own words.
  const failure = silent ? STOPPED : (writing.failure ?? failureOfCode(error ?? ''));
  return { ...writing, state: 'failed', failure, error: failureSentence(failure) };
};

/** Straight into the row: neither a hook nor `updatedAt` is to know of each step. */
export const saveProgress = async (
  strapi: Core.Strapi,
  id: number,
  writing: PictureWriting,
): Promise<void> => {
  const newsroomWriting = JSON.stringify({ ...writing, at: Date.now() });
  await strapi.db.queryBuilder(FILE).where({ id }).update({ newsroomWriting }).execute();
};
