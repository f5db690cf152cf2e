import { xmpMeta } from '../metadata/write-xmp';
import { exifTiffOf } from '../tiff/entries';

const EXIF_NAME = Buffer.from('Exif\0\0', 'latin1');

/** Where the TIFF structure of an Exif block begins: some writers put before it what a JPEG has there. */
export const tiffStart = (bytes: Buffer): number | undefined => {
  const start = bytes.subarray(0, EXIF_NAME.length).equals(EXIF_NAME) ? EXIF_NAME.length : 0;
  return exifTiffOf(bytes.subarray(start)) ? start : undefined;
};

/** Whether a block is padding only: what was taken out of it left its place. */
export const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0x20 || byte === 0);

const PACKET_MARKS = /<\?xpacket[^>]*\?>/g;

/** A packet of exactly this length, padded with white space; nothing where it is too long. */
export const fitted = (packet: Buffer, length: number): Buffer | undefined => {
  // The marks tell readers that search a file for XMP where it is; those of a container need none.
  const fitting =
    packet.length <= length
      ? packet
      : Buffer.from(packet.toString('utf8').replace(PACKET_MARKS, '').trim(), 'utf8');
  if (fitting.length > length) return undefined;
  return Buffer.concat([fitting, Buffer.alloc(length - fitting.length, ' ')]);
};

/** XMP that says nothing: readers take a packet of no element for a broken one. */
const EMPTY_XMP = Buffer.from(xmpMeta(''));

/** What takes the place of XMP that is taken out. */
export const blankXmp = (length: number): Buffer => fitted(EMPTY_XMP, length) ?? Buffer.alloc(length, ' ');

/** What takes the place of an Exif item that is taken out: a TIFF structure without an entry, if it fits. */
export const blankExif = (length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  if (length >= 4 + 14) bytes.write('MM\0*\0\0\0\u0008', 4, 'latin1');
  return bytes;
};
