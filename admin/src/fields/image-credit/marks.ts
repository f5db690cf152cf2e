import { Calendar, Globe, Images, PriceTag, Shield, User } from '@strapi/icons';
import type { ImageCredit } from '../../../../domain/credit/types';
import { isWordKey } from '../../translations/message';
import type { useWords } from '../../translations/use-words';
import type { Mark } from '../shared/Marks';

type Say = ReturnType<typeof useWords>;

/** A kind in the editor's language; a word of the house's own as it is. */
const kindIn = (say: Say, kind: string): string => {
  const key = `field.credit.kinds.${kind}`;
  return isWordKey(key) ? say(key) : kind;
};

/** What was understood of a credit: photographers, sources, distributor, kind, licence and year. */
export const marksOf = (credit: ImageCredit | null, say: Say): Mark[] => {
  if (!credit) return [];
  const { creators, sources, via, kind, licence, year } = credit;
  return [
    ...(creators.length > 0 ? [{ part: 'creators', Icon: User, text: creators.join(', ') }] : []),
    ...(sources.length > 0 ? [{ part: 'sources', Icon: Globe, text: sources.join(', ') }] : []),
    ...(via ? [{ part: 'via', Icon: Images, text: `${say('field.credit.via')}: ${via}` }] : []),
    ...(kind ? [{ part: 'kind', Icon: PriceTag, text: kindIn(say, kind) }] : []),
    ...(licence ? [{ part: 'licence', Icon: Shield, text: licence.name }] : []),
    ...(year !== undefined ? [{ part: 'year', Icon: Calendar, text: String(year) }] : []),
  ];
};
