import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { SUPPLIED } from '../../../../domain/rights/table';
import type { Stamp } from '../../../../domain/stamps';
import { useRefreshedEntries } from '../../api/content-manager-entries';
import { useErrorSentence } from '../../api/error-sentence';
import { useSupply, type SavedArticle } from '../../api/stamps';
import { SUPPLY_COPY } from '../../stamps/permissions';
import { useStampWords } from '../../translations/use-stamp-words';
import { SuppliedNotice } from './SuppliedNotice';

interface SupplyProps {
  article: SavedArticle;
  /** What it will be stamped with. */
  stamp: Stamp | null;
  source: string;
  /** Whether the form holds what is not saved: the notice goes to the saved article. */
  isModified: boolean;
  onSaved: () => void;
}

/** Before its publication: the way to say that an article's copy brings its own notice, and to take that back. */
export const Supply = ({ article, stamp, source, isModified, onSaved }: SupplyProps) => {
  const say = useStampWords();
  const sentence = useErrorSentence();
  const supply = useSupply();
  const refreshEntries = useRefreshedEntries();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(SUPPLY_COPY);
  const [isOpen, setOpen] = useState(false);
  if (!allowedActions.canSupply) return null;
  const isSupplied = stamp?.copyrightRule === SUPPLIED;

  const withdraw = async (): Promise<void> => {
    try {
      await supply(article, null);
      toggleNotification({ type: 'success', message: say('stamps.supply.withdrawn') });
      refreshEntries();
      onSaved();
    } catch (error) {
      toggleNotification({ type: 'danger', message: sentence(error) });
    }
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Button
        variant="tertiary"
        fullWidth
        disabled={isModified}
        onClick={() => (isSupplied ? void withdraw() : setOpen(true))}
      >
        {say(isSupplied ? 'stamps.supply.withdraw' : 'stamps.supply.open')}
      </Button>
      {isModified && (
        <Typography variant="pi" textColor="neutral600">
          {say('stamps.again.modified')}
        </Typography>
      )}
      {isOpen && (
        <SuppliedNotice article={article} source={source} onClose={() => setOpen(false)} onSaved={onSaved} />
      )}
    </Flex>
  );
};
