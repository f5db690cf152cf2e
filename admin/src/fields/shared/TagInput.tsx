import { Box, Field, Flex, Tag, TextInput } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { useWords } from './use-words';

interface TagInputProps {
  label: string;
  width: string;
  tags: readonly string[];
  onTags: (tags: string[]) => void;
  disabled?: boolean;
}

/** Commas of the scripts that newsrooms write in. */
const SEPARATORS = /[,，、،;\n]/;

const namesIn = (text: string): string[] =>
  text
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter(Boolean);

/** Names in printed order: added with Enter, a comma or by leaving the input, removed one by one. */
export const TagInput = ({ label, width, tags, onTags, disabled = false }: TagInputProps) => {
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
  const changed = (text: string) => (SEPARATORS.test(text) ? add(text) : setTyped(text));
  const pasted = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text');
    if (!SEPARATORS.test(text)) return;
    event.preventDefault();
    add(typed + text);
  };
  const remove = (event: MouseEvent, at: number) => {
    event.preventDefault();
    onTags(tags.filter((_, index) => index !== at));
    input.current?.focus();
  };

  return (
    <Box flex={`1 1 ${width}`} minWidth={0}>
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <TextInput
          ref={input}
          dir="auto"
          autoComplete="off"
          value={typed}
          placeholder={say('field.tags.add')}
          disabled={disabled}
          onChange={(event) => changed(event.target.value)}
          onKeyDown={keyed}
          onPaste={pasted}
          onBlur={() => add(typed)}
        />
        {tags.length > 0 && (
          <Flex tag="ul" aria-label={label} wrap="wrap" gap={2} paddingTop={1}>
            {tags.map((name, at) => (
              <Box tag="li" key={name} maxWidth="100%">
                <Tag
                  icon={<Cross aria-hidden />}
                  label={say('field.tags.remove', { name })}
                  disabled={disabled}
                  dir="auto"
                  maxWidth="100%"
                  height="auto"
                  minHeight="3.2rem"
                  onClick={(event) => remove(event, at)}
                >
                  {name}
                </Tag>
              </Box>
            ))}
          </Flex>
        )}
      </Field.Root>
    </Box>
  );
};
