import { useField } from '@strapi/strapi/admin';
import { bylineOf } from '../../../../domain/byline';
import { useArticleWords } from '../../translations/use-article-words';
import { useEntry } from '../use-entry';
import type { FormCorrespondent } from './correspondents';
import type { InputProps } from './input-props';
import { TextInput } from './TextInput';
import { useFormCorrespondents } from './use-form-correspondents';
import { ARTICLE, useStart } from './use-own-start';

/** The by-line: while it is empty, or as it was written from the correspondents, with what a save prints. */
export const BylineInput = (props: InputProps) => {
  const say = useArticleWords();
  const { locale = 'en' } = useEntry(ARTICLE);
  const { value } = useField<unknown>(props.name);
  const people = useFormCorrespondents(true);
  const { beside } = useStart();
  const lineOf = (correspondents: readonly FormCorrespondent[] = []) =>
    bylineOf(
      correspondents.map(({ name }) => name),
      locale,
    );
  const [now, then] = [lineOf(people.now), lineOf([...beside, ...(people.then ?? [])])];
  const typed = typeof value === 'string' ? value.trim() : '';
  const isWritten = typed !== '' && typed === now && then !== now;
  const hint =
    (typed === '' && then !== '' && say('form.byline.written')) ||
    (isWritten && say('form.byline.changes', { byline: then || '—' })) ||
    props.hint;
  return <TextInput {...props} placeholder={then || props.placeholder} hint={hint} />;
};
