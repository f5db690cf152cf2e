import { useField } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { bylineOf } from '../../../../domain/byline';
import { useStoredRelation } from '../../api/relations';
import { useArticleWords } from '../../translations/use-article-words';
import { useEntry } from '../use-entry';
import { CORRESPONDENTS, namesAfter } from './correspondents';
import type { InputProps } from './input-props';
import { TextInput } from './TextInput';
import { ARTICLE, useStart } from './use-own-start';

const NOBODY: never[] = [];

/** The by-line that a save would write from the correspondents, as the form has them; empty without any. */
const useWritten = () => {
  const { id, slug } = useParams();
  const { isNew, lacksLanguage, locale } = useEntry(ARTICLE);
  const { beside } = useStart();
  const { value: relation } = useField<unknown>(CORRESPONDENTS);
  // A form in a dialog is not of the page's entry.
  const isStored = slug === ARTICLE && !isNew && !lacksLanguage && id !== undefined;
  const asked = isStored ? { model: ARTICLE, documentId: id, attribute: CORRESPONDENTS, locale } : undefined;
  const stored = useStoredRelation(asked) ?? NOBODY;
  const lineOf = (names: readonly string[] = NOBODY) => bylineOf(names, locale ?? 'en');
  const chosen = namesAfter(stored, relation) ?? NOBODY;
  return {
    now: lineOf(namesAfter(stored, undefined)),
    then: lineOf([...beside.map(({ name }) => name), ...chosen]),
  };
};

/** The by-line: while it is empty, or as it was written from the correspondents, with what a save prints. */
export const BylineInput = (props: InputProps) => {
  const say = useArticleWords();
  const { value } = useField<unknown>(props.name);
  const { now, then } = useWritten();
  const typed = typeof value === 'string' ? value.trim() : '';
  const isWritten = typed !== '' && typed === now && then !== now;
  const hint =
    (typed === '' && then !== '' && say('form.byline.written')) ||
    (isWritten && say('form.byline.changes', { byline: then || '—' })) ||
    props.hint;
  return <TextInput {...props} placeholder={then || props.placeholder} hint={hint} />;
};
