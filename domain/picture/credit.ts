import { TRADE_BOOK } from '../credit/agencies';
import { formatCredit, parseCredit, type ImageCredit } from '../credit';
import { pictureLicence } from './licence';
import type { PictureMetadata } from './types';

const key = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[\s.]/g, '');

const unique = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [key(name), name])).values(),
];

/** Wires send desk codes as a source ("X00514"), which name nobody to a reader. */
const isCode = (source: string): boolean => /^[\p{Lu}\d-]*\d[\p{Lu}\d-]*$/u.test(source.trim());

const read = (text = ''): ImageCredit | null => (isCode(text) ? null : parseCredit(text));

/** Whom the file calls a creator is one, person or not, unless the trade knows it as an agency. */
const readCreator = (text: string): ImageCredit | null => {
  const credit = read(text);
  if (!credit || credit.creators.length > 0 || credit.sources.some((name) => TRADE_BOOK.find(name)))
    return credit;
  return { ...credit, creators: credit.sources, sources: [] };
};

const names = ({ sources, via }: ImageCredit): boolean => sources.length > 0 || Boolean(via);

/** What each property of the file names, in the order in which they are believed. */
const readingsOf = ({ creditLine, source, creators, copyrightNotice }: PictureMetadata) => {
  const line = parseCredit(creditLine ?? '');
  const bylines = creators.map(readCreator).filter((credit) => credit !== null);
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
 * @param print in the house's style
 * @returns null where the file credits nobody. Never throws.
 */
export const creditOfPicture = (
  metadata: PictureMetadata | null,
  print: (credit: ImageCredit) => string = formatCredit,
): ImageCredit | null => {
  if (!metadata) return null;
  const { line, bylines, said } = readingsOf(metadata);
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
  return { ...credit, text: complete ? line.text : print(credit) || (said[0]?.text ?? '') };
};
