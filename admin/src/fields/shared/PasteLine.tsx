import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { type ClipboardEvent, forwardRef, type KeyboardEvent } from 'react';
import type { Line } from './use-line';
import { useWords } from './use-words';

interface PasteLineProps {
  line: Line;
  placeholder: string;
  disabled?: boolean;
}

/** The text that an input would hold after a paste. */
const afterPaste = ({ clipboardData, currentTarget }: ClipboardEvent<HTMLInputElement>): string => {
  const { value, selectionStart, selectionEnd } = currentTarget;
  const pasted = clipboardData.getData('text');
  return value.slice(0, selectionStart ?? 0) + pasted + value.slice(selectionEnd ?? value.length);
};

/** The first input of a field: takes a whole line by paste, by Enter, by its button and when it is left. */
export const PasteLine = forwardRef<HTMLInputElement, PasteLineProps>(
  ({ line: { line, outcome, type, take }, placeholder, disabled }, ref) => {
    const say = useWords();
    const paste = (event: ClipboardEvent<HTMLInputElement>) => {
      event.preventDefault();
      take(afterPaste(event));
    };
    const enter = (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
      event.preventDefault();
      if (line.trim() !== '') take(line);
    };
    const action = (
      <Field.Action label={say('field.paste.read')} onClick={() => take(line)}>
        <Check />
      </Field.Action>
    );
    return (
      // One part of the field, so that a status with nothing to say takes no room.
      <Flex direction="column" alignItems="stretch" gap={outcome?.note ? 1 : 0}>
        <TextInput
          ref={ref}
          dir="auto"
          value={line}
          placeholder={disabled ? undefined : placeholder}
          disabled={disabled}
          autoComplete="off"
          endAction={line.trim() === '' || disabled ? undefined : action}
          onChange={(event) => type(event.target.value)}
          onPaste={paste}
          onKeyDown={enter}
          onBlur={() => line.trim() !== '' && outcome === null && take(line)}
        />
        <Typography
          tag="p"
          role="status"
          variant="pi"
          textColor={outcome?.taken === false ? 'warning700' : 'neutral600'}
        >
          {outcome?.note && say(outcome.note)}
        </Typography>
      </Flex>
    );
  },
);
PasteLine.displayName = 'PasteLine';
