import { Box, Field, TextInput } from '@strapi/design-system';
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { NameTags } from './NameTags';
import { SuggestInput } from './suggest/SuggestInput';
import type { Ask } from './suggest/use-suggestions';
import { useWords } from './use-words';

interface TagInputProps {
  label: string;
  width: string;
  tags: readonly string[];
  onTags: (tags: string[]) => void;
  /** Names for what is typed. */
  suggest?: Ask<string>;
  disabled?: boolean;
}

/** Commas of the scripts that newsrooms write in. */
const SEPARATORS = /[,，、،;\n]/;

const namesIn = (text: string): string[] =>
  text
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter(Boolean);

/** Names in printed order: added with Enter, a comma, a suggestion or by leaving the input. */
export const TagInput = ({ label, width, tags, onTags, suggest, disabled = false }: TagInputProps) => {
  const say = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');

  const add = (text: string) => {
    setTyped('');
    const names = namesIn(text).filter((name) => !tags.includes(name));
    if (names.length > 0) onTags([...tags, ...new Set(names)]);
  };
  const keyed = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter that ends a syllable of Hangul or a word of kana belongs to the keyboard, not to the list.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onTags(tags.slice(0, -1));
    }
  };
  const pasted = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text');
    if (!SEPARATORS.test(text)) return;
    event.preventDefault();
    add(typed + text);
  };
  const typing = (text: string) => (SEPARATORS.test(text) ? add(text) : setTyped(text));
  const common = {
    ref: input,
    value: typed,
    placeholder: say('field.tags.add'),
    disabled,
    onKeyDown: keyed,
    onPaste: pasted,
    onBlur: () => add(typed),
  };

  return (
    <Box flex={`1 1 ${width}`} minWidth={0}>
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        {suggest ? (
          <SuggestInput
            {...common}
            onValue={typing}
            ask={async (text, signal) => (await suggest(text, signal)).filter((name) => !tags.includes(name))}
            keyOf={(name) => name}
            option={(name) => name}
            // A name of the list is one name, whatever marks are in it.
            onPick={(name) => {
              setTyped('');
              onTags([...tags, name]);
            }}
          />
        ) : (
          <TextInput
            {...common}
            dir="auto"
            autoComplete="off"
            onChange={(event) => typing(event.target.value)}
          />
        )}
        <NameTags
          label={label}
          names={tags}
          onNames={onTags}
          onRemoved={() => input.current?.focus()}
          disabled={disabled}
        />
      </Field.Root>
    </Box>
  );
};
