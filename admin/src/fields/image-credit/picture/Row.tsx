import { Badge, Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { usePictureWords } from '../../../translations/use-picture-words';
import type { Mark } from './compare-with-file';

interface RowProps {
  label: string;
  mark: Mark;
  /** What the article has. */
  here: string;
  /** What the picture's file says. */
  file: string;
  onRead?: () => void;
  /** What of it is for no article. */
  leftOut?: string;
}

const BADGES = {
  'from-file': { variant: 'success' },
  // The design system's own badge of a warning is too pale to read.
  edited: { backgroundColor: 'warning100', textColor: 'neutral800' },
  missing: { variant: 'neutral' },
  unsaid: { variant: 'neutral' },
} as const;

/** A description may be a whole story; its start is enough to tell two apart. */
const MOST = 240;

const shortened = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text);

const Said = ({ by, text }: { by: string; text: string }) => (
  <Flex alignItems="baseline" gap={1}>
    <Box flex="0 0 auto">
      <Typography variant="pi" textColor="neutral600">
        {by}
      </Typography>
    </Box>
    <Typography
      variant="pi"
      textColor="neutral800"
      dir="auto"
      // The design system has no part for a word that is longer than its box.
      style={{ overflowWrap: 'anywhere', minWidth: 0 }}
    >
      {shortened(text)}
    </Typography>
  </Flex>
);

/** One thing that a picture's file says of it, and whether the article says the same. */
export const Row = ({ label, mark, here, file, onRead, leftOut }: RowProps) => {
  const say = usePictureWords();
  const isDrift = mark === 'edited';
  const action = say(isDrift ? 'field.picture.read-again' : 'field.picture.read');
  return (
    <Box tag="li">
      <Flex wrap="wrap" gap={2}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {label}
        </Typography>
        <Badge {...BADGES[mark]} size="S">
          {say(`field.picture.${mark}`)}
        </Badge>
        {onRead && (isDrift || mark === 'missing') && (
          <TextButton aria-label={`${action}: ${label}`} onClick={onRead}>
            {action}
          </TextButton>
        )}
      </Flex>
      {isDrift && <Said by={say('field.picture.here')} text={here} />}
      {(isDrift || mark === 'missing') && <Said by={say('field.picture.file')} text={file} />}
      {leftOut && <Said by={say('field.picture.left-out')} text={leftOut} />}
    </Box>
  );
};
