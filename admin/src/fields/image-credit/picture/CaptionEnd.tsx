import { Flex, TextButton, Typography } from '@strapi/design-system';
import type { ImageCredit } from '../../../../../domain/credit/types';
import { withoutNotices } from '../../../../../domain/credit/caption/notices';
import { parseCaption, says } from '../../../../../domain/credit/parse-caption';
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
  const read = parseCaption(caption, { agencies });
  if (!read.credit) return null;
  const found = credit || !says(read.credit) ? null : read.credit;
  const take = (): void => {
    onCaption(read.caption);
    if (found) onCredit({ ...found, text: withoutNotices(found.text) });
  };
  return (
    <Flex gap={2} wrap="wrap">
      <Typography
        variant="pi"
        textColor="neutral800"
        dir="auto"
        style={{ overflowWrap: 'anywhere', minWidth: 0 }}
      >
        {say('field.picture.caption-end', { end: read.credit.text })}
      </Typography>
      <TextButton onClick={take}>
        {say(found ? 'field.picture.caption-end.credit' : 'field.picture.caption-end.cut')}
      </TextButton>
    </Flex>
  );
};
