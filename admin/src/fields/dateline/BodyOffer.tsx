import { Flex, TextButton, Typography } from '@strapi/design-system';
import type { Dateline } from '../../../../domain/dateline/types';
import { useWords } from '../../translations/use-words';
import type { Body } from './use-body';

interface NoticeProps {
  text: string;
  action: string;
  onAction: () => void;
}

const Notice = ({ text, action, onAction }: NoticeProps) => (
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

interface BodyOfferProps {
  body: Body;
  /** The line of the field. */
  line: string;
  /** Takes the dateline that the story starts with into the field, and off the body. */
  onMove: (dateline: Dateline) => void;
}

const LONGEST = 80;

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;

/** What an editor may do about a dateline and the story that it belongs to. Everything can be undone. */
export const BodyOffer = ({ body, line, onMove }: BodyOfferProps) => {
  const say = useWords();
  const { starts, rest, done } = body;
  if (rest)
    return (
      <Notice
        text={say('field.dateline.body.rest', { text: shortened(rest) })}
        action={say('field.dateline.body.fill')}
        onAction={body.fill}
      />
    );
  if (starts && starts.text === line)
    return (
      <Notice
        text={say('field.dateline.body.same')}
        action={say('field.dateline.body.take')}
        onAction={body.takeOff}
      />
    );
  if (starts)
    return (
      <Notice
        text={say('field.dateline.body.other', { line: starts.text ?? '' })}
        action={say('field.dateline.body.move')}
        onAction={() => onMove(starts)}
      />
    );
  if (done)
    return (
      <Notice
        text={say(`field.dateline.body.${done}`)}
        action={say(`field.dateline.body.${done}.undo`)}
        onAction={body.undo}
      />
    );
  return null;
};
