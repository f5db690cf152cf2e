import { Box, Typography } from '@strapi/design-system';
import { useStampWords } from '../translations/use-stamp-words';

interface NoticeProps {
  notice: string | null | undefined;
  /** A former notice stands back behind the present one. */
  isFormer?: boolean;
}

/** A notice as readers see it: text, in whatever script and direction. */
export const Notice = ({ notice, isFormer = false }: NoticeProps) => {
  const say = useStampWords();
  return (
    <Box background={isFormer ? 'neutral0' : 'neutral100'} borderColor="neutral150" hasRadius padding={3}>
      <Typography
        tag="p"
        dir="auto"
        variant={isFormer ? 'pi' : 'omega'}
        textColor={notice && !isFormer ? 'neutral800' : 'neutral600'}
        // The design system has no part for a word that is longer than its box.
        style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
      >
        {notice || say('stamps.notice.none')}
      </Typography>
    </Box>
  );
};
