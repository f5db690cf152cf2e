import { unstable_useDocumentLayout, useRBAC, useTable } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { useWords } from '../../translations/use-words';
import { STAMP_AGAIN } from '../../stamps/permissions';
import { isStamped } from '../../stamps/is-stamped';

const Restamp = lazy(() => import('./Restamp'));

interface BulkActionProps {
  model: string;
  documents: readonly { documentId: string; locale?: string | null }[];
}

/** Stamps the chosen entries of a list again, for those who may; its code comes when it is asked for. */
const RestampAction = ({ model, documents }: BulkActionProps) => {
  const say = useWords();
  const { list } = unstable_useDocumentLayout(model);
  const { allowedActions } = useRBAC(STAMP_AGAIN);
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

/** The actions of a list with this one: before what can't be undone, which comes last. */
export const withRestamp = (actions: object[]): object[] => {
  const last = actions.findIndex((action) => 'type' in action && action.type === 'delete');
  return last < 0
    ? [...actions, RestampAction]
    : [...actions.slice(0, last), RestampAction, ...actions.slice(last)];
};
