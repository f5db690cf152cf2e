/** A correspondent of the house, as an article's form names them. */
export interface NamedCorrespondent {
  /** Of the row in the article's language. */
  id: number;
  documentId: string;
  locale: string;
  name: string;
}

/** Who among the people of a dateline's own by-line is known: the answer of `GET /newsroom/named`. */
export interface NamedAnswer {
  /** Those of the names that a correspondent of the house has, in any language: the story is the house's own. */
  known: string[];
  /** Those whom the editor may choose as correspondents of an article in its language. */
  correspondents: NamedCorrespondent[];
}
