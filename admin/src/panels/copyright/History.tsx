import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { HistoryEntry } from '../../../../domain/stamps/reports';
import { useWords } from '../../fields/shared/use-words';
import { useRuleName } from '../../stamps/rules';

/** The latest; the others are unfolded. */
const SHOWN = 3;

const Entry = ({ entry }: { entry: HistoryEntry }) => {
  const say = useWords();
  const { formatDate } = useIntl();
  const ruleName = useRuleName();
  const how = say(`stamps.path.${entry.path}`);
  const rule = entry.rule && entry.rule !== 'supplied' ? ruleName(entry.rule) : '';
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="bold">
        {entry.userName ? say('stamps.history.by', { how, name: entry.userName }) : how}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {[formatDate(entry.at, { dateStyle: 'medium', timeStyle: 'short' }), rule]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Box borderColor="neutral200" paddingLeft={2} style={{ borderWidth: '0 0 0 2px' }}>
        <Typography tag="p" dir="auto" variant="pi" style={{ overflowWrap: 'anywhere' }}>
          {entry.notice}
        </Typography>
      </Box>
    </Flex>
  );
};

/** How an article came to its stamp, the latest first. */
export const History = ({ entries }: { entries: readonly HistoryEntry[] }) => {
  const say = useWords();
  const [isUnfolded, setUnfolded] = useState(false);
  const shown = isUnfolded ? entries : entries.slice(0, SHOWN);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {say('stamps.history')}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {shown.map((entry, at) => (
          <Entry key={`${entry.at} ${at}`} entry={entry} />
        ))}
      </Flex>
      {entries.length > SHOWN && (
        <TextButton aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {isUnfolded ? say('stamps.history.fold') : say('stamps.history.all', { count: entries.length })}
        </TextButton>
      )}
    </Flex>
  );
};
