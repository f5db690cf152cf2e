/** Bytes of one value of each TIFF field type. */
const TYPE_SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
/** Exif 3.0: text in UTF-8. */
const UTF8 = 129;

export interface Tiff {
  bytes: Buffer;
  u16(at: number): number;
  u32(at: number): number;
  put16(at: number, value: number): void;
  put32(at: number, value: number): void;
}

/** Nothing where the bytes begin as no TIFF structure. */
export const tiffOf = (bytes: Buffer): Tiff | undefined => {
  const order = bytes.subarray(0, 4).toString('latin1');
  const little = order === 'II*\0';
  if (bytes.length < 8 || (!little && order !== 'MM\0*')) return undefined;
  return {
    bytes,
    u16: (at) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)),
    u32: (at) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)),
    put16: (at, value) => void (little ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at)),
    put32: (at, value) => void (little ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at)),
  };
};

export interface Entry {
  tag: number;
  /** TIFF field type. */
  type: number;
  /** Of the entry's twelve bytes. */
  at: number;
  /** Of its value, and its length in bytes. */
  valueAt: number;
  length: number;
}

/** Entries of a directory that are wholly inside the bytes. */
export const entriesOf = ({ bytes, u16, u32 }: Tiff, directory: number): Entry[] => {
  if (directory < 8 || directory + 2 > bytes.length) return [];
  const found: Entry[] = [];
  const count = u16(directory);
  for (let i = 0; i < count; i += 1) {
    const at = directory + 2 + i * 12;
    if (at + 12 > bytes.length) break;
    const type = u16(at + 2);
    const length = (type === UTF8 ? 1 : (TYPE_SIZES[type] ?? 0)) * u32(at + 4);
    const valueAt = length <= 4 ? at + 8 : u32(at + 8);
    found.push({ tag: u16(at), type, at, valueAt, length });
  }
  return found;
};

const EXIF_DIRECTORY = 0x8769;
const INTEROPERABILITY_DIRECTORY = 0xa005;
const SUB_DIRECTORIES = 0x014a;
const MOST_DIRECTORIES = 10_000;

/** Directories that an entry points to; there may be several further pictures in one. */
const pointedTo = ({ bytes, u32 }: Tiff, { tag, at, valueAt, length }: Entry): number[] => {
  if (tag === EXIF_DIRECTORY || tag === INTEROPERABILITY_DIRECTORY) return [u32(at + 8)];
  if (tag !== SUB_DIRECTORIES) return [];
  const count = Math.min(Math.floor(length / 4), MOST_DIRECTORIES);
  return Array.from({ length: count }, (_, i) => valueAt + i * 4).flatMap((one) =>
    one + 4 <= bytes.length ? [u32(one)] : [],
  );
};

/** Every directory that tells of a picture: pages, thumbnails, further pictures, and the Exif of each. */
export const directoriesOf = (tiff: Tiff): number[] => {
  const { bytes, u16, u32 } = tiff;
  const found = new Set<number>();
  const waiting = [u32(4)];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at) || at < 8 || at + 2 > bytes.length || found.size >= MOST_DIRECTORIES) continue;
    found.add(at);
    const next = at + 2 + u16(at) * 12;
    if (next + 4 <= bytes.length) waiting.push(u32(next));
    for (const entry of entriesOf(tiff, at)) waiting.push(...pointedTo(tiff, entry));
  }
  return [...found];
};

/** Bytes from one place up to another. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where pixels and thumbnails are, and how long they are: strips, tiles, JPEGs within. */
const PICTURES = [
  [0x0111, 0x0117],
  [0x0144, 0x0145],
  [0x0201, 0x0202],
] as const;
const MOST_STRIPS = 100_000;

const numbersOf = ({ bytes, u16, u32 }: Tiff, { type, valueAt, length }: Entry): number[] => {
  const width = type === 3 ? 2 : 4;
  const count = Math.min(Math.floor(length / width), MOST_STRIPS);
  return Array.from({ length: count }, (_, i) => valueAt + i * width)
    .filter((at) => at + width <= bytes.length)
    .map((at) => (width === 2 ? u16(at) : u32(at)));
};

/** What no value may lie in, whatever a broken file says: its head, its directories, its pictures. */
export const stretchesKept = (tiff: Tiff, directories: readonly number[]): Stretch[] => {
  const kept: Stretch[] = [{ start: 0, end: 8 }];
  for (const directory of directories) {
    const entries = entriesOf(tiff, directory);
    kept.push({ start: directory, end: directory + 2 + entries.length * 12 + 4 });
    const list = (wanted: number) =>
      entries.filter(({ tag }) => tag === wanted).flatMap((one) => numbersOf(tiff, one));
    for (const [places, lengths] of PICTURES) {
      const all = list(lengths);
      kept.push(...list(places).map((start, i) => ({ start, end: start + (all[i] ?? 0) })));
    }
  }
  return kept;
};

/** Whether a value has bytes of its own outside its entry, wholly in the structure. */
export const isApart = (
  { bytes }: Tiff,
  { valueAt, length }: Pick<Entry, 'valueAt' | 'length'>,
  kept: readonly Stretch[],
): boolean =>
  valueAt + length <= bytes.length &&
  !kept.some(({ start, end }) => start < valueAt + length && valueAt < end);

/** Zeros in the place of a value, where it has one of its own. */
export const blank = (tiff: Tiff, entry: Entry, kept: readonly Stretch[]): void => {
  if (entry.length > 4 && isApart(tiff, entry, kept))
    tiff.bytes.fill(0, entry.valueAt, entry.valueAt + entry.length);
};

/** Takes entries out of a directory; those behind them and the link to the next directory move up. */
export const removeEntries = (tiff: Tiff, directory: number, gone: readonly Entry[]): void => {
  const { bytes, u16, put16 } = tiff;
  const end = Math.min(bytes.length, directory + 2 + u16(directory) * 12 + 4);
  for (const entry of [...gone].sort((one, other) => other.at - one.at)) {
    bytes.copyWithin(entry.at, entry.at + 12, end);
    bytes.fill(0, Math.max(entry.at, end - 12), end);
    put16(directory, u16(directory) - 1);
  }
};
