import type { StampJob } from '../../../domain/api/stamps';
import { useStampJob } from '../api/stamps';

/** A job of one step is done before an editor looks up; a larger one is asked about now and then. */
const ONE_STEP = 1000;
const SOON_MS = 250;
const LATER_MS = 1000;

const pauseOf = ({ state, total }: StampJob): number => {
  if (state !== 'running') return 0;
  return total > ONE_STEP ? LATER_MS : SOON_MS;
};

/**
 * A job and how far it is, asked about for as long as it runs. The work goes on where a look at it fails:
 * the next one may find the server again.
 *
 * @param known the job as it was when it was listed, started, stopped or resumed
 */
export const useJob = (known: StampJob | undefined): StampJob | undefined => {
  const running = known?.state === 'running' ? known : undefined;
  const { data } = useStampJob(running?.id, (latest = running) => (latest ? pauseOf(latest) : 0));
  return data ?? known;
};
