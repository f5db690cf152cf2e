import { useEffect, useRef, useState } from 'react';
import type { ImageCredit } from '../../../domain/credit/types';
import type { PictureInfo, PictureWriting } from '../../../domain/picture/types';
import { askWriting, correctPicture, startWriting } from './requests';

/** How long to wait before asking how far the writing is, in milliseconds. */
const PAUSE = 500;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * An editor's credit on its way into all files of a picture: kept with the asset, then written file by file.
 *
 * @param onCorrected what is known of the picture once the credit is kept.
 */
export const useWriting = (id: number, onCorrected: (info: PictureInfo) => void) => {
  const [writing, setWriting] = useState<PictureWriting>({ state: 'idle', done: 0, total: 0 });
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);

  const follow = async (first: PictureWriting): Promise<void> => {
    for (let now = first; isOpen.current; now = await askWriting(id)) {
      setWriting(now);
      if (now.state !== 'running') return;
      await pause();
    }
  };
  const failed = (error: unknown): void =>
    setWriting((before) => ({ ...before, state: 'failed', error: reasonOf(error) }));

  return {
    writing,
    write: async (credit: ImageCredit, files: number): Promise<void> => {
      setWriting({ state: 'running', done: 0, total: files });
      try {
        onCorrected(await correctPicture(id, credit));
        await follow(await startWriting(id));
      } catch (error) {
        failed(error);
      }
    },
    /** Shows a writing that goes on, or failed, since the page was left. */
    resume: async (): Promise<void> => {
      try {
        const now = await askWriting(id);
        if (now.state === 'running' || now.state === 'failed') await follow(now);
      } catch {
        // Only progress would be shown; the picture's credit is kept.
      }
    },
  };
};
