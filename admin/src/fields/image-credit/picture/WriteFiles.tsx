import { Button, Flex, Modal, Typography, useCallbackRef } from '@strapi/design-system';
import { useEffect, useId, useRef, useState } from 'react';
import type { ImageCredit } from '../../../../../domain/credit/types';
import type { Failure } from '../../../../../domain/failure';
import type { PictureInfo } from '../../../../../domain/api/pictures';
import { useFailure } from '../../../translations/use-failure';
import { useWriting } from '../../../pictures/use-writing';
import { usePictureWords } from '../../../translations/use-picture-words';
import { Progress } from './Progress';
import { WriteDialog } from './WriteDialog';

interface WriteFilesProps {
  picture: PictureInfo;
  /** The article's. */
  credit: ImageCredit | null;
  /** Whether it differs from the picture's own. */
  isNew: boolean;
  /** Whether the form has it, or the picture, otherwise than the entry is stored. */
  isUnsaved: boolean;
  lineOf: (credit: ImageCredit | null) => string;
  /** Asks for the picture anew. */
  onChange: () => void;
}

const DONE = {
  write: 'field.picture.written',
  undo: 'field.picture.undone',
  earlier: 'field.picture.written',
} as const;
const FAILED = {
  write: 'field.picture.write-failed',
  undo: 'field.picture.undo-failed',
  earlier: 'field.picture.write-failed',
} as const;

/** Why there is no button. */
const Unwritable = ({ why }: { why: Failure }) => {
  const say = usePictureWords();
  const failed = useFailure();
  return (
    <Typography variant="pi" textColor="neutral600">
      {say('field.picture.unwritable', { reason: failed(why, '') })}
    </Typography>
  );
};

interface UndoProps {
  before: string;
  onUndo: () => void;
  /** Whether the focus is to come here, because what had it is gone. */
  takesFocus: boolean;
}

const Undo = ({ before, onUndo, takesFocus }: UndoProps) => {
  const say = usePictureWords();
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) ref.current?.focus();
  }, [takesFocus]);
  return (
    <Flex gap={2} wrap="wrap">
      <Button ref={ref} variant="tertiary" size="S" onClick={onUndo}>
        {say('field.picture.undo')}
      </Button>
      <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
        {before ? say('field.picture.undo.before', { before }) : say('field.picture.undo.nothing')}
      </Typography>
    </Flex>
  );
};

const Writing = ({ picture, credit, isNew, isUnsaved, lineOf, onChange }: WriteFilesProps) => {
  const say = usePictureWords();
  const hint = useId();
  const { act, writing, write, undo, resume } = useWriting(picture.id, onChange);
  const { state, done, total, error = '', failure } = writing;
  const failed = useFailure();
  const [isAsking, setAsking] = useState(false);
  const [uses, setUses] = useState(0);
  // What happens from here on is followed by `write` and `undo`.
  const [wasCorrected] = useState(picture.corrected);
  const resumed = useCallbackRef(resume);
  useEffect(() => {
    if (wasCorrected) void resumed();
  }, [wasCorrected, resumed]);

  const isRunning = state === 'running';
  const isAgain = state === 'failed' && (act === 'write' || (act === 'earlier' && !isNew));
  const isOffered = credit !== null && (isNew || isAgain || isRunning);
  if (!isOffered && !picture.undo && state === 'idle') return null;

  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Flex direction="column" alignItems="flex-start" gap={2} role="status">
        {isRunning && <Progress done={done} total={total} />}
        {state === 'failed' && (
          <Typography variant="pi" textColor="danger600">
            {say(FAILED[act], { reason: failed(failure, error) })}
          </Typography>
        )}
        {state === 'done' && (act === 'undo' || !isNew) && (
          <Typography variant="pi" textColor="success600">
            {say(DONE[act], { total, count: uses })}
          </Typography>
        )}
      </Flex>
      {isOffered && (
        <Modal.Root open={isAsking} onOpenChange={(open: boolean) => setAsking(open && !isRunning)}>
          <Flex gap={2} wrap="wrap">
            <Modal.Trigger>
              <Button
                variant="secondary"
                size="S"
                disabled={isUnsaved}
                // Not disabled while it runs: a button that is would lose the focus.
                aria-disabled={isRunning || isUnsaved}
                aria-describedby={isUnsaved ? hint : undefined}
              >
                {say(isAgain ? 'field.picture.try-again' : 'field.picture.write')}
              </Button>
            </Modal.Trigger>
            {isUnsaved && (
              <Typography id={hint} variant="pi" textColor="neutral600">
                {say('field.picture.write.unsaved')}
              </Typography>
            )}
          </Flex>
          {isAsking && (
            <WriteDialog
              picture={picture}
              before={lineOf(picture.credit)}
              after={lineOf(credit)}
              onClose={() => setAsking(false)}
              onWrite={(count) => {
                setUses(count);
                setAsking(false);
                void write(credit, picture.files);
              }}
            />
          )}
        </Modal.Root>
      )}
      {picture.undo && !isRunning && (
        <Undo
          before={lineOf(picture.undo.before.credit)}
          takesFocus={state === 'done'}
          onUndo={() => picture.undo && void undo(picture.undo.writing, picture.files)}
        />
      )}
    </Flex>
  );
};

/** Makes the article's credit the picture's own: kept with the asset, and written into each of its files. */
export const WriteFiles = (props: WriteFilesProps) => {
  const { unwritable } = props.picture;
  if (!unwritable) return <Writing {...props} />;
  return props.isNew ? <Unwritable why={unwritable} /> : null;
};
