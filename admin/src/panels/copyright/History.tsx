import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { HistoryEntry } from '../../../../domain/api/stamps';
import { useRuleName } from '../../stamps/rule-names';
import { useStampWords } from '../../translations/use-stamp-words';
import { useMoment } from './use-moment';

/** The latest; the others are unfolded. */
const SHOWN = 3;

const Entry = ({ entry, timeZone }: { entry: HistoryEntry; timeZone: string }) => {
  const say = useStampWords();
  const momentOf = useMoment(timeZone);
  const ruleName = useRuleName();
  const how = say(`stamps.path.${entry.path}`);
  const rule = entry.rule && entry.rule !== 'supplied' ? ruleName(entry.rule) : '';
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="bold">
        {entry.userName ? say('stamps.history.by', { how, name: entry.userName }) : how}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {[momentOf(entry.at), rule].filter(Boolean).join(' · ')}
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
export const History = ({ entries, timeZone }: { entries: readonly HistoryEntry[]; timeZone: string }) => {
  const say = useStampWords();
  const [isUnfolded, setUnfolded] = useState(false);
  const shown = isUnfolded ? entries : entries.slice(0, SHOWN);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {say('stamps.history')}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {shown.map((entry, at) => (
          <Entry key={`${entry.at} ${at}`} entry={entry} timeZone={timeZone} />
        ))}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {say('stamps.zone', { zone: timeZone })}
      </Typography>
      {entries.length > SHOWN && (
        <TextButton aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {isUnfolded ? say('stamps.history.fold') : say('stamps.history.all', { count: entries.length })}
        </TextButton>
      )}
    </Flex>
  );
};
