import { parseCredit, type ImageCredit, type ParseCreditOptions } from '../credit';
import type { AgencyBook } from '../agencies';
import { looksLikeOrganisation } from '../credit/organisations';
import { surnameFirst } from '../credit/suffixes';
import { withoutControls } from '../text';

/** What separates names in a property that holds several. */
const LIST = /[,;/&|、·\n]|\s(?:and|und|et|y|e|и|via)\s|(?:©|\(c\)|copyright\b).*(?:©|\(c\)|copyright\b)/isu;

export type Reader = (text?: string) => ImageCredit | null;

/**
 * A property that names nobody known is one name, whatever its brackets hold, unless it is plainly a list. Null
 * where it is empty.
 */
export const propertyReader =
  (options: ParseCreditOptions, book: AgencyBook): Reader =>
  (given = '') => {
    const text = withoutControls(given);
    const credit = parseCredit(text, options);
    if (!credit || LIST.test(text) || credit.via || credit.sources.some((name) => book.find(name)))
      return credit;
    const { creators, sources } = credit;
    const name = text.trim().replace(/\s+/g, ' ');
    if (creators.length > 0) return creators.length > 1 ? { ...credit, creators: [name] } : credit;
    return sources.length > 1 ? { ...credit, sources: [name] } : credit;
  };

/** "Reyes, Jo", as picture archives list names, is Jo Reyes; "Reuters, AFP" are two. */
const inReadingOrder = (name: string, book: AgencyBook): string => {
  const parts = surnameFirst(name);
  if (!parts) return name;
  const { given, surname, suffix } = parts;
  const isBody = [surname, given].some((part) => book.find(part) ?? looksLikeOrganisation(part));
  return isBody ? name : `${given} ${surname}${suffix}`;
};

/** Whom the file calls a creator is one, person or not, unless the trade or the house knows it as an agency. */
export const creatorReader =
  (read: Reader, book: AgencyBook): Reader =>
  (text = '') => {
    const listed = text.split(/\s*;\s*/).map((name) => inReadingOrder(name, book));
    const credit = read(listed.join('; '));
    if (!credit || credit.creators.length > 0 || credit.sources.some((name) => book.find(name)))
      return credit;
    return { ...credit, creators: credit.sources, sources: [] };
  };
