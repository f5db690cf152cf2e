import { Box, Button, Checkbox, Dialog, Divider, Flex, Typography } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { StampOptions, StampSelection } from '../../../../domain/api/stamps';
import { useStampWords } from '../../translations/use-stamp-words';
import { Counts } from '../../stamps/Counts';
import { Examples } from '../../stamps/Examples';
import { useRestamp } from '../../stamps/use-restamp';
import { SelectionFields } from './SelectionFields';

interface StartJobProps {
  options: StampOptions;
  onStarted: () => void;
}

/** What is to be stamped again: chosen, looked at, and started once it was looked at. */
export const StartJob = ({ options, onStarted }: StartJobProps) => {
  const say = useStampWords();
  const [selection, setSelection] = useState<StampSelection>({});
  const { preview, error, isAsking, look, start, forget } = useRestamp();
  const [isConfirming, setConfirming] = useState(false);

  const choose = (chosen: StampSelection) => {
    setSelection(chosen);
    // A preview of something else is none.
    forget();
  };
  const begin = async () => {
    await start(selection);
    forget();
    onStarted();
  };
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta" tag="h2">
          {say('stamps.start')}
        </Typography>
        <Typography textColor="neutral600">{say('stamps.start.help')}</Typography>
        <SelectionFields options={options} selection={selection} onSelection={choose} />
        <Checkbox
          checked={selection.supplied === true}
          onCheckedChange={(checked) => choose({ ...selection, supplied: checked === true || undefined })}
        >
          {say('stamps.form.supplied')}
        </Checkbox>
        <Flex gap={2}>
          <Button variant="secondary" loading={isAsking} onClick={() => void look(selection)}>
            {say('stamps.preview')}
          </Button>
          {preview && preview.stamped > 0 && (
            <Button disabled={isAsking} onClick={() => setConfirming(true)}>
              {say('stamps.again.count', { count: preview.stamped })}
            </Button>
          )}
        </Flex>
        {error && (
          <Typography role="alert" textColor="danger600">
            {error}
          </Typography>
        )}
        {preview && (
          <Flex
            direction="column"
            alignItems="stretch"
            gap={4}
            role="region"
            aria-label={say('stamps.preview')}
          >
            <Divider />
            <Counts counts={preview} tense="will" />
            <Examples examples={preview.examples} />
          </Flex>
        )}
      </Flex>
      <Dialog.Root open={isConfirming} onOpenChange={setConfirming}>
        <ConfirmDialog onConfirm={() => void begin()} variant="default" title={say('stamps.again')}>
          {say('stamps.confirm', { count: preview?.stamped ?? 0 })}
        </ConfirmDialog>
      </Dialog.Root>
    </Box>
  );
};
