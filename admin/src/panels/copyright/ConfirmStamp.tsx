import { Typography, useCallbackRef } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import type { Stamp } from '../../../../domain/stamps';
import type { StampSelection } from '../../../../domain/api/stamps';
import { useStampWords } from '../../translations/use-stamp-words';
import { BeforeAfter } from '../../stamps/BeforeAfter';
import { useRefreshedEntries } from '../../api/content-manager-entries';
import { useRestamp } from '../../stamps/use-restamp';
import { useFailure } from '../../translations/use-failure';
import { ActDialog } from './ActDialog';

interface ConfirmStampProps {
  before: Stamp;
  after: Stamp;
  selection: StampSelection;
  onClose: () => void;
  onStamped: () => void;
}

/** Shows the stamp before and after, and stamps once the editor says so. */
export const ConfirmStamp = ({ before, after, selection, onClose, onStamped }: ConfirmStampProps) => {
  const say = useStampWords();
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
    <ActDialog
      title={say('stamps.again')}
      act={say('stamps.again')}
      isBusy={isBusy}
      problem={problem}
      onAct={() => void start(selection)}
      onClose={onClose}
    >
      {selection.supplied && <Typography textColor="danger600">{say('stamps.again.supplied')}</Typography>}
      <BeforeAfter before={before} after={after} />
      <Typography variant="pi" textColor="neutral600">
        {say('stamps.again.kept')}
      </Typography>
    </ActDialog>
  );
};
