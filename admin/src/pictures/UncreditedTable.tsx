import { Box, Flex, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
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

const Thumbnail = ({ picture }: { picture: UncreditedPicture }) => (
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

/** Pictures that nobody is credited for, with the articles that use them: there the credit is written. */
export const UncreditedTable = ({ pictures }: { pictures: readonly UncreditedPicture[] }) => {
  const say = useWords();
  return (
    <Table colCount={2} rowCount={pictures.length + 1}>
      <Thead>
        <Tr>
          <Th>
            <Typography variant="sigma" textColor="neutral600">
              {say('uncredited.picture')}
            </Typography>
          </Th>
          <Th>
            <Typography variant="sigma" textColor="neutral600">
              {say('uncredited.articles')}
            </Typography>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {pictures.map((picture) => (
          <Tr key={picture.id}>
            <Td>
              <Flex gap={3} paddingTop={2} paddingBottom={2}>
                <Thumbnail picture={picture} />
                <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                  {picture.name}
                </Typography>
              </Flex>
            </Td>
            <Td>
              <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
                {picture.articles.map((article) => (
                  <ArticleLink key={`${article.documentId} ${article.locale}`} article={article} />
                ))}
              </Flex>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
