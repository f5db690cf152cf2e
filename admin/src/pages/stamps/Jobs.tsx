import { Box, Button, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { StampOptions } from '../../../../domain/api/stamps';
import { useStampWords } from '../../translations/use-stamp-words';
import { useStampJobs } from '../../api/stamps';
import { Job } from './Job';

const PAGE_SIZE = 10;

interface JobsProps {
  options: StampOptions;
  mayStamp: boolean;
}

/** What was stamped again, and what is at work, the latest first. */
export const Jobs = ({ options, mayStamp }: JobsProps) => {
  const say = useStampWords();
  const [page, setPage] = useState(1);
  const { data, error, again } = useStampJobs(page, PAGE_SIZE);
  const pages = data ? Math.ceil(data.meta.pagination.total / PAGE_SIZE) : 1;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="delta" tag="h2">
        {say('stamps.jobs')}
      </Typography>
      {error && (
        <Flex gap={2} role="alert">
          <Typography textColor="danger600">{error}</Typography>
          <Button variant="tertiary" onClick={again}>
            {say('stamps.retry')}
          </Button>
        </Flex>
      )}
      {!data && !error && <Loader small>{say('stamps.loading')}</Loader>}
      {data?.data.length === 0 && <EmptyStateLayout content={say('stamps.jobs.none')} />}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {data?.data.map((job) => (
          <Box tag="li" key={job.id}>
            <Job job={job} options={options} mayStamp={mayStamp} />
          </Box>
        ))}
      </Flex>
      {pages > 1 && (
        <Flex gap={2} justifyContent="center">
          <Button variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {say('stamps.jobs.newer')}
          </Button>
          <Button variant="tertiary" disabled={page >= pages} onClick={() => setPage(page + 1)}>
            {say('stamps.jobs.older')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
