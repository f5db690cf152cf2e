import { Button, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ArticleStamp, StampSelection } from '../../../../domain/api/stamps';
import { useStampWords } from '../../translations/use-stamp-words';
import { STAMP_AGAIN } from '../../stamps/permissions';
import { ConfirmStamp } from './ConfirmStamp';

interface StampAgainProps {
  article: ArticleStamp;
  selection: StampSelection;
  /** Whether the form holds what is not saved: stamping reads the article anew. */
  isModified: boolean;
  onStamped: () => void;
}

/** The way to stamp this one article again, for those who may, or why there is nothing to do. */
export const StampAgain = ({ article, selection, isModified, onStamped }: StampAgainProps) => {
  const say = useStampWords();
  const { allowedActions } = useRBAC(STAMP_AGAIN);
  const [isOpen, setOpen] = useState(false);
  const { stamp, next, again, partial } = article;
  // What would change can be shown to those only who may read it.
  if (!allowedActions.canRestamp || partial) return null;
  if (!next)
    return (
      <Typography variant="pi" textColor="neutral600">
        {say(again === 'unchanged' ? 'stamps.again.unchanged' : 'stamps.again.unruled')}
      </Typography>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Button variant="tertiary" fullWidth disabled={isModified} onClick={() => setOpen(true)}>
        {say('stamps.again')}
      </Button>
      <Typography variant="pi" textColor="neutral600">
        {say(isModified ? 'stamps.again.modified' : 'stamps.again.help')}
      </Typography>
      {isOpen && (
        <ConfirmStamp
          before={stamp ?? {}}
          after={next}
          selection={again === 'supplied' ? { ...selection, supplied: true } : selection}
          onClose={() => setOpen(false)}
          onStamped={onStamped}
        />
      )}
    </Flex>
  );
};
