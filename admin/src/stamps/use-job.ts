import { useEffect, useState } from 'react';
import type { StampJob } from '../../../domain/stamps/reports';
import { useStampsApi } from './api';

/** A small job is done before an editor looks up; a large one is asked about now and then. */
const FIRST_MS = 250;
const LATER_MS = 1000;

/** A job and how far it is, asked about for as long as it runs. */
export const useJob = (started: StampJob | undefined): StampJob | undefined => {
  const api = useStampsApi();
  const [job, setJob] = useState(started);
  const current = job && job.id === started?.id ? job : started;
  const { id, state } = current ?? {};
  useEffect(() => {
    if (id === undefined || state !== 'running') return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      try {
        setJob(await api.job(id));
      } catch {
        // The work goes on; the next look may find the server again.
      }
      timer = setTimeout(look, LATER_MS);
    };
    timer = setTimeout(look, FIRST_MS);
    return () => clearTimeout(timer);
  }, [api, id, state]);
  return current;
};
