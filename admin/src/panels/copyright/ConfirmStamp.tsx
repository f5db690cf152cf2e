import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Stamp } from '../../../../domain/stamps';
import type { StampJob, StampSelection } from '../../../../domain/stamps/reports';
import { useWords } from '../../fields/shared/use-words';
import { useStampsApi } from '../../stamps/api';
import { BeforeAfter } from '../../stamps/BeforeAfter';
import { useRefreshedEntries } from '../../stamps/entries';
import { useErrorSentence } from '../../stamps/use-asked';
import { useJob } from '../../stamps/use-job';

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
  const api = useStampsApi();
  const sentence = useErrorSentence();
  const refreshEntries = useRefreshedEntries();
  const { toggleNotification } = useNotification();
  const [started, setStarted] = useState<StampJob>();
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<string>();
  const job = useJob(started);
  const isBusy = isAsking || job?.state === 'running';
  const problem = error ?? (job?.state === 'failed' ? (job.problem ?? '') : undefined);

  const start = async () => {
    setAsking(true);
    setError(undefined);
    try {
      setStarted(await api.start(selection));
    } catch (refused) {
      setError(sentence(refused));
    }
    setAsking(false);
  };

  const isDone = job?.state === 'done';
  useEffect(() => {
    if (!isDone) return;
    toggleNotification({ type: 'success', message: say('stamps.done.one') });
    refreshEntries();
    onStamped();
    onClose();
    // Once, when it is done: whatever else is new by then is no second end.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isDone]);

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
          <Button loading={isBusy} onClick={() => void start()}>
            {say('stamps.again')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
