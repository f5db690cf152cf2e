import { useWords } from '../../translations/use-words';
import { Offer } from './Offer';
import type { People } from './use-people';

/** Correspondents of the house whom the line names, and the article does not. */
export const PeopleOffers = ({ lacking, addToArticle }: People) => {
  const say = useWords();
  return lacking.map((person) => (
    <Offer
      key={person.documentId}
      text={say('field.dateline.people.lacking', { name: person.name })}
      action={say('field.dateline.people.add')}
      onAction={() => addToArticle(person)}
    />
  ));
};
