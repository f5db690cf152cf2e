import { Box, Flex, Link, Typography, type TypographyProps } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { UncreditedPicture } from '../../../domain/picture/types';
import { useWords } from '../fields/shared/use-words';

type Article = UncreditedPicture['articles'][number];

const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';

const addressOf = ({ documentId, locale }: Article): string =>
  `${ARTICLES}/${documentId}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;

/** Files of the local provider have a path of the server, which need not be where the admin comes from. */
const sourceOf = ({ thumbnail, url }: UncreditedPicture): string => {
  // Strapi's own types of `window.strapi` are those of its server.
  const { backendURL } = window.strapi as unknown as { backendURL: string };
  const source = thumbnail ?? url;
  return source.startsWith('/') ? `${backendURL}${source}` : source;
};

export const Thumbnail = ({ picture }: { picture: UncreditedPicture }) => (
  <Box
    tag="img"
    src={sourceOf(picture)}
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
      <Link tag={RouterLink} to={addressOf(article)}>
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
