import { Flex, TextButton, Typography } from '@strapi/design-system';

interface OfferProps {
  text: string;
  action: string;
  onAction: () => void;
}

/** What an editor may do about the line, in one click. */
export const Offer = ({ text, action, onAction }: OfferProps) => (
  <Flex
    background="primary100"
    borderColor="primary200"
    hasRadius
    paddingLeft={3}
    paddingRight={3}
    paddingTop={2}
    paddingBottom={2}
    gap={3}
    justifyContent="space-between"
    wrap="wrap"
  >
    <Typography variant="pi" textColor="neutral800" dir="auto" style={{ overflowWrap: 'anywhere' }}>
      {text}
    </Typography>
    <TextButton type="button" onClick={onAction}>
      {action}
    </TextButton>
  </Flex>
);
