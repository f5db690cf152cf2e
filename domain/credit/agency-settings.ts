import { type Agency, type AgencyBook, agencyBook, TRADE_BOOK } from './agencies';

/** Spelling as it comes in a line → name to print: `{ 'HARBOUR TIMES PHOTO': 'The Harbour Times' }`. */
export type AgencyNames = Readonly<Record<string, string>>;

const isList = (agencies: AgencyNames | readonly Agency[]): agencies is readonly Agency[] =>
  Array.isArray(agencies);

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

const books = new WeakMap<object, AgencyBook>();

/** The table of the trade with the house's own agencies in front; the same object is read once. */
export const bookWith = (agencies: AgencyNames | readonly Agency[] | undefined): AgencyBook => {
  if (!agencies || Object.keys(agencies).length === 0) return TRADE_BOOK;
  const known = books.get(agencies);
  if (known) return known;
  const book = agencyBook(isList(agencies) ? agencies : fromNames(agencies));
  books.set(agencies, book);
  return book;
};
