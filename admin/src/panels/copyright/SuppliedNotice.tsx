import { Field, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import type { SuppliedCopy } from '../../../../domain/api/stamps';
import { useRefreshedEntries } from '../../api/content-manager-entries';
import { useErrorSentence } from '../../api/error-sentence';
import { useSupply, type SavedArticle } from '../../api/stamps';
import { useStampWords } from '../../translations/use-stamp-words';
import { ActDialog } from './ActDialog';

interface SuppliedNoticeProps {
  article: SavedArticle;
  /** As the form has it. */
  source: string;
  onClose: () => void;
  onSaved: () => void;
}

interface PartProps {
  label: string;
  hint?: string;
  isRequired?: boolean;
  children: ReactNode;
}

const Part = ({ label, hint, isRequired, children }: PartProps) => (
  <Field.Root hint={hint} required={isRequired}>
    <Field.Label>{label}</Field.Label>
    {children}
    <Field.Hint />
  </Field.Root>
);

/** Takes down the notice that came with the copy, and what the copy says beside it. */
export const SuppliedNotice = ({ article, source, onClose, onSaved }: SuppliedNoticeProps) => {
  const say = useStampWords();
  const sentence = useErrorSentence();
  const supply = useSupply();
  const refreshEntries = useRefreshedEntries();
  const { toggleNotification } = useNotification();
  const [copy, setCopy] = useState<SuppliedCopy>({ source, copyrightNotice: '' });
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const isWhole = [copy.source, copy.copyrightNotice].every((text) => text.trim() !== '');
  const typed = (name: keyof SuppliedCopy) => ({
    value: String(copy[name] ?? ''),
    onChange: ({ target }: { target: { value: string } }) => setCopy({ ...copy, [name]: target.value }),
  });

  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      await supply(article, copy);
      toggleNotification({ type: 'success', message: say('stamps.supply.done') });
      refreshEntries();
      onSaved();
      onClose();
    } catch (error) {
      setProblem(sentence(error));
      setBusy(false);
    }
  };

  return (
    <ActDialog
      title={say('stamps.supply')}
      act={say('stamps.supply.save')}
      isDisabled={!isWhole}
      isBusy={isBusy}
      problem={problem}
      onAct={() => void save()}
      onClose={onClose}
    >
      <Typography textColor="neutral600">{say('stamps.supply.help')}</Typography>
      <Part label={say('stamps.form.source')} hint={say('stamps.supply.source')} isRequired>
        <TextInput {...typed('source')} />
      </Part>
      <Part label={say('stamps.supply.notice')} isRequired>
        <Textarea {...typed('copyrightNotice')} />
      </Part>
      <Part label={say('stamps.holder')} hint={say('stamps.supply.holder')}>
        <TextInput {...typed('copyrightHolder')} />
      </Part>
      <Part label={say('stamps.terms')} hint={say('stamps.supply.terms')}>
        <Textarea {...typed('usageTerms')} />
      </Part>
    </ActDialog>
  );
};
