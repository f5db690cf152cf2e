import {
  Box,
  Popover,
  TextInput,
  type TextInputProps,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { forwardRef, type ReactNode, useId } from 'react';
import { useWords } from '../../translations/use-words';
import { useListbox } from './use-listbox';
import { type Ask, useSuggestions } from './use-suggestions';

interface SuggestInputProps<Item> extends Omit<TextInputProps, 'onChange' | 'value'> {
  value: string;
  onValue: (value: string) => void;
  ask: Ask<Item>;
  onPick: (item: Item) => void;
  keyOf: (item: Item) => string | number;
  option: (item: Item) => ReactNode;
  /** Whether the arrow that points down offers something before anything is typed. */
  offersAll?: boolean;
}

/**
 * An input that offers what fits what is typed (the combobox of WAI-ARIA, with a list and no completion). What
 * is typed stands unless an option is picked; with nothing to offer it is an input like any other.
 */
const Suggest = <Item,>(
  { value, onValue, ask, onPick, keyOf, option, offersAll = false, ...input }: SuggestInputProps<Item>,
  ref: React.ForwardedRef<HTMLInputElement>,
) => {
  const say = useWords();
  const id = useId();
  const { items, look, clear } = useSuggestions(ask, offersAll);
  const pick = (at: number) => {
    const item = items[at];
    list.close();
    clear();
    if (item !== undefined) onPick(item);
  };
  const list = useListbox({ size: items.length, onPick: pick, onClose: clear });
  const idOf = (at: number) => `${id}-${at}`;
  const leave = () => {
    list.close();
    clear();
  };

  return (
    <Popover.Root open={list.isOpen}>
      <Popover.Anchor asChild>
        <Box>
          <TextInput
            ref={ref}
            dir="auto"
            {...input}
            autoComplete="off"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={list.isOpen}
            aria-controls={list.isOpen ? id : undefined}
            aria-activedescendant={list.active < 0 ? undefined : idOf(list.active)}
            value={value}
            onChange={(event) => {
              onValue(event.target.value);
              look(event.target.value);
              list.open();
            }}
            onKeyDown={(event) => {
              const isPick = event.key === 'Enter' && list.active >= 0;
              if (offersAll && event.key === 'ArrowDown' && items.length === 0) {
                look('');
                list.open();
              }
              list.onKeyDown(event);
              // What picks nothing is the input's own.
              if (!isPick) input.onKeyDown?.(event);
            }}
            onBlur={(event) => {
              leave();
              input.onBlur?.(event);
            }}
          />
        </Box>
      </Popover.Anchor>
      <VisuallyHidden aria-live="polite">
        {list.isOpen && say('field.suggest.found', { count: items.length })}
      </VisuallyHidden>
      <Popover.Content
        role="presentation"
        // The input keeps the focus, and closes the list when it loses it.
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => event.preventDefault()}
        onInteractOutside={(event) => event.preventDefault()}
        onEscapeKeyDown={(event) => event.preventDefault()}
        style={{ minWidth: 'var(--radix-popover-trigger-width)', maxWidth: '40rem' }}
      >
        <Box tag="ul" role="listbox" id={id} aria-label={say('field.suggest.list')} padding={1}>
          {items.map((item, at) => (
            <Box
              tag="li"
              role="option"
              key={keyOf(item)}
              id={idOf(at)}
              aria-selected={at === list.active}
              background={at === list.active ? 'primary100' : undefined}
              hasRadius
              padding={2}
              cursor="pointer"
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => at !== list.active && list.activate(at)}
              onClick={() => pick(at)}
            >
              <Typography dir="auto" tag="p">
                {option(item)}
              </Typography>
            </Box>
          ))}
        </Box>
      </Popover.Content>
    </Popover.Root>
  );
};

/** `forwardRef` forgets the type of the items. */
export const SuggestInput = forwardRef(Suggest) as <Item>(
  props: SuggestInputProps<Item> & React.RefAttributes<HTMLInputElement>,
) => ReactNode;
