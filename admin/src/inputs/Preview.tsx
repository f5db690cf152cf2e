import { Box, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useWords } from '../translations/use-words';

/** A closing dash or equals sign never stands on a line of its own. */
const held = (line: string): string => line.replace(/ (\S{1,2})$/, '\u00a0$1');

/** The line as readers will see it. `nothing` says why there is none. */
export const Preview = ({ line, nothing }: { line: string; nothing: string }) => {
  const say = useWords();
  const id = useId();
  return (
    <Box background="neutral100" borderColor="neutral150" hasRadius padding={3}>
      <Typography id={id} variant="sigma" textColor="neutral600">
        {say('field.preview')}
      </Typography>
      <Box tag="output" display="block" paddingTop={1} aria-live="polite" aria-labelledby={id}>
        <Typography
          tag="p"
          dir="auto"
          variant="omega"
          fontWeight={line ? 'bold' : undefined}
          textColor={line ? 'neutral800' : 'neutral600'}
          // The design system has no part for a word that is longer than its box.
          style={{ overflowWrap: 'anywhere' }}
        >
          {held(line) || nothing}
        </Typography>
      </Box>
    </Box>
  );
};
