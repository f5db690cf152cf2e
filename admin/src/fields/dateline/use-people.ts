import type { NamedCorrespondent } from '../../../../domain/api/named';
import type { Dateline } from '../../../../domain/dateline/types';
import { ownBylineOf } from '../../../../domain/house/outside-copy';
import { useNamed } from '../../api/named';
import { useFormCorrespondents } from '../../content-manager/article-form/use-form-correspondents';

const NO_NAMES: readonly string[] = [];

export interface People {
  /** Whether the dateline's own by-line names a correspondent of the house; undefined while that is not known. */
  isOwn: boolean | undefined;
  /** Correspondents of the house in the dateline's by-line who are not among the article's. */
  lacking: readonly NamedCorrespondent[];
  addToArticle: (person: NamedCorrespondent) => void;
  /** The article's correspondents who are not in the dateline's by-line. */
  unsigned: readonly string[];
}

/**
 * Whom the dateline's own by-line and the article's correspondents have in common: those who are known are the
 * same people, and each of the two offers them to the other.
 *
 * @param isArticle whether the form has correspondents
 */
export const usePeople = (
  isArticle: boolean,
  dateline: Dateline | null | undefined,
  locale?: string,
): People => {
  const names = isArticle ? ownBylineOf(dateline) : NO_NAMES;
  const named = useNamed(names, locale);
  const { then, add } = useFormCorrespondents(isArticle);
  const chosen = isArticle ? then : undefined;
  const isChosen = ({ documentId }: NamedCorrespondent): boolean =>
    chosen?.some((person) => person.documentId === documentId) ?? true;
  return {
    isOwn: named && named.known.length > 0,
    lacking: (named?.correspondents ?? []).filter((person) => !isChosen(person)),
    addToArticle: add,
    unsigned: (chosen ?? []).map(({ name }) => name).filter((name) => !names.includes(name)),
  };
};
