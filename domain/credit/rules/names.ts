import { readerCaseOrganisation } from '../casing';
import { type Rule, trimEdges } from '../reading';
import { untieSuffix } from '../suffixes';

const tidyName = (name: string): string =>
  untieSuffix(
    trimEdges(name)
      .replace(/^["'“‘](.*)["'”’]$/, '$1')
      .replace(/❨(.*)❩/, '($1)'),
  );

/** Agencies as the book prints them, other bodies in a reader's casing. */
export const names: Rule = (reading, book) => {
  const organisation = (name: string): string => {
    const tidied = tidyName(name);
    return book.find(tidied)
      ? book.nameOf(tidied)
      : readerCaseOrganisation(tidied).replace(/^the (?=\p{Lu})/u, 'The ');
  };
  const via = reading.via === undefined ? '' : organisation(reading.via);
  return {
    ...reading,
    creators: reading.creators.map(tidyName).filter(Boolean),
    sources: reading.sources.map(organisation).filter(Boolean),
    via: via || undefined,
  };
};
