import { Button, Flex, Modal, Typography, useCallbackRef } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import type { Stamp } from '../../../../domain/stamps';
import type { StampSelection } from '../../../../domain/stamps/reports';
import { useWords } from '../../fields/shared/use-words';
import { BeforeAfter } from '../../stamps/BeforeAfter';
import { useRefreshedEntries } from '../../stamps/entries';
import { useRestamp } from '../../stamps/use-restamp';
import { useFailure } from '../../use-failure';

interface ConfirmStampProps {
  before: Stamp;
  after: Stamp;
  selection: StampSelection;
  onClose: () => void;
  onStamped: () => void;
}

/** Shows the stamp before and after, and stamps once the editor says so. */
export const ConfirmStamp = ({ before, after, selection, onClose, onStamped }: ConfirmStampProps) => {
  const say = useWords();
  const failed = useFailure();
  const refreshEntries = useRefreshedEntries();
  const { toggleNotification } = useNotification();
  const { job, error, isAsking, start } = useRestamp();
  const isBusy = isAsking || job?.state === 'running';
  const problem = error ?? (job?.state === 'failed' ? failed(job.failure, job.problem ?? '') : undefined);

  const isDone = job?.state === 'done';
  const finish = useCallbackRef(() => {
    toggleNotification({ type: 'success', message: say('stamps.done.one') });
    refreshEntries();
    onStamped();
    onClose();
  });
  useEffect(() => {
    if (isDone) finish();
  }, [isDone, finish]);

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && !isBusy && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('stamps.again')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {selection.supplied && (
              <Typography textColor="warning700">{say('stamps.again.supplied')}</Typography>
            )}
            <BeforeAfter before={before} after={after} />
            <Typography variant="pi" textColor="neutral600">
              {say('stamps.again.kept')}
            </Typography>
            {problem !== undefined && (
              <Typography role="alert" textColor="danger600">
                {say('stamps.failed', { problem })}
              </Typography>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" disabled={isBusy} onClick={onClose}>
            {say('stamps.cancel')}
          </Button>
          <Button loading={isBusy} onClick={() => void start(selection)}>
            {say('stamps.again')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
