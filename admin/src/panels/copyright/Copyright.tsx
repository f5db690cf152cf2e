import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useDebounce, useForm } from '@strapi/strapi/admin';
import { useWords } from '../../fields/shared/use-words';
import { useStampsApi } from '../../stamps/api';
import { useAsked } from '../../use-asked';
import { History } from './History';
import { StampAgain } from './StampAgain';
import { StampDetails } from './StampDetails';

interface CopyrightProps {
  model: string;
  documentId?: string;
  /** BCP 47; nothing for the default one, and in a type without languages. */
  locale?: string;
  document?: { updatedAt?: unknown; publishedAt?: unknown; copyrightNotice?: unknown };
}

/** The source is typed letter by letter; the server is asked for the rule when the editor pauses. */
const PAUSE_MS = 400;

/** What an article's stamp is or will be, how it came to it, and the way to stamp it again. */
const Copyright = ({ model, documentId, locale, document }: CopyrightProps) => {
  const say = useWords();
  const api = useStampsApi();
  const typed = useForm('Copyright', ({ values }) => (values as { source?: unknown }).source);
  const isModified = useForm('Copyright', ({ modified }) => modified);
  const source = useDebounce(typeof typed === 'string' ? typed : '', PAUSE_MS);
  const asked = { model, documentId, locale, source };
  // A save or a publication shows in the document; then the stamp may be another one.
  const { updatedAt, publishedAt, copyrightNotice } = document ?? {};
  const key = JSON.stringify([asked, updatedAt, publishedAt, copyrightNotice]);
  const { data, error, isRefused, again } = useAsked(key, () => api.article(asked));

  if (isRefused) return <Typography textColor="neutral600">{say('stamps.refused')}</Typography>;
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
      <StampDetails article={data} />
      {data.published && documentId && (
        <StampAgain
          article={data}
          selection={{ type: model, documents: [documentId], ...(locale ? { locale } : {}) }}
          isModified={isModified}
          onStamped={again}
        />
      )}
      {data.history.length > 0 && <History entries={data.history} />}
    </Flex>
  );
};

export default Copyright;
