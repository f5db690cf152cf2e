import { Field, TextInput } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import {
  type ClipboardEvent,
  type ForwardedRef,
  forwardRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { SuggestInput } from '../../inputs/suggest/SuggestInput';
import type { Ask } from '../../inputs/suggest/use-suggestions';
import { useWords } from '../../translations/use-words';
import type { Written } from './use-written';

interface Suggestions<Item> {
  ask: Ask<Item>;
  keyOf: (item: Item) => string | number;
  option: (item: Item) => ReactNode;
  onPick: (item: Item) => void;
}

interface WrittenLineProps<Item> {
  written: Written;
  placeholder: string;
  /** Whether a text is a line by itself: pasted, it takes the place of the one before. */
  isLine: (text: string) => boolean;
  suggest?: Suggestions<Item>;
  disabled: boolean;
}

/** The text that an input would hold after a paste. */
const afterPaste = ({ currentTarget }: ClipboardEvent<HTMLInputElement>, pasted: string): string => {
  const { value, selectionStart, selectionEnd } = currentTarget;
  return value.slice(0, selectionStart ?? 0) + pasted + value.slice(selectionEnd ?? value.length);
};

/** Which way through its history a key goes, on every system's keyboard. */
const stepOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null => {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : null;
};

const Line = <Item,>(
  { written, placeholder, isLine, suggest, disabled }: WrittenLineProps<Item>,
  ref: ForwardedRef<HTMLInputElement>,
) => {
  const say = useWords();
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    event.preventDefault();
    const pasted = event.clipboardData.getData('text');
    written.take(isLine(pasted) ? pasted : afterPaste(event, pasted));
  };
  const keyed = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter that ends a syllable of Hangul or a word of kana belongs to the keyboard.
    if (event.nativeEvent.isComposing) return;
    const step = stepOf(event);
    if (step) written[step]();
    else if (event.key === 'Enter') written.finish();
    if (step || event.key === 'Enter') event.preventDefault();
  };
  const clear = (
    // Whoever has no mouse empties the input with its own keys: one stop of Tab less.
    <Field.Action label={say('field.clear')} tabIndex={-1} onClick={() => written.take('')}>
      <Cross fill="neutral500" />
    </Field.Action>
  );
  const input = {
    ref,
    dir: 'auto',
    placeholder: disabled ? undefined : placeholder,
    disabled,
    autoComplete: 'off',
    spellCheck: false,
    endAction: written.text === '' || disabled ? undefined : clear,
    onPaste: paste,
    onKeyDown: keyed,
    onBlur: written.finish,
  };
  return suggest ? (
    <SuggestInput {...input} {...suggest} value={written.text} onValue={written.type} />
  ) : (
    <TextInput {...input} value={written.text} onChange={(event) => written.type(event.target.value)} />
  );
};

/** The first input of a field: holds the printed line, is read as it is typed, and can be undone. */
export const WrittenLine = forwardRef(Line) as <Item>(
  props: WrittenLineProps<Item> & React.RefAttributes<HTMLInputElement>,
) => ReactNode;
