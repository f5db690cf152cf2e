import { Box, Button, Flex, Status, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { StampJob, StampOptions } from '../../../../domain/api/stamps';
import { useStampWords } from '../../translations/use-stamp-words';
import { useErrorSentence } from '../../api/error-sentence';
import { useStampActs } from '../../api/stamps';
import { Counts } from '../../stamps/Counts';
import { JobProgress } from '../../stamps/JobProgress';
import { useFailure } from '../../translations/use-failure';
import { useJob } from '../../stamps/use-job';
import { useSelectionSentence } from './use-selection-sentence';

const COLOURS = { running: 'secondary', stopped: 'warning', done: 'success', failed: 'danger' } as const;

interface JobProps {
  job: StampJob;
  options: StampOptions;
  mayStamp: boolean;
}

/** The one thing that can be done with a job in its state. */
const Act = ({ job, onJob }: { job: StampJob; onJob: (job: StampJob) => void }) => {
  const say = useStampWords();
  const acts = useStampActs();
  const sentence = useErrorSentence();
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  if (job.state === 'done') return null;
  const act = job.state === 'running' ? 'stop' : 'resume';
  const run = async () => {
    setBusy(true);
    setError(undefined);
    try {
      onJob(await acts[act](job.id));
    } catch (refused) {
      setError(sentence(refused));
    }
    setBusy(false);
  };
  return (
    <Flex direction="column" alignItems="flex-end" gap={1}>
      <Button
        variant={act === 'stop' ? 'danger-light' : 'secondary'}
        loading={isBusy}
        onClick={() => void run()}
      >
        {say(`stamps.job.${act}`)}
      </Button>
      {error && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {error}
        </Typography>
      )}
    </Flex>
  );
};

/** The record of one act of stamping again: what, when, by whom, how many, and how far it is. */
export const Job = ({ job: listed, options, mayStamp }: JobProps) => {
  const say = useStampWords();
  const { formatDate } = useIntl();
  const failed = useFailure();
  const sentenceOf = useSelectionSentence(options);
  const [acted, setActed] = useState(listed);
  const job = useJob(acted) ?? acted;
  const when = (moment: string) => formatDate(moment, { dateStyle: 'medium', timeStyle: 'short' });
  const started = job.userName
    ? say('stamps.job.started.by', { when: when(job.startedAt), name: job.userName })
    : say('stamps.job.started', { when: when(job.startedAt) });
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
          <Flex direction="column" alignItems="stretch" gap={1} minWidth={0}>
            <Typography fontWeight="bold" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {sentenceOf(job.selection)}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {job.finishedAt
                ? `${started} · ${say('stamps.job.finished', { when: when(job.finishedAt) })}`
                : started}
            </Typography>
          </Flex>
          <Flex gap={3} alignItems="center">
            <Status size="S" variant={COLOURS[job.state]}>
              {say(`stamps.state.${job.state}`)}
            </Status>
            {mayStamp && <Act job={job} onJob={setActed} />}
          </Flex>
        </Flex>
        {job.state !== 'done' && <JobProgress job={job} />}
        {job.seen > 0 && <Counts counts={job} tense="done" />}
        {job.state === 'done' && job.seen === 0 && <Typography>{say('stamps.job.nothing')}</Typography>}
        {job.problem && (
          <Typography textColor="danger600" style={{ overflowWrap: 'anywhere' }}>
            {say('stamps.failed', { problem: failed(job.failure, job.problem) })}
          </Typography>
        )}
      </Flex>
    </Box>
  );
};
