import type { Dateline } from '../dateline/types';
import type { NamedCorrespondent } from './named';

/** What the form of a new article shows before anything is typed: the answer of `GET /newsroom/own`. */
export interface OwnStartAnswer {
  /** The editor's own place and day; nothing for those who are no correspondent with a bureau. */
  dateline: Dateline | null;
  /**
   * The editor, where they are a correspondent in the article's language; for a new language of an article
   * those of its other language. None for those who may not choose any.
   */
  correspondents: NamedCorrespondent[];
}
