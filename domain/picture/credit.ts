import { formatCredit, type ImageCredit, parseCaption, type ParseCreditOptions } from '../credit';
import { withHouse } from '../agencies';
import { isAiKind } from '../credit/types';
import { isDeskCode } from './desk-codes';
import { pictureLicence } from './licence';
import { creatorReader, propertyReader } from './property-readers';
import { kindOfSourceType } from './source-types';
import type { PictureMetadata } from './types';

const key = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[\s.]/g, '');

const unique = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [key(name), name])).values(),
];

const supplies = ({ sources, via }: ImageCredit): boolean => sources.length > 0 || Boolean(via);

/** Whether a reading is a credit: it names somebody, or says what the picture is or what it may be used for. */
const speaks = (credit: ImageCredit | null): credit is ImageCredit =>
  credit !== null &&
  (credit.creators.length > 0 ||
    supplies(credit) ||
    credit.licence !== undefined ||
    (credit.kind !== undefined && credit.kind !== 'uncredited'));

export interface PictureCreditOptions extends Pick<ParseCreditOptions, 'agencies'> {
  /** A credit in the house's style. */
  print?: (credit: ImageCredit) => string;
}

interface Readings {
  /** The Credit Line, where it is a credit. */
  line?: ImageCredit;
  bylines: readonly ImageCredit[];
  /** What is a credit, in the order in which it is believed. */
  said: readonly ImageCredit[];
  /** Words of kind, also of properties that name nobody ("Uncredited"). */
  kinds: readonly string[];
}

type Look = () => ImageCredit | null;

/** How to read each property that may name somebody; to read one takes a while. */
const looksAt = (metadata: PictureMetadata, options: PictureCreditOptions) => {
  const { book } = withHouse(options.agencies);
  const read = propertyReader(options, book);
  const readCreator = creatorReader(read, book);
  const { creditLine, source = '', creators, copyrightNotice, description = '' } = metadata;
  return {
    line: () => read(creditLine),
    supplier: () => (book.find(source) === null && isDeskCode(source) ? null : read(source)),
    makers: creators.map(
      (creator): Look =>
        () =>
          readCreator(creator),
    ),
    last: [() => read(copyrightNotice), () => parseCaption(description, options).credit] as const,
  };
};

/** What each property of the file names. The notice and the caption speak where all before them are silent. */
const readingsOf = (metadata: PictureMetadata, options: PictureCreditOptions): Readings => {
  const looks = looksAt(metadata, options);
  const line = looks.line();
  const makers = looks.makers.map((look) => look());
  const first = [line, looks.supplier(), ...makers];
  const said = first.filter(speaks);
  for (const look of looks.last) {
    const credit = said.length === 0 ? look() : null;
    if (speaks(credit)) said.push(credit);
  }
  const kinds = [...first, ...said].map((credit) => credit?.kind).filter((kind) => kind !== undefined);
  return { ...(speaks(line) && { line }), bylines: makers.filter(speaks), said, kinds };
};

/**
 * What the picture is: readers are told of a machine's work whatever else is said of it; then the words of
 * the credit count, then the file's Digital Source Type.
 */
const kindOf = (words: readonly string[], { digitalSourceType }: PictureMetadata): string | undefined => {
  const type = kindOfSourceType(digitalSourceType);
  const all = type === undefined ? words : [...words, type];
  return all.find(isAiKind) ?? all[0];
};

/**
 * The credit of a picture, from what its file says. Creators are the file's Creators, or whom its Credit
 * Line names; the source is that of the Credit Line, else the Source, else a Creator that is a body
 * ("REUTERS TV"). Where all three are silent, the Copyright Notice speaks, then a credit at the end of the
 * caption. A property that stands for nobody ("N/A") or points elsewhere ("see caption") is silent.
 *
 * `kind` is told by the credit's words or by the IPTC Digital Source Type. `text` is the Credit Line where it
 * names the creators, otherwise what `print` makes of the parts.
 *
 * @param options how the house prints a credit, and its own names of agencies
 * @returns null where the file credits nobody and was not made by AI. Never throws.
 */
export const creditOfPicture = (
  metadata: PictureMetadata | null,
  options: PictureCreditOptions = {},
): ImageCredit | null => {
  if (!metadata) return null;
  const { line, bylines, said, kinds } = readingsOf(metadata, options);
  const kind = kindOf(kinds, metadata);
  if (said.length === 0 && !isAiKind(kind)) return null;
  const supplier = said.find(supplies);
  const bylined = bylines.flatMap(({ creators }) => creators);
  const creators =
    bylined.length > 0 ? bylined : (said.find((one) => one.creators.length > 0)?.creators ?? []);
  const licence = line?.licence ?? pictureLicence(metadata) ?? said.find((one) => one.licence)?.licence;
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

/**
 * Version of the rules behind `isCredited`: raise it where they may say otherwise of the same metadata, and
 * each server says anew of its pictures whether they credit anybody.
 */
export const CREDIT_RULES = 2;

/**
 * Whether a file credits anybody: whether `creditOfPicture` has a credit for it. Asked at each upload, so that
 * it reads no further than to the first property that speaks.
 */
export const isCredited = (metadata: PictureMetadata | null): boolean => {
  if (!metadata) return false;
  const { line, supplier, makers, last } = looksAt(metadata, {});
  return (
    [line, supplier, ...makers, ...last].some((look) => speaks(look())) ||
    isAiKind(kindOfSourceType(metadata.digitalSourceType))
  );
};
