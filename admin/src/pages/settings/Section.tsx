import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { Children, type ReactNode } from 'react';
import { type PageWord, useSettingsWords } from './use-settings-words';

interface SectionProps {
  title: PageWord;
  about?: PageWord;
  action?: ReactNode;
  children: ReactNode;
}

/** A panel of the page, with its heading and what it is for. */
export const Section = ({ title, about, action, children }: SectionProps) => {
  const say = useSettingsWords();
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
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
          <Flex direction="column" alignItems="stretch" gap={1} flex="1 1 28rem" minWidth={0}>
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
export const Pair = ({ children }: { children: ReactNode }) => (
  <Grid.Root gap={5}>
    {Children.toArray(children).map((child, at) => (
      <Grid.Item key={at} col={6} s={12} xs={12} minWidth={0} direction="column" alignItems="stretch">
        {child}
      </Grid.Item>
    ))}
  </Grid.Root>
);
