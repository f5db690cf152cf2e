import { Box, Button, Flex, Typography, useCallbackRef } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { ImageCredit } from '../../../../../domain/credit/types';
import type { PictureInfo } from '../../../../../domain/picture/types';
import { useFailure } from '../../../use-failure';
import { useWriting } from '../../../pictures/use-writing';
import { useWords } from '../../shared/use-words';

interface WriteFilesProps {
  picture: PictureInfo;
  /** The article's. */
  credit: ImageCredit | null;
  /** Whether it differs from the picture's own. */
  isNew: boolean;
  onCorrected: (picture: PictureInfo) => void;
}

const Progress = ({ done, total }: { done: number; total: number }) => {
  const say = useWords();
  const text = say('field.picture.writing', { done, total });
  const percent = total > 0 ? Math.round((100 * done) / total) : 0;
  return (
    <Flex gap={3}>
      {/* The design system's own bar is white on dark, so that nothing done looks like all of it. */}
      <Box
        role="progressbar"
        aria-label={text}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        width="10rem"
        height="0.8rem"
        background="neutral200"
        overflow="hidden"
        hasRadius
      >
        <Box width={`${percent}%`} height="100%" background="primary600" />
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {text}
      </Typography>
    </Flex>
  );
};

/** Makes the article's credit the picture's own: kept with the asset, and written into each of its files. */
export const WriteFiles = ({ picture, credit, isNew, onCorrected }: WriteFilesProps) => {
  const say = useWords();
  const { writing, write, resume } = useWriting(picture.id, onCorrected);
  const { state, done, total, error = '', failure } = writing;
  const failed = useFailure();
  // What happens from here on is followed by `write`.
  const [wasCorrected] = useState(picture.corrected);
  const resumed = useCallbackRef(resume);
  useEffect(() => {
    if (wasCorrected) void resumed();
  }, [wasCorrected, resumed]);

  if (!isNew && (state === 'idle' || !credit)) return null;

  const button = (label: string) =>
    credit && (
      <Button variant="secondary" size="S" onClick={() => void write(credit, picture.files)}>
        {label}
      </Button>
    );
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="status">
      {state === 'running' && <Progress done={done} total={total} />}
      {state === 'failed' && (
        <>
          <Typography variant="pi" textColor="danger600">
            {say('field.picture.write-failed', { reason: failed(failure, error) })}
          </Typography>
          {button(say('field.picture.try-again'))}
        </>
      )}
      {state === 'done' && !isNew && (
        <Typography variant="pi" textColor="success600">
          {say('field.picture.written', { total })}
        </Typography>
      )}
      {(state === 'idle' || state === 'done') && isNew && button(say('field.picture.write'))}
    </Flex>
  );
};
