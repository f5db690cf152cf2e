import { Flex, TextButton, Typography } from '@strapi/design-system';
import type { ImageCredit } from '../../../../../domain/credit/types';
import { splitCaption } from '../../../../../domain/picture/caption-end';
import { useHouse } from '../../../api/house';
import { usePictureWords } from '../../../translations/use-picture-words';

interface CaptionEndProps {
  /** The article's. */
  caption: string;
  credit: ImageCredit | null;
  onCaption: (caption: string) => void;
  onCredit: (credit: ImageCredit) => void;
}

/** A caption that was pasted with its credit is offered without it, and the credit where there is none. */
export const CaptionEnd = ({ caption, credit, onCaption, onCredit }: CaptionEndProps) => {
  const say = usePictureWords();
  const { agencies } = useHouse() ?? {};
  const split = splitCaption(caption, { agencies });
  if (split.cut === '') return null;
  const found = credit ? null : split.credit;
  const take = (): void => {
    onCaption(split.caption);
    if (found) onCredit(found);
  };
  return (
    <Flex gap={2} wrap="wrap">
      <Typography
        variant="pi"
        textColor="neutral800"
        dir="auto"
        style={{ overflowWrap: 'anywhere', minWidth: 0 }}
      >
        {say('field.picture.caption-end', { end: split.cut })}
      </Typography>
      <TextButton onClick={take}>
        {say(found ? 'field.picture.caption-end.credit' : 'field.picture.caption-end.cut')}
      </TextButton>
    </Flex>
  );
};
