import type { Asset } from './asset';
import type { PictureWriting } from '../../../domain/picture';

/** How far the writing of an asset's files is. */
export const writingOf = ({ newsroomWriting }: Asset): PictureWriting => {
  const { state, done, total, error } = newsroomWriting ?? { state: 'idle', done: 0, total: 0 };
  return { state, done, total, ...(error && { error }) };
};
