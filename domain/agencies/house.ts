import { lazily } from '../text';
import { type AgencyBook, agencyBook, bookOf, indexOf, TRADE_BOOK } from './book';
import { type Signers, signersWith, TRADE_SIGNERS } from './signers';
import type { Agency } from './types';

/** Spelling as it comes in a line → name to print: `{ 'HARBOUR TIMES PHOTO': 'The Harbour Times' }`. */
export type AgencyNames = Readonly<Record<string, string>>;

/** What a house says of its own agencies: names alone, or all that the table could hold. */
export type HouseAgencies = AgencyNames | readonly Agency[];

/** The table with the house's own agencies in front, for credits and for datelines. */
interface WithHouse {
  book: AgencyBook;
  signers: Signers;
  /** The name that the house prints for a spelling of its own; the spelling itself where it has none. */
  ownName(printed: string): string;
}

const TRADE: WithHouse = { book: TRADE_BOOK, signers: TRADE_SIGNERS, ownName: (printed) => printed };

const isList = (agencies: HouseAgencies): agencies is readonly Agency[] => Array.isArray(agencies);

/** A house that renames an agency of the trade renames it alone: what it passes on stays as it was. */
const agencyOf = (name: string, spellings: readonly string[]): Agency => ({
  ...[name, ...spellings].map((spelling) => TRADE_BOOK.find(spelling)).find((agency) => agency !== null),
  name,
  aliases: spellings,
});

const fromNames = (names: AgencyNames): Agency[] =>
  [...new Set(Object.values(names))].map((name) =>
    agencyOf(
      name,
      Object.keys(names).filter((spelling) => names[spelling] === name),
    ),
  );

/** A house's own agencies alone, as the book finds them. */
const ownNames = (own: readonly Agency[]): ((printed: string) => string) => {
  const book = bookOf([lazily(() => indexOf(own))]);
  return (printed) => (book.holds(printed) ? book.nameOf(printed) : printed);
};

const read = new WeakMap<object, WithHouse>();

/** An object that stays the same is read once. */
export const withHouse = (agencies: HouseAgencies | undefined): WithHouse => {
  if (!agencies || Object.keys(agencies).length === 0) return TRADE;
  const known = read.get(agencies);
  if (known) return known;
  const own = isList(agencies) ? agencies : fromNames(agencies);
  const made = { book: agencyBook(own), signers: signersWith(own), ownName: ownNames(own) };
  read.set(agencies, made);
  return made;
};
