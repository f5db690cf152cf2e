import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useUncreditedPictures } from '../api/pictures';
import { useWords } from '../translations/use-words';
import { ArticleLinks, FileName, Thumbnail } from '../pictures/uncredited-parts';

const MOST = 4;

/** On the home page: the newest pictures without a credit, and how many there are. */
const UncreditedPictures = () => {
  const say = useWords();
  const { data: answer, error, isLoading } = useUncreditedPictures(1, MOST);
  if (isLoading) return <Widget.Loading />;
  if (error || !answer) return <Widget.Error />;
  const { data, meta } = answer;
  if (data.length === 0) return <Widget.NoData>{say('uncredited.none')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography textColor="neutral600">
        {say('uncredited.count', { count: meta.pagination.total })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {data.map((picture) => (
          <Flex key={picture.id} tag="li" alignItems="flex-start" gap={3}>
            <Box flex="0 0 auto">
              <Thumbnail picture={picture} />
            </Box>
            <Box minWidth={0}>
              <ArticleLinks articles={picture.articles} />
              <FileName name={picture.name} variant="pi" textColor="neutral600" />
            </Box>
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
};

export default UncreditedPictures;
