import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { StampJob } from '../../../domain/api/stamps';
import { useStampWords } from '../translations/use-stamp-words';

/** In hundredths; articles that were published since it started never make it more than all. */
const partOf = ({ seen, total, state }: StampJob): number => {
  if (state === 'done') return 100;
  return total === 0 ? 0 : Math.min(99, Math.floor((100 * seen) / total));
};

/** How far a job is. */
export const JobProgress = ({ job }: { job: StampJob }) => {
  const say = useStampWords();
  const { formatNumber } = useIntl();
  const { seen, total } = job;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <ProgressBar value={partOf(job)} aria-label={say('stamps.progress')} />
      <Typography variant="pi" textColor="neutral600" role="status">
        {say('stamps.progress.of', {
          seen: formatNumber(seen),
          total: formatNumber(Math.max(total, seen)),
        })}
      </Typography>
    </Flex>
  );
};
