import { coverOf, type Stretch } from './patches';
import {
  directoriesOf,
  getNumber,
  putNumber,
  stretchOf,
  takenBy,
  tiffFileOf,
  widthsOf,
  type Directory,
  type Entry,
  type TiffFile,
} from './tiff-file';

const BYTE = 1;
const SPACE = 0x20;

/** Whether bytes must not be changed: a picture or a directory needs them. */
type IsTaken = (one: Stretch) => boolean;

const isFree = (isTaken: IsTaken, { valueAt, length, inside }: Entry): boolean =>
  !inside && !isTaken({ start: valueAt, end: valueAt + length });

const blank = ({ bytes }: TiffFile, { valueAt, length }: Entry): void => {
  if (valueAt < bytes.length) bytes.fill(0, valueAt, Math.min(valueAt + length, bytes.length));
};

/** Takes entries and their values out of a directory; those behind them and the link to the next move up. */
export const remove = (file: TiffFile, directory: number, gone: readonly Entry[], isTaken: IsTaken): void => {
  const { bytes } = file;
  const { count: countWidth, entry: entryWidth, number } = widthsOf(file);
  const count = getNumber(file, directory, countWidth);
  const whole = directory + countWidth + count * entryWidth + number;
  const end = Math.min(bytes.length, whole);
  for (const entry of [...gone].sort((a, b) => b.at - a.at)) {
    if (isFree(isTaken, entry)) blank(file, entry);
    bytes.copyWithin(entry.at, entry.at + entryWidth, end);
    bytes.fill(0, Math.max(entry.at, end - entryWidth), end);
  }
  putNumber(file, directory, countWidth, count - gone.length);
  // What is left of a link that is cut off leads nowhere.
  if (end < whole) bytes.fill(0, Math.min(end, whole - number - gone.length * entryWidth), end);
};

/** Values of a directory that is left as it is. */
export const empty = (file: TiffFile, gone: readonly Entry[], isTaken: IsTaken): void => {
  for (const one of gone) if (isFree(isTaken, one)) blank(file, one);
};

/** Nothing of a directory is left. */
export const wipe = (file: TiffFile, directory: Directory, isTaken: IsTaken): void => {
  const { start, end } = stretchOf(file, directory);
  empty(file, directory.entries, isTaken);
  file.bytes.fill(0, start, Math.min(file.bytes.length, end));
};

/** The bytes behind the file, from an even place on. */
const appended = ({ bytes }: TiffFile, more: Buffer): { bytes: Buffer; at: number } => {
  const padding = Buffer.alloc(bytes.length % 2);
  return { bytes: Buffer.concat([bytes, padding, more]), at: bytes.length + padding.length };
};

/** The first directory anew, at the end of the file, with room for an entry. */
const withRoom = (file: TiffFile, tag: number): TiffFile => {
  const { count: countWidth, entry: entryWidth, number, first } = widthsOf(file);
  const [page] = directoriesOf(file);
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
export const withValue = (
  before: TiffFile,
  tag: number,
  type: number,
  value: Buffer,
  filler: number,
): TiffFile => {
  const has = directoriesOf(before)[0]?.entries.some((one) => one.tag === tag);
  const file = has ? before : withRoom(before, tag);
  const { number } = widthsOf(file);
  const directories = directoriesOf(file);
  const entry = directories[0]?.entries.find((one) => one.tag === tag);
  if (!entry) throw new Error('a TIFF is cut off');
  const free = isFree(coverOf(takenBy(file, directories)), entry);
  const padded = filler === SPACE && value.length < entry.length;
  const whole = padded ? Buffer.concat([value, Buffer.alloc(entry.length - value.length, filler)]) : value;
  const at = entry.at + 4 + number;
  putNumber(file, entry.at + 2, 2, type);
  putNumber(file, entry.at + 4, number, whole.length);
  if (free) file.bytes.fill(filler, entry.valueAt, Math.min(file.bytes.length, entry.valueAt + entry.length));
  if (whole.length <= number) {
    file.bytes.fill(0, at, at + number);
    whole.copy(file.bytes, at);
    return file;
  }
  if (free && whole.length <= entry.length && entry.valueAt + entry.length <= file.bytes.length) {
    whole.copy(file.bytes, entry.valueAt);
    return file;
  }
  const grown = appended(file, whole);
  const after = { ...file, bytes: grown.bytes };
  putNumber(after, at, number, grown.at);
  return after;
};

/** A copy that can be changed. */
export const copyOf = (bytes: Buffer): TiffFile => {
  const file = tiffFileOf(Buffer.from(bytes));
  if (!file) throw new Error('a TIFF is cut off');
  return file;
};
