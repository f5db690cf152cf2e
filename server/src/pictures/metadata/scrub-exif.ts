import { entriesOf, tiffOf, type Entry, type Tiff } from './tiff';

const EXIF_DIRECTORY = 0x8769;
const GPS_DIRECTORY = 0x8825;

/** What tells a source's whereabouts or camera: MakerNote holds serial numbers in each maker's own form. */
export const TELLING = new Set([
  0x927c, // MakerNote
  0xa431, // BodySerialNumber
  0xa435, // LensSerialNumber
  0xc62f, // CameraSerialNumber
  0xc634, // DNGPrivateData
  GPS_DIRECTORY,
]);

const blank = ({ bytes }: Tiff, { valueAt, length }: Entry): void => {
  if (valueAt >= 8) bytes.fill(0, Math.min(valueAt, bytes.length), Math.min(valueAt + length, bytes.length));
};

/** Takes entries out of a directory; those behind them and the link to the next directory move up. */
const remove = (tiff: Tiff, directory: number, gone: readonly Entry[]): void => {
  const { bytes, u16 } = tiff;
  const end = Math.min(bytes.length, directory + 2 + u16(directory) * 12 + 4);
  for (const entry of [...gone].reverse()) {
    bytes.copyWithin(entry.at, entry.at + 12, end);
    bytes.fill(0, Math.max(entry.at, end - 12), end);
    const count = Buffer.alloc(2);
    const left = u16(directory) - 1;
    if (bytes[0] === 0x49) count.writeUInt16LE(left);
    else count.writeUInt16BE(left);
    count.copy(bytes, directory);
  }
};

/**
 * An Exif structure without place and serial numbers, of the same length: what was there is zeros. Whatever
 * in it points outside it is left alone; never throws.
 */
export const scrubExif = (exif: Buffer): Buffer => {
  const tiff = tiffOf(Buffer.from(exif));
  if (!tiff) return exif;
  const { bytes, u16, u32 } = tiff;
  const seen = new Set<number>();
  const visit = (directory: number): void => {
    if (seen.has(directory) || directory < 8 || directory + 2 > bytes.length) return;
    seen.add(directory);
    const next = directory + 2 + u16(directory) * 12;
    if (next + 4 <= bytes.length) visit(u32(next));
    const entries = entriesOf(tiff, directory);
    for (const { tag, at } of entries) if (tag === EXIF_DIRECTORY) visit(u32(at + 8));
    const gone = entries.filter(({ tag }) => TELLING.has(tag));
    for (const entry of gone) {
      if (entry.tag === GPS_DIRECTORY) wipe(u32(entry.at + 8));
      else blank(tiff, entry);
    }
    if (gone.length > 0) remove(tiff, directory, gone);
  };
  const wipe = (directory: number): void => {
    if (seen.has(directory)) return;
    seen.add(directory);
    const entries = entriesOf(tiff, directory);
    for (const entry of entries) blank(tiff, entry);
    if (entries.length > 0) bytes.fill(0, directory, directory + 2 + entries.length * 12);
  };
  visit(u32(4));
  return bytes;
};
