import { blank, directoriesOf, removeEntries, takenIn, type IsTaken, type Limits } from '../tiff/directories';
import { entriesOf, exifTiffOf, type Entry, type Tiff } from '../tiff/entries';

/** A TIFF's block is the file itself, whose pages are many. */
const LIMITS: Limits = { directories: 10_000, entries: 0xffff, inAll: 500_000, beyond: 'left' };

/**
 * An Exif structure without the entries of any directory that are to go, of the same length.
 *
 * @param goes whether an entry goes; it may change one that stays
 * @param clear what becomes of the value of one that goes
 * @returns the same bytes where they are no such structure
 */
export const withoutEntries = (
  bytes: Buffer,
  goes: (tiff: Tiff, entry: Entry, isTaken: IsTaken) => boolean,
  clear: (tiff: Tiff, entry: Entry, isTaken: IsTaken) => void = blank,
): Buffer => {
  const tiff = exifTiffOf(Buffer.from(bytes));
  if (!tiff) return bytes;
  const directories = directoriesOf(tiff, LIMITS);
  const isTaken = takenIn(tiff, directories, LIMITS);
  for (const { at } of directories) {
    // Read anew: a broken structure's directories may lie in one another.
    const gone = entriesOf(tiff, at).filter((entry) => goes(tiff, entry, isTaken));
    for (const entry of gone) clear(tiff, entry, isTaken);
    if (gone.length > 0) removeEntries(tiff, at, gone);
  }
  return tiff.bytes;
};
