import { TRADE_BOOK } from '../agencies';
import { initialsOf, isOwnSource, ownNamesOf, type Signing } from '../rights/own-names';

/** The house signs with its names, or with their initials where they are no agency of the trade. */
export const isOwnSignature = (agency: string, house: Signing): boolean =>
  isOwnSource(agency, ownNamesOf(house)) ||
  (initialsOf(house).includes(agency.toLowerCase()) && !TRADE_BOOK.holds(agency));
