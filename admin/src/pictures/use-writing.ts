import { useEffect, useRef, useState } from 'react';
import type { ImageCredit } from '../../../domain/credit/types';
import type { PictureWriting } from '../../../domain/api/pictures';
import { usePictureWriting } from '../api/pictures';
import { usePictureProblem } from './use-picture-problem';

/** How long to wait before asking how far the writing is, in milliseconds. */
const PAUSE = 500;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** What goes into the files: a credit, what they said before it, or either of them since before the page was opened. */
export type Act = 'write' | 'undo' | 'earlier';

/**
 * An editor's credit on its way into all files of a picture, file by file, or on its way out of them.
 *
 * @param onChange the picture says something else now, or its files do
 */
export const useWriting = (id: number, onChange: () => void) => {
  const server = usePictureWriting();
  const problemOf = usePictureProblem();
  const [act, setAct] = useState<Act>('earlier');
  const [writing, setWriting] = useState<PictureWriting>({ state: 'idle', done: 0, total: 0 });
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);

  const follow = async (first: PictureWriting): Promise<void> => {
    let now = first;
    while (isOpen.current) {
      setWriting(now);
      if (now.state !== 'running') return;
      await pause();
      // Nobody looks at the files of a page that was left in the meantime.
      if (isOpen.current) now = await server.look(id);
    }
  };
  const begin = async (what: Act, files: number, start: () => Promise<PictureWriting>): Promise<void> => {
    setAct(what);
    setWriting({ state: 'running', done: 0, total: files });
    try {
      const started = await start();
      onChange();
      await follow(started);
    } catch (error) {
      setWriting((before) => ({ ...before, state: 'failed', failure: undefined, error: problemOf(error) }));
    }
    // Also where it was refused: somebody else may have changed it.
    if (isOpen.current) onChange();
  };

  return {
    act,
    writing,
    write: (credit: ImageCredit, files: number) => begin('write', files, () => server.start(id, credit)),
    /** @param last the writing that is taken back, as the picture names it */
    undo: (last: string, files: number) => begin('undo', files, () => server.undo(id, last)),
    /** Shows a writing that goes on, or failed, since the page was left. */
    resume: async (): Promise<void> => {
      try {
        const now = await server.look(id);
        if (now.state === 'running' || now.state === 'failed') await follow(now);
      } catch {
        // Only progress would be shown; the picture's credit is kept.
      }
    },
  };
};
