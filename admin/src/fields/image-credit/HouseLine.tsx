import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useWords } from '../../translations/use-words';

interface HouseLineProps {
  /** The credit in the house's style. */
  line: string;
  onTake: () => void;
  disabled: boolean;
}

/** The line that the house would print where another was pasted: offered, never forced. */
export const HouseLine = ({ line, onTake, disabled }: HouseLineProps) => {
  const say = useWords();
  return (
    <Flex wrap="wrap" gap={2}>
      <Typography variant="pi" textColor="neutral600">
        {say('field.credit.house')}
      </Typography>
      <Typography
        variant="pi"
        fontWeight="bold"
        textColor="neutral800"
        dir="auto"
        // The design system has no part for a word that is longer than its box.
        style={{ overflowWrap: 'anywhere' }}
      >
        {line}
      </Typography>
      {!disabled && <TextButton onClick={onTake}>{say('field.credit.house.take')}</TextButton>}
    </Flex>
  );
};
