import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { type PageWord, useWords } from './use-words';

interface SectionProps {
  title: PageWord;
  about?: PageWord;
  action?: ReactNode;
  children: ReactNode;
}

/** A panel of the page, with its heading and what it is for. */
export const Section = ({ title, about, action, children }: SectionProps) => {
  const say = useWords();
  return (
    <Box
      tag="section"
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={6}
      aria-label={say(title)}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
          <Flex direction="column" alignItems="stretch" gap={1}>
            <Typography variant="delta" tag="h2">
              {say(title)}
            </Typography>
            {about && <Typography textColor="neutral600">{say(about)}</Typography>}
          </Flex>
          {action}
        </Flex>
        {children}
      </Flex>
    </Box>
  );
};

/** Settings beside each other, two in a row where there is room. */
export const Pair = ({ children }: { children: readonly ReactNode[] }) => (
  <Grid.Root gap={5}>
    {children.map((child, at) => (
      <Grid.Item key={at} col={6} s={12} direction="column" alignItems="stretch">
        {child}
      </Grid.Item>
    ))}
  </Grid.Root>
);
