import { Box, Flex, Typography } from '@strapi/design-system';
import { usePictureWords } from '../../../translations/use-picture-words';

export const Progress = ({ done, total }: { done: number; total: number }) => {
  const say = usePictureWords();
  const text = say('field.picture.writing', { done, total });
  const percent = total > 0 ? Math.round((100 * done) / total) : 0;
  return (
    <Flex gap={3}>
      {/* The design system's own bar is white on dark, so that nothing done looks like all of it. */}
      <Box
        role="progressbar"
        aria-label={text}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        width="10rem"
        height="0.8rem"
        background="neutral200"
        overflow="hidden"
        hasRadius
      >
        <Box width={`${percent}%`} height="100%" background="primary600" />
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {text}
      </Typography>
    </Flex>
  );
};
