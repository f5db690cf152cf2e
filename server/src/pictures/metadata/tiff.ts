/** Bytes of one value of each TIFF field type. */
const TYPE_SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

export interface Tiff {
  bytes: Buffer;
  u16(at: number): number;
  u32(at: number): number;
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
  };
};

export interface Entry {
  tag: number;
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
    const length = (TYPE_SIZES[u16(at + 2)] ?? 0) * u32(at + 4);
    const valueAt = length <= 4 ? at + 8 : u32(at + 8);
    found.push({ tag: u16(at), at, valueAt, length });
  }
  return found;
};
