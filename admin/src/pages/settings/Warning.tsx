import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

/** What has to be settled before anything else; unlike an alert, it can't be closed. */
export const Warning = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box background="warning100" borderColor="warning200" hasRadius padding={5} role="alert">
    <Flex alignItems="flex-start" gap={3}>
      <Box color="warning600" paddingTop={1}>
        <WarningCircle aria-hidden />
      </Box>
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography fontWeight="bold">{title}</Typography>
        {children}
      </Flex>
    </Flex>
  </Box>
);
