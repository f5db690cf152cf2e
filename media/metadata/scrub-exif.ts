import { blank, isFree, type IsTaken } from '../tiff/directories';
import { entriesOf, pointerOf, type Tiff } from '../tiff/entries';
import { withoutEntries } from './exif-entries';

/** Directories that go as a whole; by ExifTool. */
export const TELLING_DIRECTORIES = [
  0x8825, // GPS
  0x8290, // Kodak's
  0x888a, // Leaf's
  0xfe00, // Kodak's, in Camera Raw's
];

/** What tells a source's whereabouts, camera or name; numbers and names by Exif 3.0, DNG 1.7 and ExifTool. */
export const TELLING: ReadonlySet<number> = new Set([
  ...TELLING_DIRECTORIES,
  0x927c, // MakerNote: serial numbers in each maker's own form.
  0xa430, // CameraOwnerName: whom a credit need not name, and an anonymous source should not.
  0xa431, // BodySerialNumber
  0xa435, // LensSerialNumber
  0xc62f, // CameraSerialNumber
  0xc634, // DNGPrivateData
  0xc51b, // HasselbladExif: a further Exif
  0xc68c, // OriginalRawFileData: the whole raw file
  0xfde8, // OwnerName, by Camera Raw
  0xfde9, // SerialNumber, by Camera Raw
  // GeoTIFF: where on Earth the picture lies.
  0x830e, // ModelPixelScale
  0x8480, // IntergraphMatrix
  0x8482, // ModelTiepoint
  0x85d8, // ModelTransformation
  0x87af, // GeoKeyDirectory
  0x87b0, // GeoDoubleParams
  0x87b1, // GeoAsciiParams
  0xa480, // GDAL_METADATA
]);

/** Zeros a directory that no other uses, and what it points to. */
const wipe = (tiff: Tiff, directory: number, isTaken: IsTaken): void => {
  const entries = entriesOf(tiff, directory);
  const end = directory + 2 + entries.length * 12;
  if (entries.length === 0 || !isFree(tiff, { start: directory, end }, isTaken)) return;
  for (const entry of entries) blank(tiff, entry, isTaken);
  tiff.bytes.fill(0, directory, end);
};

/**
 * An Exif structure without place, serial numbers and the camera's owner, of the same length: what was there
 * is zeros, also of values that are cut off. Whatever in it points outside it, or into a picture, is left alone;
 * never throws.
 */
export const scrubExif = (exif: Buffer): Buffer =>
  withoutEntries(
    exif,
    (_tiff, { tag }) => TELLING.has(tag),
    (tiff, entry, isTaken) =>
      TELLING_DIRECTORIES.includes(entry.tag)
        ? wipe(tiff, pointerOf(tiff, entry), isTaken)
        : blank(tiff, entry, isTaken),
  );
