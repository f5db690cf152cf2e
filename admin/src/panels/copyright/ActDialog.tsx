import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useStampWords } from '../../translations/use-stamp-words';

interface ActDialogProps {
  title: string;
  /** What the button that acts says. */
  act: string;
  /** Whether there is not yet enough to act on. */
  isDisabled?: boolean;
  /** Whether it acts now: then it cannot be left. */
  isBusy: boolean;
  /** Why it came to nothing. */
  problem?: string;
  onAct: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog of the panel, which acts on an article once the editor says so, or says why it could not. */
export const ActDialog = ({
  title,
  act,
  isDisabled = false,
  isBusy,
  problem,
  onAct,
  onClose,
  children,
}: ActDialogProps) => {
  const say = useStampWords();
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && !isBusy && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children}
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
          <Button loading={isBusy} disabled={isDisabled} onClick={onAct}>
            {act}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
