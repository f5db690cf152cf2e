import { useState } from 'react';
import type { StampJob, StampPreview, StampSelection } from '../../../domain/api/stamps';
import { useErrorSentence } from '../api/error-sentence';
import { useStampActs, useStampPreview } from '../api/stamps';
import { useJob } from './use-job';

/** From a selection to its preview and to the job, one after the other. */
export const useRestamp = () => {
  const count = useStampPreview();
  const acts = useStampActs();
  const sentence = useErrorSentence();
  const [preview, setPreview] = useState<StampPreview>();
  const [started, setStarted] = useState<StampJob>();
  const [error, setError] = useState<string>();
  const [isAsking, setAsking] = useState(false);

  const asking = async (work: () => Promise<void>) => {
    setAsking(true);
    setError(undefined);
    try {
      await work();
    } catch (refused) {
      setError(sentence(refused));
    }
    setAsking(false);
  };
  return {
    preview,
    job: useJob(started),
    error,
    isAsking,
    look: (selection: StampSelection) => asking(async () => setPreview(await count(selection))),
    start: (selection: StampSelection) => asking(async () => setStarted(await acts.start(selection))),
    forget: () => setPreview(undefined),
  };
};
