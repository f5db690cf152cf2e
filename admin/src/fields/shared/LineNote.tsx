import { Flex, TextButton, Typography } from '@strapi/design-system';

interface LineNoteProps {
  /** What an editor is to know of the line; '' for nothing. */
  text: string;
  isWarning: boolean;
  action?: { label: string; act: () => void };
}

/** What became of the line that was typed or pasted. */
export const LineNote = ({ text, isWarning, action }: LineNoteProps) => (
  <Flex wrap="wrap" gap={2}>
    <Typography tag="p" role="status" variant="pi" textColor={isWarning ? 'danger600' : 'neutral600'}>
      {text}
    </Typography>
    {text && action && (
      <TextButton type="button" onClick={action.act}>
        {action.label}
      </TextButton>
    )}
  </Flex>
);
