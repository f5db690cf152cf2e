import type { Dateline } from '../../../../domain/dateline/types';
import { useWords } from '../../translations/use-words';
import { Offer } from './Offer';
import type { Body } from './use-body';

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
      <Offer
        text={say('field.dateline.body.rest', { text: shortened(rest) })}
        action={say('field.dateline.body.fill')}
        onAction={body.fill}
      />
    );
  if (starts && starts.text === line)
    return (
      <Offer
        text={say('field.dateline.body.same')}
        action={say('field.dateline.body.take')}
        onAction={body.takeOff}
      />
    );
  if (starts)
    return (
      <Offer
        text={say('field.dateline.body.other', { line: starts.text ?? '' })}
        action={say('field.dateline.body.move')}
        onAction={() => onMove(starts)}
      />
    );
  if (done)
    return (
      <Offer
        text={say(`field.dateline.body.${done}`)}
        action={say(`field.dateline.body.${done}.undo`)}
        onAction={body.undo}
      />
    );
  return null;
};
