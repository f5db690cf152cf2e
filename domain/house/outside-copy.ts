import { TRADE_BOOK } from '../agencies';
import type { Dateline } from '../dateline/types';
import { isOwnSource, ownNamesOf, type Signing } from '../rights/own-names';
import { isOwnSignature } from './own-signature';

/** What an article says of where its copy comes from. */
interface Origin {
  source?: string | null;
  dateline?: Dateline | null;
}

/** The agency that signs a dateline and is not the house. */
export const outsideAgency = (dateline: Dateline | null | undefined, house: Signing): string | undefined => {
  const agency = dateline?.agency?.trim();
  return agency && !isOwnSignature(agency, house) ? agency : undefined;
};

/** Whether two names are of one agency: "AP" and "The Associated Press", or a name and a longer form of it. */
export const isSameSource = (one: string, other: string): boolean => {
  if (TRADE_BOOK.keyOf(one) === TRADE_BOOK.keyOf(other)) return true;
  const [a, b] = [` ${one.trim().toLowerCase()} `, ` ${other.trim().toLowerCase()} `];
  return a.includes(b) || b.includes(a);
};

/** The names in a dateline's own by-line. */
export const ownBylineOf = (dateline: Dateline | null | undefined): string[] =>
  (dateline?.correspondents ?? []).map(({ name }) => name.trim()).filter((name) => name !== '');

/**
 * Whether copy is somebody else's: by its source, or by the agency that signs its dateline, unless the line
 * names a correspondent who is known to be the house's own.
 *
 * @param isOwnName whether a name in the line is such a correspondent's
 */
export const isOutsideCopy = (
  { source, dateline }: Origin,
  house: Signing,
  isOwnName: (name: string) => boolean,
): boolean => {
  if (!isOwnSource(source ?? '', ownNamesOf(house))) return true;
  if (!outsideAgency(dateline, house)) return false;
  return !ownBylineOf(dateline).some(isOwnName);
};
