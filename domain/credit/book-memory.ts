import { type AgencyBook, TRADE_BOOK } from '../agencies';

/** A line asks for the same few names again and again; more are forgotten. */
const MOST = 600;

const remembering = (book: AgencyBook): AgencyBook => {
  const found = new Map<string, ReturnType<AgencyBook['find']>>();
  const keys = new Map<string, string>();
  const find: AgencyBook['find'] = (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    if (found.size >= MOST) found.clear();
    const agency = book.find(name);
    found.set(name, agency);
    return agency;
  };
  return {
    find,
    holds: (name) => find(name) !== null && book.holds(name),
    nameOf: (name) => find(name)?.name ?? name,
    keyOf: (name) => {
      const known = keys.get(name);
      if (known !== undefined) return known;
      if (keys.size >= MOST) keys.clear();
      const key = book.keyOf(name);
      keys.set(name, key);
      return key;
    },
  };
};

const made = new WeakMap<AgencyBook, AgencyBook>();

/** The same book, with its last answers at hand. */
export const withMemory = (book: AgencyBook): AgencyBook => {
  const known = made.get(book);
  if (known) return known;
  const remembered = remembering(book);
  made.set(book, remembered);
  return remembered;
};

const TRADE = withMemory(TRADE_BOOK);

/** Whether a book is the trade's alone, whose names are all known beforehand. */
export const isTrade = (book: AgencyBook): boolean => book === TRADE || book === TRADE_BOOK;
