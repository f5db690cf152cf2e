import { Box, Flex, Typography } from '@strapi/design-system';
import type { Pencil } from '@strapi/icons';
import { type KeyboardEvent, type ReactNode, useState } from 'react';

/** A piece of what was understood of a line. */
export interface Mark {
  /** Which part it is of: `data-part` of that part's inputs. */
  part: string;
  Icon: typeof Pencil;
  text: string;
  /** What is wrong with it, as a sentence. */
  problem?: string;
}

interface MarksProps {
  label: string;
  marks: readonly Mark[];
  /** Goes to the inputs of a part; without it the marks are only read. */
  onMark?: (part: string) => void;
}

const Piece = ({ Icon, text, problem }: Mark): ReactNode => (
  <Flex tag="span" gap={1}>
    <Icon aria-hidden width="1.2rem" height="1.2rem" fill={problem ? 'warning600' : 'primary600'} />
    <Typography
      tag="span"
      variant="pi"
      dir="auto"
      textColor={problem ? 'neutral800' : 'primary700'}
      // The design system has no part for a word that is longer than its box.
      style={{ overflowWrap: 'anywhere', textAlign: 'start' }}
    >
      {problem ? `${text} — ${problem}` : text}
    </Typography>
  </Flex>
);

const boxOf = ({ problem }: Mark) => ({
  background: problem ? ('warning100' as const) : ('primary100' as const),
  borderColor: problem ? ('warning200' as const) : ('primary200' as const),
  hasRadius: true,
  paddingLeft: 2 as const,
  paddingRight: 2 as const,
  paddingTop: 1 as const,
  paddingBottom: 1 as const,
  maxWidth: '100%',
});

/** Where a key goes from one of `size` buttons; `ahead` is the arrow in reading direction. */
const goal = (key: string, ahead: string, at: number, size: number): number | null => {
  if (key === 'Home') return 0;
  if (key === 'End') return size - 1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return (at + (key === ahead ? 1 : size - 1)) % size;
};

/** What was understood of a line, piece by piece: one stop of Tab, arrows within, and a click goes to the part. */
export const Marks = ({ label, marks, onMark }: MarksProps) => {
  const [chosen, choose] = useState(0);
  const active = Math.min(chosen, marks.length - 1);
  if (marks.length === 0) return null;
  if (!onMark)
    return (
      <Flex tag="ul" aria-label={label} wrap="wrap" gap={2}>
        {marks.map((mark) => (
          <Box key={mark.part} tag="li" {...boxOf(mark)}>
            {Piece(mark)}
          </Box>
        ))}
      </Flex>
    );

  const keyed = (event: KeyboardEvent<HTMLElement>) => {
    const ahead = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const next = goal(event.key, ahead, active, marks.length);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <Flex role="toolbar" aria-label={label} wrap="wrap" gap={2} onKeyDown={keyed}>
      {marks.map((mark, at) => (
        <Box
          key={mark.part}
          tag="button"
          type="button"
          tabIndex={at === active ? 0 : -1}
          cursor="pointer"
          onFocus={() => choose(at)}
          onClick={() => onMark(mark.part)}
          {...boxOf(mark)}
        >
          {Piece(mark)}
        </Box>
      ))}
    </Flex>
  );
};
