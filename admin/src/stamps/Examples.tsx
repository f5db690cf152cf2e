import { Box, Flex, Typography } from '@strapi/design-system';
import type { StampExample } from '../../../domain/stamps/reports';
import { useWords } from '../fields/shared/use-words';
import { BeforeAfter } from './BeforeAfter';

/** The first of the articles that get another stamp, before and after. */
export const Examples = ({ examples }: { examples: readonly StampExample[] }) => {
  const say = useWords();
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
