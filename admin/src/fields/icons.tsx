import { Flex } from '@strapi/design-system';
import { Image, PinMap } from '@strapi/icons';
import type { ReactNode } from 'react';

/** A badge like those of Strapi's own fields, in the middle of the square that the Content-Type Builder gives it. */
const Badge = ({ children }: { children: ReactNode }) => (
  <Flex justifyContent="center" alignItems="center" width="3.2rem" height="3.2rem" aria-hidden>
    <Flex
      justifyContent="center"
      alignItems="center"
      width="3.2rem"
      height="2.4rem"
      hasRadius
      background="primary100"
      borderColor="primary200"
      color="primary600"
    >
      {/* The builder stretches a picture over the whole of what holds it. */}
      <Flex width="1.4rem" height="1.4rem">
        {children}
      </Flex>
    </Flex>
  </Flex>
);

export const DatelineIcon = () => (
  <Badge>
    <PinMap width="1.4rem" height="1.4rem" />
  </Badge>
);

export const ImageCreditIcon = () => (
  <Badge>
    <Image width="1.4rem" height="1.4rem" />
  </Badge>
);
