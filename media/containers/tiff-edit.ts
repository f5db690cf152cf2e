import { TELLING_DIRECTORIES } from '../metadata/scrub-exif';
import {
  blank,
  directoriesOf,
  isApart,
  removeEntries,
  stretchOf,
  takenIn,
  type Directory,
  type IsTaken,
  type Limits,
} from '../tiff/directories';
import { getNumber, heldAt, putNumber, widthsOf, type Entry, type Tiff } from '../tiff/entries';

const BYTE = 1;
const SPACE = 0x20;

export const LIMITS: Limits = { directories: 5000, entries: 5000, inAll: 200_000, beyond: 'refused' };

/** All of a file. @throws Error where it has more than any picture's file has */
export const allDirectoriesOf = (file: Tiff): Directory[] => directoriesOf(file, LIMITS, TELLING_DIRECTORIES);

/** Values of a directory that is left as it is. */
export const empty = (file: Tiff, gone: readonly Entry[], isTaken: IsTaken): void => {
  for (const one of gone) blank(file, one, isTaken);
};

/** Takes entries and their values out of a directory. */
export const remove = (file: Tiff, directory: Directory, gone: readonly Entry[], isTaken: IsTaken): void => {
  empty(file, gone, isTaken);
  removeEntries(file, directory.at, gone);
};

/** Nothing of a directory is left. */
export const wipe = (file: Tiff, directory: Directory, isTaken: IsTaken): void => {
  const { start, end } = stretchOf(file, directory);
  empty(file, directory.entries, isTaken);
  file.bytes.fill(0, start, Math.min(file.bytes.length, end));
};

/** The bytes behind the file, from an even place on. */
const appended = ({ bytes }: Tiff, more: Buffer): { bytes: Buffer; at: number } => {
  const padding = Buffer.alloc(bytes.length % 2);
  return { bytes: Buffer.concat([bytes, padding, more]), at: bytes.length + padding.length };
};

/** The first directory anew, at the end of the file, with room for an entry. */
const withRoom = (file: Tiff, tag: number): Tiff => {
  const { count: countWidth, entry: entryWidth, number, first } = widthsOf(file);
  const [page] = allDirectoriesOf(file);
  if (!page) throw new Error('a TIFF has no directory');
  const count = page.entries.length;
  if (count !== getNumber(file, page.at, countWidth)) throw new Error('a TIFF is cut off');
  const from = page.at + countWidth;
  const before = from + page.entries.filter((one) => one.tag < tag).length * entryWidth;
  const end = from + count * entryWidth;
  const own = Buffer.alloc(entryWidth);
  const head = Buffer.alloc(countWidth);
  const { bytes, at } = appended(
    file,
    Buffer.concat([
      head,
      file.bytes.subarray(from, before),
      own,
      file.bytes.subarray(before, end),
      file.bytes.subarray(end, end + number),
    ]),
  );
  const grown = { ...file, bytes };
  putNumber(grown, at, countWidth, count + 1);
  putNumber(grown, at + before - page.at, 2, tag);
  putNumber(grown, at + before - page.at + 2, 2, BYTE);
  putNumber(grown, first, number, at);
  return grown;
};

/**
 * A value of the first page: in the old one's place where it fits there, else behind the file.
 *
 * @param filler what the rest of the old place is filled with
 */
export const withValue = (before: Tiff, tag: number, type: number, value: Buffer, filler: number): Tiff => {
  const has = allDirectoriesOf(before)[0]?.entries.some((one) => one.tag === tag);
  const file = has ? before : withRoom(before, tag);
  const { number } = widthsOf(file);
  const directories = allDirectoriesOf(file);
  const entry = directories[0]?.entries.find((one) => one.tag === tag);
  if (!entry) throw new Error('a TIFF is cut off');
  const isTaken = takenIn(file, directories, LIMITS);
  const fits = isApart(file, entry, isTaken) && value.length <= entry.length;
  // A length that is not there may be of gigabytes.
  const padded = fits && filler === SPACE && value.length < entry.length;
  const whole = padded ? Buffer.concat([value, Buffer.alloc(entry.length - value.length, filler)]) : value;
  const at = heldAt(file, entry);
  putNumber(file, entry.at + 2, 2, type);
  putNumber(file, entry.at + 4, number, whole.length);
  blank(file, entry, isTaken, filler);
  if (whole.length <= number) {
    file.bytes.fill(0, at, at + number);
    whole.copy(file.bytes, at);
    return file;
  }
  if (fits) {
    whole.copy(file.bytes, entry.valueAt);
    return file;
  }
  const grown = appended(file, whole);
  const after = { ...file, bytes: grown.bytes };
  putNumber(after, at, number, grown.at);
  return after;
};
