import { Box, Flex, IconButton, TextButton } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface RowsProps<Item> {
  items: readonly Item[];
  /** What an added row starts with. */
  blank: Item;
  /** The first row can't be removed where one is always shown. */
  least: 0 | 1;
  onItems: (items: Item[]) => void;
  addLabel: string;
  removeLabel: (at: number) => string;
  rowLabel: (at: number) => string;
  /** Names a row for the marks of the line. */
  part: (at: number) => string;
  disabled: boolean;
  children: (item: Item, change: (item: Item) => void, at: number) => ReactNode;
}

/** A list of rows of inputs, of which an editor adds and removes some. A new one has the cursor, or the one before. */
export const Rows = <Item,>({
  items,
  blank,
  least,
  onItems,
  part,
  disabled,
  children,
  ...say
}: RowsProps<Item>) => {
  const list = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<{ row: number } | null>(null);
  useLayoutEffect(() => {
    const row = cursor && list.current?.children[cursor.row];
    // Behind the last row is the button that adds one.
    row?.querySelector<HTMLElement>('input, button')?.focus();
  }, [cursor]);
  const add = () => {
    onItems([...items, blank]);
    setCursor({ row: items.length });
  };
  const remove = (at: number) => {
    onItems(items.filter((_, index) => index !== at));
    setCursor({ row: Math.max(at - 1, 0) });
  };
  return (
    <Flex ref={list} direction="column" alignItems="stretch" gap={3}>
      {items.map((item, at) => (
        <Flex
          // A row has no identity of its own: its place in the line is all there is.
          key={at}
          role="group"
          aria-label={say.rowLabel(at)}
          data-part={part(at)}
          alignItems="flex-end"
          gap={2}
        >
          <Box flex="1" minWidth={0}>
            {children(item, (next) => onItems(items.map((old, index) => (index === at ? next : old))), at)}
          </Box>
          {items.length > least && !disabled && (
            <IconButton type="button" variant="ghost" label={say.removeLabel(at)} onClick={() => remove(at)}>
              <Trash />
            </IconButton>
          )}
        </Flex>
      ))}
      {!disabled && (
        <Flex>
          <TextButton type="button" startIcon={<Plus />} onClick={add}>
            {say.addLabel}
          </TextButton>
        </Flex>
      )}
    </Flex>
  );
};
