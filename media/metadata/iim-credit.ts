import { bytesOf, datasetsOf, isCharset, textsOf, UTF8, type Dataset } from './iim';
import { decoded } from './undeclared';

/** What of a credit has a dataset in record 2, its number, and the bytes it may have. */
const CREDITS = {
  creators: { number: 80, longest: 32 },
  creditLine: { number: 110, longest: 32 },
  source: { number: 115, longest: 32 },
  copyrightNotice: { number: 116, longest: 128 },
} as const;

export type IimName = keyof typeof CREDITS;
export type IimCredit = Partial<Record<IimName, readonly string[]>>;

const NAMES = Object.keys(CREDITS) as IimName[];

/** By-line Title and Contact: what the photographer was, and how to reach one; they go with the by-line. */
const OF_THE_CREATOR = [85, 118];

const MOST_CREATORS = 3;
const VERSION: Dataset = { record: 2, number: 0, data: Buffer.from([0, 4]) };

/**
 * All in UTF-8, which 1:90 declares: a block is in one charset. What is in none that is known here is kept
 * as readers show it that ask for no charset.
 */
const inUtf8 = (datasets: readonly Dataset[], languages: readonly string[]): Dataset[] =>
  textsOf(datasets, languages).map(({ text, ...one }) => {
    if (one.record !== 2 || one.data.every((byte) => byte < 0x80)) return one;
    const said = text ?? (one.number < 125 ? decoded(one.data, 'windows-1252') : undefined);
    return said === undefined ? one : { ...one, data: Buffer.from(said) };
  });

const creditDatasets = (credit: IimCredit): Dataset[] =>
  NAMES.flatMap((name) => {
    const { number, longest } = CREDITS[name];
    return (credit[name] ?? [])
      .slice(0, MOST_CREATORS)
      .filter((text) => text !== '')
      .map((text): Dataset => ({ record: 2, number, data: Buffer.from(text) }))
      .filter(({ data }) => data.length <= longest);
  });

/** Before whatever comes after record 2. */
const inOrder = (others: readonly Dataset[], added: readonly Dataset[]): Dataset[] => [
  ...others.filter(({ record }) => record <= 2),
  ...added,
  ...others.filter(({ record }) => record > 2),
];

export interface Crediting {
  /** What is named replaces what was there. */
  credit: IimCredit;
  /** Whether another credit is taken out with all that belongs to it. */
  corrected: boolean;
  /** The house's, BCP 47: a file may not say in which charset it is. */
  languages: readonly string[];
}

/** 1:90 stands where its number puts it, before all texts. */
const declared = (datasets: readonly Dataset[]): Dataset[] => {
  const before = ({ record, number }: Dataset): boolean => record === 1 && number < UTF8.number;
  return [...datasets.filter(before), UTF8, ...datasets.filter((one) => !before(one))];
};

/**
 * IIM with this credit, for readers of old that know no XMP; what else the file had stays, and all of it is
 * in UTF-8. A value that is longer than the standard lets it be is left to XMP, whole.
 *
 * @returns nothing where there is nothing to say
 */
export const withCredit = (
  bytes: Buffer | undefined,
  { credit, corrected, languages }: Crediting,
): Buffer | undefined => {
  const before = bytes ? datasetsOf(bytes) : [];
  const named = NAMES.filter((name) => credit[name] !== undefined);
  const gone = new Set<number>([
    ...named.map((name) => CREDITS[name].number),
    ...(corrected ? OF_THE_CREATOR : []),
  ]);
  const kept = inUtf8(before, languages).filter(
    (one) => !isCharset(one) && (one.record !== 2 || !gone.has(one.number)),
  );
  const added = creditDatasets(credit);
  if (kept.length === 0 && added.length === 0) return undefined;
  const version = before.length === 0 ? [VERSION] : [];
  return bytesOf(declared([...version, ...inOrder(kept, added)]));
};

/** What of a credit the datasets have. */
export const datasetNames = (bytes: Buffer): Set<IimName> => {
  const numbers = new Set(datasetsOf(bytes).flatMap(({ record, number }) => (record === 2 ? [number] : [])));
  return new Set(NAMES.filter((name) => numbers.has(CREDITS[name].number)));
};
