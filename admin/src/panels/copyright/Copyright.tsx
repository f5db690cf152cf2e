import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useDebounce, useForm } from '@strapi/strapi/admin';
import { useStampWords } from '../../translations/use-stamp-words';
import { useArticleStamp } from '../../api/stamps';
import { History } from './History';
import { StampAgain } from './StampAgain';
import { StampDetails } from './StampDetails';
import { Supply } from './Supply';

interface CopyrightProps {
  model: string;
  documentId?: string;
  /** BCP 47; nothing for the default one, and in a type without languages. */
  locale?: string;
  document?: { updatedAt?: unknown; publishedAt?: unknown; copyrightNotice?: unknown };
}

/** The source is typed letter by letter; the server is asked for the rule when the editor pauses. */
const PAUSE_MS = 400;

const FORBIDDEN = 403;

/** What an article's stamp is or will be, how it came to it, and the way to stamp it again. */
const Copyright = ({ model, documentId, locale, document }: CopyrightProps) => {
  const say = useStampWords();
  const typed = useForm('Copyright', ({ values }) => (values as { source?: unknown }).source);
  const isModified = useForm('Copyright', ({ modified }) => modified);
  const source = useDebounce(typeof typed === 'string' ? typed : '', PAUSE_MS);
  // A save or a publication shows in the document; then the stamp may be another one.
  const { updatedAt, publishedAt, copyrightNotice } = document ?? {};
  const version = JSON.stringify([updatedAt, publishedAt, copyrightNotice]);
  const { data, error, status, again } = useArticleStamp({ model, documentId, locale, source, version });

  if (status === FORBIDDEN) return <Typography textColor="neutral600">{say('stamps.refused')}</Typography>;
  if (error)
    return (
      <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
        <Typography textColor="danger600">{say('stamps.error')}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {error}
        </Typography>
        <Button variant="tertiary" onClick={again}>
          {say('stamps.retry')}
        </Button>
      </Flex>
    );
  if (!data) return <Loader small>{say('stamps.loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <StampDetails article={data} source={source} />
      {!data.published && documentId && (
        <Supply
          article={{ model, documentId, locale }}
          stamp={data.stamp}
          source={source}
          isModified={isModified}
          onSaved={again}
        />
      )}
      {data.published && documentId && (
        <StampAgain
          article={data}
          selection={{ type: model, documents: [documentId], ...(locale ? { locale } : {}) }}
          isModified={isModified}
          onStamped={again}
        />
      )}
      {data.history.length > 0 && <History entries={data.history} timeZone={data.timeZone} />}
    </Flex>
  );
};

export default Copyright;
