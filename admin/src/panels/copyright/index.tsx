import { unstable_useDocumentLayout, useQueryParams } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { useWords } from '../../translations/use-words';
import { isStamped } from '../../stamps/is-stamped';

const Copyright = lazy(() => import('./Copyright'));

interface PanelProps {
  model: string;
  collectionType: string;
  documentId?: string;
  document?: object;
}

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/** The side panel of an article's stamp, on every stamped type; its code comes when it is shown. */
export const CopyrightPanel = ({ model, documentId, document }: PanelProps) => {
  const say = useWords();
  const { edit } = unstable_useDocumentLayout(model);
  const [{ query }] = useQueryParams<Query>();
  if (!isStamped(edit.options)) return null;
  return {
    title: say('stamps.panel'),
    content: (
      <Suspense fallback={null}>
        <Copyright
          model={model}
          documentId={documentId}
          document={document}
          locale={query.plugins?.i18n?.locale}
        />
      </Suspense>
    ),
  };
};
