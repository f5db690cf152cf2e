import { Box, Flex, Link, Status, type StatusProps, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { type IntlShape, useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { articleAddress, type EditedArticle, useEditedArticles } from '../api/articles';

const MOST = 5;

/** Strapi's own words and tones for them; it does not export its component. */
const TONES: Readonly<Record<NonNullable<EditedArticle['status']>, StatusProps['variant']>> = {
  draft: 'secondary',
  published: 'success',
  modified: 'alternative',
};

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** "5 minutes ago"; "now" below a minute. */
const since = (moment: string, { formatRelativeTime }: IntlShape): string => {
  const seconds = Math.max(0, (Date.now() - Date.parse(moment)) / 1000);
  const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? ['second', Infinity];
  return formatRelativeTime(-Math.floor(seconds / size), unit, { numeric: 'auto' });
};

const nameOf = ({ updatedBy }: EditedArticle): string | undefined =>
  updatedBy?.username || [updatedBy?.firstname, updatedBy?.lastname].filter(Boolean).join(' ') || undefined;

const Row = ({ article }: { article: EditedArticle }) => {
  const intl = useIntl();
  const { documentId, headline, locale, status, updatedAt } = article;
  return (
    <Flex tag="li" justifyContent="space-between" alignItems="flex-start" gap={3}>
      <Box minWidth={0}>
        <Link tag={RouterLink} to={articleAddress(article)}>
          <bdi lang={locale ?? undefined}>{headline || documentId}</bdi>
        </Link>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[nameOf(article), since(updatedAt, intl), locale].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      {status && (
        <Status size="S" variant={TONES[status]} flex="0 0 auto">
          <Typography tag="span" variant="pi" fontWeight="bold">
            {intl.formatMessage({ id: `content-manager.containers.List.${status}`, defaultMessage: status })}
          </Typography>
        </Status>
      )}
    </Flex>
  );
};

/** On the home page: the articles that were edited last, by whom and when. */
const EditedArticles = () => {
  const { formatMessage } = useIntl();
  const { data, error, isLoading } = useEditedArticles(MOST);
  if (isLoading) return <Widget.Loading />;
  if (error || !data) return <Widget.Error />;
  if (data.length === 0)
    return (
      <Widget.NoData>
        {formatMessage({
          id: 'content-manager.widget.last-edited.no-data',
          defaultMessage: 'No edited entries',
        })}
      </Widget.NoData>
    );
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {data.map((article) => (
        <Row key={`${article.documentId} ${article.locale}`} article={article} />
      ))}
    </Flex>
  );
};

export default EditedArticles;
