import { useEffect, useState } from 'react';
import type { PictureInfo } from '../../../domain/picture/types';
import { askPicture } from './requests';

interface Answered {
  id: number;
  info?: PictureInfo;
  /** Whether an editor may see no more than that: 403 and 404. */
  isRefused?: boolean;
}

export type PictureState = 'none' | 'loading' | 'ready' | 'failed' | 'refused';

export interface Picture {
  state: PictureState;
  info?: PictureInfo;
  /** Puts what is known now in its place. */
  update: (info: PictureInfo) => void;
  reload: () => void;
}

const REFUSED: readonly unknown[] = [401, 403, 404];

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;

/** What the Media Library knows of a picture; nothing of one before once another is chosen. */
export const usePicture = (id: number | undefined): Picture => {
  const [answered, setAnswered] = useState<Answered>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (id === undefined) return undefined;
    const request = new AbortController();
    askPicture(id, request.signal).then(
      (info) => setAnswered({ id, info }),
      (error: unknown) => {
        if (!request.signal.aborted) setAnswered({ id, isRefused: REFUSED.includes(statusOf(error)) });
      },
    );
    return () => request.abort();
  }, [id, asked]);

  const answer = answered?.id === id ? answered : undefined;
  const stateOf = (): PictureState => {
    if (id === undefined) return 'none';
    if (!answer) return 'loading';
    if (answer.info) return 'ready';
    return answer.isRefused ? 'refused' : 'failed';
  };
  return {
    state: stateOf(),
    info: answer?.info,
    update: (info) => setAnswered({ id: info.id, info }),
    reload: () => {
      setAnswered(undefined);
      setAsked((before) => before + 1);
    },
  };
};
