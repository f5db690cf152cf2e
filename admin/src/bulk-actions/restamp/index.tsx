import { unstable_useDocumentLayout, useRBAC, useTable } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { useWords } from '../../fields/shared/use-words';
import { RESTAMPERS } from '../../stamps/permissions';
import { isStamped } from '../../stamps/type';

const Restamp = lazy(() => import('./Restamp'));

interface BulkActionProps {
  model: string;
  documents: readonly { documentId: string; locale?: string | null }[];
}

/** Stamps the chosen entries of a list again, for those who may; its code comes when it is asked for. */
export const RestampAction = ({ model, documents }: BulkActionProps) => {
  const say = useWords();
  const { list } = unstable_useDocumentLayout(model);
  const { allowedActions } = useRBAC(RESTAMPERS);
  const selectRow = useTable('RestampAction', (state) => state.selectRow);
  if (!isStamped(list.options) || !allowedActions.canRestamp) return null;
  const locale = documents[0]?.locale;
  const selection = {
    type: model,
    documents: documents.map(({ documentId }) => documentId),
    ...(locale ? { locale } : {}),
  };
  return {
    variant: 'tertiary' as const,
    label: say('stamps.again'),
    dialog: {
      type: 'modal' as const,
      title: say('stamps.again'),
      content: ({ onClose }: { onClose: () => void }) => (
        <Suspense fallback={null}>
          <Restamp selection={selection} onClose={onClose} onStamped={() => selectRow([])} />
        </Suspense>
      ),
    },
  };
};
