import { Box, Flex, Link, Typography, type TypographyProps } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { UncreditedPicture } from '../../../domain/api/pictures';
import { articleAddress } from '../api/articles';
import { fileAddress } from './file-address';
import { useWords } from '../translations/use-words';

type Article = UncreditedPicture['articles'][number];

export const Thumbnail = ({ picture }: { picture: UncreditedPicture }) => (
  <Box
    tag="img"
    src={fileAddress(picture.thumbnail ?? picture.url)}
    // The file's name is beside it; nobody has said what it shows.
    alt=""
    loading="lazy"
    width="6.4rem"
    height="4.8rem"
    hasRadius
    background="neutral100"
    style={{ objectFit: 'cover', display: 'block' }}
  />
);

const ArticleLink = ({ article }: { article: Article }) => {
  const say = useWords();
  return (
    <Flex tag="li" gap={2} wrap="wrap">
      <Link tag={RouterLink} to={articleAddress(article)}>
        <bdi>{article.headline}</bdi>
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {[article.locale, say(article.published ? 'uncredited.published' : 'uncredited.draft')]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </Flex>
  );
};

/** Where the credit is written: the articles that use a picture. */
export const ArticleLinks = ({ articles }: { articles: readonly Article[] }) => (
  <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
    {articles.map((article) => (
      <ArticleLink key={`${article.documentId} ${article.locale}`} article={article} />
    ))}
  </Flex>
);

export const FileName = ({
  name,
  ...more
}: { name: string } & Pick<TypographyProps, 'variant' | 'textColor'>) => (
  // The design system has no part for a word that is longer than its box.
  <Typography {...more} style={{ overflowWrap: 'anywhere' }}>
    {name}
  </Typography>
);
