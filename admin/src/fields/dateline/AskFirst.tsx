import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useWords } from '../../translations/use-words';

interface AskFirstProps {
  isArticle: boolean;
  isAsking: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Readers have the story: a change of its dateline is asked for before it is made. */
export const AskFirst = ({ isArticle, isAsking, onConfirm, onCancel }: AskFirstProps) => {
  const say = useWords();
  return (
    <Dialog.Root open={isAsking} onOpenChange={(isOpen) => !isOpen && onCancel()}>
      <Dialog.Content>
        <Dialog.Header>{say('field.dateline.ask.title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>
          {say(isArticle ? 'field.dateline.ask.question' : 'field.dateline.ask.question.entry')}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {say('field.dateline.ask.cancel')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={onConfirm}>
              {say('field.dateline.ask.confirm')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
