import { Box, Flex, TextButton, VisuallyHidden } from '@strapi/design-system';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useWords } from '../../translations/use-words';
import { type Mark, Marks } from './Marks';
import type { PartsState } from './use-parts';

interface UnderstoodProps {
  marks: readonly Mark[];
  /** The line is still being typed: a screen reader is told when it is done. */
  isTyping: boolean;
  parts: PartsState;
  disabled: boolean;
  /** The inputs of the parts. */
  children: ReactNode;
}

const INPUT = 'input:not([disabled]), [role=combobox], button:not([disabled])';

/** What was understood of the line above, and the way to its parts. */
export const Understood = ({ marks, isTyping, parts, disabled, children }: UnderstoodProps) => {
  const say = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { isOpen, target, toggle, goTo } = parts;
  useLayoutEffect(() => {
    const inputs = target && box.current?.querySelector(`[data-part="${target.part}"]`);
    inputs?.querySelector<HTMLElement>(INPUT)?.focus();
  }, [target]);
  return (
    <>
      <Flex wrap="wrap" gap={2} justifyContent="space-between">
        <Marks label={say('field.understood')} marks={marks} onMark={disabled ? undefined : goTo} />
        <VisuallyHidden aria-live="polite">
          {!isTyping &&
            marks.map(({ text, problem }) => [text, problem].filter(Boolean).join(': ')).join('; ')}
        </VisuallyHidden>
        {!disabled && (
          <TextButton
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            endIcon={isOpen ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
            onClick={toggle}
          >
            {say('field.parts.edit')}
          </TextButton>
        )}
      </Flex>
      {isOpen && !disabled && (
        <Box ref={box} id={id} borderColor="neutral200" hasRadius padding={3}>
          <Flex direction="column" alignItems="stretch" gap={3}>
            {children}
          </Flex>
        </Box>
      )}
    </>
  );
};
