import { Box, Flex, Tooltip, VisuallyHidden } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { fileAddress } from '../../pictures/file-address';
import { useWords } from '../../translations/use-words';

export interface PictureCellProps {
  /** Address of the picture; nothing where there is none, or it is no picture. */
  url?: string;
  hasPicture: boolean;
  /** Its credit as printed. */
  line: string;
}

const SIZE = { width: '4.8rem', height: '3.6rem', shrink: 0 };

const Mark = () => (
  <Flex
    position="absolute"
    top="-0.6rem"
    right="-0.6rem"
    background="neutral0"
    padding="0.1rem"
    style={{ borderRadius: '50%' }}
  >
    <WarningCircle fill="warning600" width="1.8rem" height="1.8rem" aria-hidden />
  </Flex>
);

/** An entry's picture in a list, small; one that nobody is credited for is marked, the others say who is. */
export const PictureCell = ({ url, hasPicture, line }: PictureCellProps) => {
  const say = useWords();
  if (!hasPicture) return <Box {...SIZE} />;
  const said = line || say('list.no-credit');
  return (
    <Tooltip label={said}>
      <Box position="relative" {...SIZE}>
        <Box
          tag={url === undefined ? 'span' : 'img'}
          {...(url !== undefined && { src: fileAddress(url), alt: '', loading: 'lazy' })}
          {...SIZE}
          hasRadius
          background="neutral150"
          style={{ objectFit: 'cover', display: 'block' }}
        />
        {line === '' && <Mark />}
        <VisuallyHidden>{said}</VisuallyHidden>
      </Box>
    </Tooltip>
  );
};
