import { useField } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import type { NamedCorrespondent } from '../../../../domain/api/named';
import { useStoredRelation } from '../../api/relations';
import { useEntry } from '../use-entry';
import { chosenIn, CORRESPONDENTS, type FormCorrespondent, peopleAfter, withChosen } from './correspondents';
import { ARTICLE } from './use-own-start';

interface FormCorrespondents {
  /** As they were saved; nothing where that is not known. */
  now?: FormCorrespondent[];
  /** As a save would leave them. */
  then?: FormCorrespondent[];
  /** Puts one more behind them. */
  add: (person: NamedCorrespondent) => void;
}

/**
 * The correspondents of the article that the page is about.
 *
 * @param isAsked whether they are of use where this is called: asking costs a request
 */
export const useFormCorrespondents = (isAsked: boolean): FormCorrespondents => {
  const { id, slug } = useParams();
  const { isNew, lacksLanguage, locale } = useEntry(ARTICLE);
  const { value: relation, onChange } = useField<unknown>(CORRESPONDENTS);
  // A form in a dialog is not of the page's entry.
  const isStored = isAsked && slug === ARTICLE && !isNew && !lacksLanguage && id !== undefined;
  const asked = isStored ? { model: ARTICLE, documentId: id, attribute: CORRESPONDENTS, locale } : undefined;
  const answered = useStoredRelation(asked);
  const stored = isStored ? answered : [];
  return {
    now: stored && peopleAfter(stored, undefined),
    then: stored && peopleAfter(stored, relation),
    add: (person) =>
      onChange(
        `${CORRESPONDENTS}.connect`,
        withChosen(chosenIn(relation), person) as unknown as Parameters<typeof onChange>[1],
      ),
  };
};
