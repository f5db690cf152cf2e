/** One dataset of IPTC IIM 4.2. */
export interface Dataset {
  record: number;
  number: number;
  data: Buffer;
}

const TAG = 0x1c;
const MOST_DATASETS = 1000;

/** The datasets up to the first that is broken. */
export const datasetsOf = (bytes: Buffer): Dataset[] => {
  const found: Dataset[] = [];
  let at = 0;
  while (at + 5 <= bytes.length && bytes[at] === TAG && found.length < MOST_DATASETS) {
    const length = bytes.readUInt16BE(at + 3);
    // Extended datasets, of over 32,767 bytes, hold pictures, not text.
    if (length & 0x8000 || at + 5 + length > bytes.length) break;
    found.push({
      record: bytes[at + 1] as number,
      number: bytes[at + 2] as number,
      data: bytes.subarray(at + 5, at + 5 + length),
    });
    at += 5 + length;
  }
  return found;
};

const dataset = ({ record, number, data }: Dataset): Buffer => {
  const head = Buffer.from([TAG, record, number, 0, 0]);
  head.writeUInt16BE(data.length, 3);
  return Buffer.concat([head, data]);
};

/** What of a credit has a dataset in record 2, its number, and the bytes it may have. */
const CREDITS = {
  creators: { number: 80, longest: 32 },
  creditLine: { number: 110, longest: 32 },
  source: { number: 115, longest: 32 },
  copyrightNotice: { number: 116, longest: 128 },
} as const;

export type IimName = keyof typeof CREDITS;
export type IimCredit = Partial<Record<IimName, readonly string[]>>;

const MOST_CREATORS = 3;
/** 1:90, ISO 2022 for UTF-8. */
const UTF8: Dataset = { record: 1, number: 90, data: Buffer.from('\u001b%G', 'latin1') };
const VERSION: Dataset = { record: 2, number: 0, data: Buffer.from([0, 4]) };

const isUtf8 = (datasets: readonly Dataset[]): boolean =>
  datasets.some(({ record, number, data }) => record === 1 && number === 90 && data.equals(UTF8.data));

const isLatin1 = (text: string): boolean => /^[\u0000-\u00ff]*$/.test(text);

/**
 * IIM with this credit, for readers of old that know no XMP; what else the file had stays. A value that is
 * longer than the standard lets it be is left to XMP, whole, and so is what a Latin-1 file has no letters for.
 *
 * @param credit what is named replaces what was there
 * @returns nothing where there is nothing to say
 */
export const withCredit = (bytes: Buffer | undefined, credit: IimCredit): Buffer | undefined => {
  const before = bytes ? datasetsOf(bytes) : [];
  const utf8 = before.length === 0 || isUtf8(before);
  const names = Object.keys(credit) as IimName[];
  const numbers = new Set<number>(names.map((name) => CREDITS[name].number));
  const added = names.flatMap((name) => {
    const { number, longest } = CREDITS[name];
    return (credit[name] ?? [])
      .slice(0, MOST_CREATORS)
      .filter((text) => text !== '' && (utf8 || isLatin1(text)))
      .map((text): Dataset => ({ record: 2, number, data: Buffer.from(text, utf8 ? 'utf8' : 'latin1') }))
      .filter(({ data }) => data.length <= longest);
  });
  const kept = before.filter(({ record, number }) => record !== 2 || !numbers.has(number));
  if (kept.length === 0 && added.length === 0) return undefined;
  const first = before.length === 0 ? [UTF8, VERSION] : [];
  const ofFirstRecords = kept.filter(({ record }) => record < 2);
  const others = kept.filter(({ record }) => record >= 2);
  return Buffer.concat([...first, ...ofFirstRecords, ...inOrder(others, added)].map(dataset));
};

/** Before whatever comes after record 2. */
const inOrder = (others: readonly Dataset[], added: readonly Dataset[]): Dataset[] => [
  ...others.filter(({ record }) => record === 2),
  ...added,
  ...others.filter(({ record }) => record > 2),
];

/** What of a credit the datasets have. */
export const datasetNames = (bytes: Buffer): Set<IimName> => {
  const numbers = new Set(datasetsOf(bytes).flatMap(({ record, number }) => (record === 2 ? [number] : [])));
  const names = Object.keys(CREDITS) as IimName[];
  return new Set(names.filter((name) => numbers.has(CREDITS[name].number)));
};
