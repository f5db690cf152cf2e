/** A TIFF structure: a file, of the usual kind or BigTIFF, or an Exif block. */
export interface Tiff {
  bytes: Buffer;
  little: boolean;
  /** Whether counts and offsets have eight bytes. */
  big: boolean;
}

const SHORTEST = 8;
const SHORTEST_BIG = 16;

/** Nothing where the bytes begin as no TIFF structure. */
export const tiffOf = (bytes: Buffer): Tiff | undefined => {
  const order = bytes.subarray(0, 4).toString('latin1');
  if (!['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].includes(order)) return undefined;
  const big = order.includes('+');
  if (bytes.length < (big ? SHORTEST_BIG : SHORTEST)) return undefined;
  return { bytes, little: order.startsWith('I'), big };
};

/** Of the usual kind: nothing else is known in an Exif block. */
export const exifTiffOf = (bytes: Buffer): Tiff | undefined => {
  const tiff = tiffOf(bytes);
  return tiff?.big ? undefined : tiff;
};

/** How many bytes the parts of a directory have, and where the first one's place is told. */
export const widthsOf = ({ big }: Tiff) =>
  big ? { count: 8, entry: 20, number: 8, first: 8 } : { count: 2, entry: 12, number: 4, first: 4 };

/** Nought where it is not wholly there. */
export const getNumber = ({ bytes, little }: Tiff, at: number, width: number): number => {
  if (at + width > bytes.length) return 0;
  if (width === 8) return Number(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
  return little ? bytes.readUIntLE(at, width) : bytes.readUIntBE(at, width);
};

export const putNumber = ({ bytes, little }: Tiff, at: number, width: number, value: number): void => {
  if (width === 8 && little) bytes.writeBigUInt64LE(BigInt(value), at);
  else if (width === 8) bytes.writeBigUInt64BE(BigInt(value), at);
  else if (little) bytes.writeUIntLE(value, at, width);
  else bytes.writeUIntBE(value, at, width);
};

/** Where the first directory is. */
export const firstOf = (tiff: Tiff): number => {
  const { first, number } = widthsOf(tiff);
  return getNumber(tiff, first, number);
};

/** Exif 3.0: text in UTF-8. */
export const UTF8 = 129;

/** Bytes of one value of each field type, those of BigTIFF among them. */
const TYPE_SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];

const sizeOfType = (type: number): number => (type === UTF8 ? 1 : (TYPE_SIZES[type] ?? 0));

export interface Entry {
  tag: number;
  /** TIFF field type. */
  type: number;
  /** Of the entry itself. */
  at: number;
  /** Of its value, and its length in bytes. */
  valueAt: number;
  length: number;
  /** Whether its value is kept in the entry itself. */
  inside: boolean;
}

/** Where an entry has its value, or tells where it is. */
export const heldAt = (tiff: Tiff, { at }: Pick<Entry, 'at'>): number => at + 4 + widthsOf(tiff).number;

/** As many as a directory of the usual kind can count. */
const MOST_ENTRIES = 0xffff;

/** Entries of a directory that are wholly inside the bytes. */
export const entriesOf = (tiff: Tiff, directory: number, most = MOST_ENTRIES): Entry[] => {
  const { count: countWidth, entry, number } = widthsOf(tiff);
  if (directory < SHORTEST) return [];
  const count = Math.min(getNumber(tiff, directory, countWidth), most);
  const found: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
    const at = directory + countWidth + i * entry;
    if (at + entry > tiff.bytes.length) break;
    const type = getNumber(tiff, at + 2, 2);
    const length = sizeOfType(type) * getNumber(tiff, at + 4, number);
    const inside = length <= number;
    const held = heldAt(tiff, { at });
    const valueAt = inside ? held : getNumber(tiff, held, number);
    found.push({ tag: getNumber(tiff, at, 2), type, at, valueAt, length, inside });
  }
  return found;
};

/** Types of two bytes, and of eight; a list of offsets or lengths in any other is read as one of four. */
const SHORTS = [3, 8];
const LONGS_OF_BIG = [16, 17, 18];

/** The directory that an entry is for; readers take it there whatever the count is, and so does this. */
export const pointerOf = (tiff: Tiff, entry: Entry): number =>
  getNumber(tiff, heldAt(tiff, entry), tiff.big && LONGS_OF_BIG.includes(entry.type) ? 8 : 4);

const widthOfNumber = (type: number): number =>
  SHORTS.includes(type) ? 2 : LONGS_OF_BIG.includes(type) ? 8 : 4;

/** A list of offsets or lengths, as far as it is inside the bytes. */
export const numbersOf = (tiff: Tiff, { type, valueAt, length: told }: Entry, most: number): number[] => {
  const width = widthOfNumber(type);
  const length = Math.max(0, Math.min(told, tiff.bytes.length - valueAt));
  return Array.from({ length: Math.max(0, Math.min(most, Math.floor(length / width))) }, (_, i) =>
    getNumber(tiff, valueAt + i * width, width),
  );
};
