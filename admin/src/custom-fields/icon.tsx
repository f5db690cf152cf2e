import { Flex } from '@strapi/design-system';
import { Image, PinMap } from '@strapi/icons';
import type { ReactNode } from 'react';

const Badge = ({ children }: { children: ReactNode }) => (
  <Flex
    justifyContent="center"
    alignItems="center"
    width="3.2rem"
    height="2.4rem"
    hasRadius
    background="primary100"
    borderColor="primary200"
    color="primary600"
    aria-hidden
  >
    {children}
  </Flex>
);

export const DatelineIcon = () => (
  <Badge>
    <PinMap width="1.6rem" height="1.6rem" />
  </Badge>
);

export const ImageCreditIcon = () => (
  <Badge>
    <Image width="1.6rem" height="1.6rem" />
  </Badge>
);
