import { entriesOf, tiffOf, type Entry, type Tiff } from '../metadata/tiff';
import type { Part, Source } from '../source';
import { LARGEST_BLOCK, type Blocks, type Change, type Container, type Opened } from './types';

const XMP = 700;
const IIM = 33723;
const BYTE = 1;

/** Directories may be anywhere in the file, so it is read as a whole; a larger one is left as it is. */
const LARGEST_FILE = 48 * 1024 * 1024;

const blockOf = ({ bytes }: Tiff, entry: Entry | undefined): Buffer | undefined => {
  if (!entry || entry.length > LARGEST_BLOCK || entry.valueAt + entry.length > bytes.length) return undefined;
  return bytes.subarray(entry.valueAt, entry.valueAt + entry.length);
};

const put32 = ({ bytes }: Tiff, at: number, value: number): void => {
  if (bytes[0] === 0x49) bytes.writeUInt32LE(value, at);
  else bytes.writeUInt32BE(value, at);
};

const put16 = ({ bytes }: Tiff, at: number, value: number): void => {
  if (bytes[0] === 0x49) bytes.writeUInt16LE(value, at);
  else bytes.writeUInt16BE(value, at);
};

/** The first directory anew, at the end of the file, with an entry for XMP that lies behind it. */
const withEntry = (tiff: Tiff, xmp: Buffer): Buffer => {
  const { bytes, u16, u32 } = tiff;
  const directory = u32(4);
  const count = u16(directory);
  const entries = Array.from({ length: count }, (_, i) =>
    bytes.subarray(directory + 2 + i * 12, directory + 14 + i * 12),
  );
  const before = entries.filter((entry) => tiffEntryTag(tiff, entry) < XMP).length;
  const at = bytes.length + (bytes.length % 2);
  const grown = Buffer.alloc(at + 2 + (count + 1) * 12 + 4);
  bytes.copy(grown);
  const next: Tiff = { ...tiff, bytes: grown };
  put16(next, at, count + 1);
  const own = at + 2 + before * 12;
  Buffer.concat(entries.slice(0, before)).copy(grown, at + 2);
  Buffer.concat(entries.slice(before)).copy(grown, own + 12);
  bytes.copy(grown, at + 2 + (count + 1) * 12, directory + 2 + count * 12, directory + 2 + count * 12 + 4);
  put16(next, own, XMP);
  put16(next, own + 2, BYTE);
  put32(next, own + 4, xmp.length);
  put32(next, own + 8, grown.length);
  put32(next, 4, at);
  return Buffer.concat([grown, xmp]);
};

const tiffEntryTag = ({ bytes }: Tiff, entry: Buffer): number =>
  bytes[0] === 0x49 ? entry.readUInt16LE(0) : entry.readUInt16BE(0);

/** In the old packet's place where it fits there, else behind the file; the old one is blanked. */
const withXmp = (bytes: Buffer, xmp: Buffer | null): Buffer => {
  const tiff = tiffOf(Buffer.from(bytes));
  if (!tiff) return bytes;
  const entry = entriesOf(tiff, tiff.u32(4)).find(({ tag }) => tag === XMP);
  if (!entry) return xmp ? withEntry(tiff, xmp) : bytes;
  tiff.bytes.fill(' ', entry.valueAt, Math.min(entry.valueAt + entry.length, tiff.bytes.length));
  if (!xmp) return tiff.bytes;
  if (xmp.length <= entry.length) {
    xmp.copy(tiff.bytes, entry.valueAt);
    return tiff.bytes;
  }
  put16(tiff, entry.at + 2, BYTE);
  put32(tiff, entry.at + 4, xmp.length);
  const padding = Buffer.alloc(tiff.bytes.length % 2);
  put32(tiff, entry.at + 8, tiff.bytes.length + padding.length);
  return Buffer.concat([tiff.bytes, padding, xmp]);
};

const write = (bytes: Buffer, change: Change): Part[] => {
  const scrubbed = change.exif ?? bytes;
  return [change.xmp === undefined ? scrubbed : withXmp(scrubbed, change.xmp)];
};

export const tiff: Container = {
  name: 'tiff',
  matches: (head) => tiffOf(head) !== undefined,
  longestXmp: LARGEST_BLOCK,
  takesIim: false,
  open: async (source: Source): Promise<Opened> => {
    if (source.size > LARGEST_FILE) throw new Error(`a TIFF is larger than ${LARGEST_FILE} bytes`);
    const bytes = Buffer.from(await source.read(0, source.size));
    const structure = tiffOf(bytes);
    const directory = structure && structure.u32(4);
    if (!structure || !directory || directory + 2 > bytes.length) throw new Error('a TIFF is cut off');
    const entries = entriesOf(structure, directory);
    if (entries.length !== structure.u16(directory)) throw new Error('a TIFF is cut off');
    const find = (wanted: number) =>
      blockOf(
        structure,
        entries.find(({ tag }) => tag === wanted),
      );
    const blocks: Blocks = { exif: bytes, xmp: find(XMP), iim: find(IIM), faults: [] };
    return { blocks, write: (change) => write(bytes, change) };
  },
};
