import type { PictureInfo } from '../../../domain/api/pictures';
import { usePictureInfo } from '../api/pictures';

export type PictureState = 'none' | 'loading' | 'ready' | 'failed' | 'refused' | 'gone';

export interface Picture {
  state: PictureState;
  info?: PictureInfo;
  reload: () => void;
}

/** An editor may see no more than that. */
const REFUSED: readonly unknown[] = [401, 403];

/** What the Media Library knows of a picture; nothing of one before once another is chosen. */
export const usePicture = (id: number | undefined): Picture => {
  const { data, status, isLoading, again } = usePictureInfo(id);
  const info = data?.id === id ? data : undefined;
  const stateOf = (): PictureState => {
    if (id === undefined) return 'none';
    if (info) return 'ready';
    if (isLoading) return 'loading';
    if (status === 404) return 'gone';
    return REFUSED.includes(status) ? 'refused' : 'failed';
  };
  return { state: stateOf(), info, reload: again };
};
