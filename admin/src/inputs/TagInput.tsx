import { Box, Field, TextInput } from '@strapi/design-system';
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { NameTags } from './NameTags';
import { SuggestInput } from './suggest/SuggestInput';
import type { Ask } from './suggest/use-suggestions';
import { useWords } from '../translations/use-words';

interface TagsProps {
  label: string;
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

/** Names in printed order: added with Enter, a comma, a suggestion or by leaving the input. A field around has the label. */
export const Tags = ({ label, tags, onTags, suggest, disabled = false }: TagsProps) => {
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
    <>
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
    </>
  );
};

interface TagInputProps extends TagsProps {
  width: string;
  /** What a mark of a line names to come here. */
  part?: string;
}

/** {@link Tags} with its label. */
export const TagInput = ({ width, part, ...tags }: TagInputProps) => (
  <Box flex={`1 1 ${width}`} minWidth={0} data-part={part}>
    <Field.Root>
      <Field.Label>{tags.label}</Field.Label>
      <Tags {...tags} />
    </Field.Root>
  </Box>
);
