import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight, Cross } from '@strapi/icons';
import { type MouseEvent, useLayoutEffect, useRef } from 'react';
import { useWords } from '../translations/use-words';

interface NameTagsProps {
  label: string;
  names: readonly string[];
  onNames: (names: string[]) => void;
  onRemoved: () => void;
  disabled: boolean;
}

type Action = 'earlier' | 'later' | 'remove';

const ICONS = { earlier: ChevronLeft, later: ChevronRight, remove: Cross };

const moved = (names: readonly string[], from: number, to: number): string[] => {
  const order = names.filter((_, at) => at !== from);
  order.splice(to, 0, ...names.slice(from, from + 1));
  return order;
};

/** Names in printed order. Each has its buttons: one place earlier, one place later, away. */
export const NameTags = ({ label, names, onNames, onRemoved, disabled }: NameTagsProps) => {
  const say = useWords();
  const list = useRef<HTMLUListElement>(null);
  const follow = useRef<{ name: string; action: Action } | null>(null);

  // A tag that moves takes the focus along, so that one key moves it on and on.
  useLayoutEffect(() => {
    const { name, action } = follow.current ?? {};
    follow.current = null;
    const tag = [...(list.current?.children ?? [])].find((one) => one.getAttribute('data-name') === name);
    tag?.querySelector<HTMLButtonElement>(`[data-action=${action}]`)?.focus();
  }, [names]);

  if (names.length === 0) return null;
  const mayMove = !disabled && names.length > 1;
  const act = (action: Action, at: number) => (event: MouseEvent) => {
    event.preventDefault();
    if (action === 'remove') {
      onNames(names.filter((_, index) => index !== at));
      onRemoved();
      return;
    }
    follow.current = { name: names[at] ?? '', action };
    onNames(moved(names, at, action === 'earlier' ? at - 1 : at + 1));
  };
  const button = (action: Action, at: number, isAtEnd = false) => {
    const Icon = ICONS[action];
    return (
      <IconButton
        size="XS"
        variant="ghost"
        data-action={action}
        label={say(`field.tags.${action}`, { name: names[at] ?? '' })}
        withTooltip={false}
        disabled={isAtEnd}
        // It keeps its place and the focus, and no look of a button.
        style={isAtEnd ? { background: 'none', borderColor: 'transparent', opacity: 0.4 } : undefined}
        onClick={act(action, at)}
      >
        <Icon aria-hidden />
      </IconButton>
    );
  };

  return (
    <Flex ref={list} tag="ul" aria-label={label} wrap="wrap" gap={2} paddingTop={1}>
      {names.map((name, at) => (
        <Box key={name} tag="li" data-name={name} maxWidth="100%">
          <Flex
            background={disabled ? 'neutral150' : 'primary100'}
            borderColor={disabled ? 'neutral200' : 'primary200'}
            hasRadius
            gap={1}
            paddingLeft={mayMove ? 1 : 3}
            paddingRight={disabled ? 3 : 1}
            minHeight="3.2rem"
          >
            {mayMove && button('earlier', at, at === 0)}
            <Typography
              variant="pi"
              fontWeight="bold"
              dir="auto"
              textColor={disabled ? 'neutral600' : 'primary600'}
              // The design system has no part for a word that is longer than its box.
              style={{ overflowWrap: 'anywhere' }}
            >
              {name}
            </Typography>
            {mayMove && button('later', at, at === names.length - 1)}
            {!disabled && button('remove', at)}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
};
