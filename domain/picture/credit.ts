import { formatCredit, parseCredit, type ImageCredit, type ParseCreditOptions } from '../credit';
import type { AgencyBook } from '../credit/agencies';
import { bookWith } from '../credit/agency-settings';
import { looksLikeOrganisation } from '../credit/organisations';
import { pictureLicence } from './licence';
import type { PictureMetadata } from './types';

const key = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[\s.]/g, '');

const unique = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [key(name), name])).values(),
];

/** Wires send desk codes as a source ("X00514"), which name nobody to a reader. */
const isCode = (source: string): boolean => /^[\p{Lu}\d-]*\d[\p{Lu}\d-]*$/u.test(source.trim());

const namesSomebody = (text: string | undefined): boolean => Boolean(text?.trim()) && !isCode(text ?? '');

/** Whether a file credits anybody: whether `creditOfPicture` has a credit for it. */
export const isCredited = (metadata: PictureMetadata | null): boolean =>
  metadata !== null &&
  [metadata.creditLine, metadata.source, ...metadata.creators, metadata.copyrightNotice].some(namesSomebody);

/** What separates names in a property that holds several. */
const LIST = /[,;/&|、·]|\s(?:and|und|et|y|e|и|via)\s/iu;

type Reader = (text?: string) => ImageCredit | null;

/** A property that names nobody known is one name, whatever its brackets hold, unless it is plainly a list. */
const propertyReader =
  (options: ParseCreditOptions, book: AgencyBook): Reader =>
  (text = '') => {
    const credit = namesSomebody(text) ? parseCredit(text, options) : null;
    if (!credit || LIST.test(text) || credit.via || credit.sources.some((name) => book.find(name)))
      return credit;
    const { creators, sources } = credit;
    if (creators.length > 0) return creators.length > 1 ? { ...credit, creators: [text.trim()] } : credit;
    return sources.length > 1 ? { ...credit, sources: [text.trim()] } : credit;
  };

const SURNAME_FIRST = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)$/u;

/** "Reyes, Jo", as picture archives list names, is Jo Reyes; "Reuters, AFP" are two. */
const inReadingOrder = (name: string, book: AgencyBook): string => {
  const [, surname = '', given = ''] = SURNAME_FIRST.exec(name.trim()) ?? [];
  const isName =
    surname !== '' && ![surname, given].some((part) => book.find(part) ?? looksLikeOrganisation(part));
  return isName ? `${given} ${surname}` : name;
};

/** Whom the file calls a creator is one, person or not, unless the trade or the house knows it as an agency. */
const creatorReader =
  (read: Reader, book: AgencyBook): Reader =>
  (text = '') => {
    const credit = read(inReadingOrder(text, book));
    if (!credit || credit.creators.length > 0 || credit.sources.some((name) => book.find(name)))
      return credit;
    return { ...credit, creators: credit.sources, sources: [] };
  };

const names = ({ sources, via }: ImageCredit): boolean => sources.length > 0 || Boolean(via);

export interface PictureCreditOptions extends Pick<ParseCreditOptions, 'agencies'> {
  /** A credit in the house's style. */
  print?: (credit: ImageCredit) => string;
}

/** What each property of the file names, in the order in which they are believed. */
const readingsOf = (
  { creditLine, source, creators, copyrightNotice }: PictureMetadata,
  options: PictureCreditOptions,
) => {
  const book = bookWith(options.agencies);
  const read = propertyReader(options, book);
  const line = read(creditLine);
  const bylines = creators.map(creatorReader(read, book)).filter((credit) => credit !== null);
  const said = [line, read(source), ...bylines].filter((credit) => credit !== null);
  const holder = said.length === 0 ? read(copyrightNotice) : null;
  return { line, bylines, said: holder ? [holder] : said };
};

/**
 * The credit of a picture, from what its file says. Creators are the file's Creators, or whom its Credit
 * Line names; the source is that of the Credit Line, else the Source, else a Creator that is a body
 * ("REUTERS TV"). Where all three are silent, the Copyright Notice speaks.
 *
 * `text` is the Credit Line where it names the creators, otherwise what `print` makes of the parts.
 *
 * @param options how the house prints a credit, and its own names of agencies
 * @returns null where the file credits nobody. Never throws.
 */
export const creditOfPicture = (
  metadata: PictureMetadata | null,
  options: PictureCreditOptions = {},
): ImageCredit | null => {
  if (!metadata) return null;
  const { line, bylines, said } = readingsOf(metadata, options);
  if (said.length === 0) return null;
  const supplier = said.find(names);
  const bylined = bylines.flatMap(({ creators }) => creators);
  const creators =
    bylined.length > 0 ? bylined : (said.find((one) => one.creators.length > 0)?.creators ?? []);
  const kind = said.find((one) => one.kind)?.kind;
  const licence = line?.licence ?? pictureLicence(metadata);
  const credit: ImageCredit = {
    creators: unique(creators),
    sources: unique(supplier?.sources ?? []),
    ...(supplier?.via && { via: supplier.via }),
    ...(kind && { kind }),
    ...(licence && { licence }),
    ...(line?.year && { year: line.year }),
    text: '',
  };
  const complete = line && credit.creators.every((creator) => key(line.text).includes(key(creator)));
  return {
    ...credit,
    text: complete ? line.text : (options.print ?? formatCredit)(credit) || (said[0]?.text ?? ''),
  };
};
