import type { Stretch } from './patches';

/** A TIFF in memory: of the usual kind, or a BigTIFF, whose counts and offsets have eight bytes. */
export interface TiffFile {
  bytes: Buffer;
  little: boolean;
  big: boolean;
}

export interface Entry {
  tag: number;
  /** Of the entry itself. */
  at: number;
  /** Of its value, and its length in bytes. */
  valueAt: number;
  length: number;
  /** Of one of its numbers. */
  unit: number;
  /** Whether its value is kept in the entry itself. */
  inside: boolean;
}

export interface Directory {
  /** A telling one goes as a whole: a place, or what a maker keeps for itself. */
  kind: 'page' | 'exif' | 'telling';
  at: number;
  entries: readonly Entry[];
  /** Whether it has as many as it says. */
  whole: boolean;
}

/** Bytes of one value of each field type, those of BigTIFF among them. */
const TYPE_SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];

const SUB_DIRECTORIES = 330;
const EXIF = 0x8769;
/** GPS, and what Kodak and Leaf keep; by ExifTool. */
const TELLING_DIRECTORIES = [0x8825, 0x8290, 0x888a, 0xfe00];
const MOST_DIRECTORIES = 5000;
const MOST_ENTRIES = 5000;
/** In all directories. */
const MOST_IN_ALL = 200_000;

/** By the first bytes. */
export const tiffFileOf = (bytes: Buffer): TiffFile | undefined => {
  const order = bytes.subarray(0, 4).toString('latin1');
  if (bytes.length < 16 || !['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].includes(order)) return undefined;
  return { bytes, little: order.startsWith('I'), big: order.includes('+') };
};

/** How many bytes the parts of a directory have. */
export const widthsOf = ({ big }: TiffFile) =>
  big ? { count: 8, entry: 20, number: 8, first: 8 } : { count: 2, entry: 12, number: 4, first: 4 };

export const getNumber = ({ bytes, little }: TiffFile, at: number, width: number): number => {
  if (at + width > bytes.length) return 0;
  if (width === 8) return Number(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
  return little ? bytes.readUIntLE(at, width) : bytes.readUIntBE(at, width);
};

export const putNumber = ({ bytes, little }: TiffFile, at: number, width: number, value: number): void => {
  if (width === 8 && little) bytes.writeBigUInt64LE(BigInt(value), at);
  else if (width === 8) bytes.writeBigUInt64BE(BigInt(value), at);
  else if (little) bytes.writeUIntLE(value, at, width);
  else bytes.writeUIntBE(value, at, width);
};

/** Entries of a directory that are wholly inside the file. */
const entriesAt = (file: TiffFile, directory: number): Entry[] => {
  const { count: countWidth, entry, number } = widthsOf(file);
  const count = Math.min(getNumber(file, directory, countWidth), MOST_ENTRIES);
  const found: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
    const at = directory + countWidth + i * entry;
    if (at + entry > file.bytes.length) break;
    const unit = TYPE_SIZES[getNumber(file, at + 2, 2)] ?? 0;
    const length = unit * getNumber(file, at + 4, number);
    const inside = length <= number;
    const valueAt = inside ? at + 4 + number : getNumber(file, at + 4 + number, number);
    found.push({ tag: getNumber(file, at, 2), at, valueAt, length, unit, inside });
  }
  return found;
};

/** A list of numbers, of two, four or eight bytes each. */
const numbersOf = (file: TiffFile, { valueAt, length: told, unit }: Entry, most: number): number[] => {
  const length = Math.max(0, Math.min(told, file.bytes.length - valueAt));
  return unit === 2 || unit === 4 || unit === 8
    ? Array.from({ length: Math.min(most, Math.floor(length / unit)) }, (_, i) =>
        getNumber(file, valueAt + i * unit, unit),
      )
    : [];
};

const UNDER = new Map<number, Directory['kind']>([
  [SUB_DIRECTORIES, 'page'],
  [EXIF, 'exif'],
  ...TELLING_DIRECTORIES.map((tag): [number, Directory['kind']] => [tag, 'telling']),
]);

/** All directories, the first page before all others; circles are walked once. */
export const directoriesOf = (file: TiffFile): Directory[] => {
  const { count, entry: entryWidth, number, first } = widthsOf(file);
  const seen = new Set<number>();
  const found: Directory[] = [];
  const pages = [getNumber(file, first, number)];
  const others: { kind: Directory['kind']; at: number }[] = [];
  let walked = 0;
  const visit = (kind: Directory['kind'], at: number): void => {
    if (at < 8 || at + count > file.bytes.length || seen.has(at) || seen.size > MOST_DIRECTORIES) return;
    seen.add(at);
    const entries = entriesAt(file, at);
    walked += entries.length;
    if (walked > MOST_IN_ALL) throw new Error('a TIFF has too many entries');
    found.push({ kind, at, entries, whole: entries.length === getNumber(file, at, count) });
    for (const entry of entries) {
      const under = UNDER.get(entry.tag);
      if (!under) continue;
      for (const to of numbersOf(file, entry, MOST_ENTRIES))
        if (under === 'page') pages.push(to);
        else others.push({ kind: under, at: to });
    }
    if (kind === 'page') pages.push(getNumber(file, at + count + entries.length * entryWidth, number));
  };
  // What is a page is no place, whatever a broken file calls it.
  for (let i = 0; i < pages.length; i += 1) visit('page', pages[i] ?? 0);
  for (let i = 0; i < others.length; i += 1) visit(others[i]?.kind ?? 'exif', others[i]?.at ?? 0);
  return found;
};

/** Tags of where strips, tiles and JPEGs within are, and how long they are. */
const PICTURE = [
  [273, 279],
  [324, 325],
  [513, 514],
] as const;
const MOST_STRIPS = 1_000_000;

/** Where the pixels are. @throws Error where they are in more pieces than any picture is */
export const picturesOf = (file: TiffFile, directories: readonly Directory[]): Stretch[] => {
  const found: Stretch[] = [];
  for (const { entries } of directories)
    for (const [offsets, counts] of PICTURE) {
      const [starts = [], lengths = []] = [offsets, counts].map((wanted) => {
        const entry = entries.find(({ tag }) => tag === wanted);
        return entry && numbersOf(file, entry, MOST_STRIPS);
      });
      if (found.length + starts.length > MOST_STRIPS) throw new Error('a TIFF has too many strips');
      starts.forEach((start, i) => found.push({ start, end: start + (lengths[i] ?? 0) }));
    }
  return found;
};

export const stretchOf = (file: TiffFile, { at, entries }: Directory): Stretch => {
  const { count, entry, number } = widthsOf(file);
  return { start: at, end: at + count + entries.length * entry + number };
};

/** Where bytes must not be changed: the pictures, the directories and the head of the file. */
export const takenBy = (file: TiffFile, directories: readonly Directory[]): Stretch[] => {
  const { number, first } = widthsOf(file);
  const head = { start: 0, end: first + number };
  return [head, ...directories.map((one) => stretchOf(file, one)), ...picturesOf(file, directories)];
};

export const valueOf = ({ bytes }: TiffFile, entry: Entry | undefined, most: number): Buffer | undefined => {
  if (!entry || entry.length > most || entry.valueAt + entry.length > bytes.length) return undefined;
  return bytes.subarray(entry.valueAt, entry.valueAt + entry.length);
};
