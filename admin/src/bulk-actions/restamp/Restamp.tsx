import { Button, Checkbox, Flex, Loader, Modal, Typography, useCallbackRef } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { StampSelection } from '../../../../domain/api/stamps';
import { useStampWords } from '../../translations/use-stamp-words';
import { Counts } from '../../stamps/Counts';
import { useRefreshedEntries } from '../../api/content-manager-entries';
import { Examples } from '../../stamps/Examples';
import { JobProgress } from '../../stamps/JobProgress';
import { useRestamp } from '../../stamps/use-restamp';
import { useFailure } from '../../translations/use-failure';

interface RestampProps {
  selection: StampSelection;
  onClose: () => void;
  onStamped: () => void;
}

/** The preview of a selection, and its job once the editor says so. */
const Restamp = ({ selection, onClose, onStamped }: RestampProps) => {
  const say = useStampWords();
  const failed = useFailure();
  const [supplied, setSupplied] = useState(false);
  const { preview, job, error, isAsking, look, start } = useRestamp();
  const refreshEntries = useRefreshedEntries();
  const asked = { ...selection, ...(supplied ? { supplied } : {}) };

  const lookAnew = useCallbackRef(() => look(asked));
  useEffect(() => {
    void lookAnew();
  }, [supplied, lookAnew]);

  const isOver = job !== undefined && job.state !== 'running';
  const close = () => {
    if (isOver) {
      refreshEntries();
      onStamped();
    }
    onClose();
  };
  const offersSupplied = supplied || (preview?.supplied ?? 0) > 0;
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {job ? (
            <>
              <JobProgress job={job} />
              {isOver && <Counts counts={job} tense="done" />}
            </>
          ) : (
            preview && <Counts counts={preview} tense="will" />
          )}
          {!preview && !error && <Loader small>{say('stamps.loading')}</Loader>}
          {!job && offersSupplied && (
            <Checkbox checked={supplied} onCheckedChange={(checked) => setSupplied(checked === true)}>
              {say('stamps.form.supplied')}
            </Checkbox>
          )}
          {!job && preview && <Examples examples={preview.examples} />}
          {(error ?? job?.problem) && (
            <Typography role="alert" textColor="danger600">
              {say('stamps.failed', { problem: error ?? failed(job?.failure, job?.problem ?? '') })}
            </Typography>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={close}>
          {say(isOver ? 'stamps.close' : 'stamps.cancel')}
        </Button>
        {!isOver && (
          <Button
            loading={isAsking || job?.state === 'running'}
            disabled={!preview?.stamped}
            onClick={() => void start(asked)}
          >
            {say('stamps.again.count', { count: preview?.stamped ?? 0 })}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
};

export default Restamp;
