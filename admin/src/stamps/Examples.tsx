import { Box, Flex, Typography } from '@strapi/design-system';
import type { StampExample } from '../../../domain/api/stamps';
import { useStampWords } from '../translations/use-stamp-words';
import { BeforeAfter } from './BeforeAfter';

/** The first of the articles that get another stamp, before and after. */
export const Examples = ({ examples }: { examples: readonly StampExample[] }) => {
  const say = useStampWords();
  if (examples.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="delta" tag="h3">
        {say('stamps.examples', { count: examples.length })}
      </Typography>
      {examples.map(({ documentId, locale, title, before, after }) => (
        <Box key={`${documentId} ${locale}`}>
          <Typography tag="h4" fontWeight="bold" dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {locale ? `${title} (${locale})` : title}
          </Typography>
          <Box paddingTop={2}>
            <BeforeAfter before={before} after={after} />
          </Box>
        </Box>
      ))}
    </Flex>
  );
};
