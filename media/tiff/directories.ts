import { coverOf, type Stretch } from '../stretches';
import {
  entriesOf,
  firstOf,
  getNumber,
  numbersOf,
  pointerOf,
  putNumber,
  widthsOf,
  type Entry,
  type Tiff,
} from './entries';

export interface Directory {
  at: number;
  entries: readonly Entry[];
  /** Whether it has as many as it says. */
  whole: boolean;
  /** Whether it goes as a whole: a place, or what a maker keeps for itself. */
  telling: boolean;
}

/** How far a structure is walked; hostile ones have lists of lists, and circles. */
export interface Limits {
  directories: number;
  /** Of one directory. */
  entries: number;
  /** Entries of all directories, and directories that these point to. */
  inAll: number;
  /** What becomes of one that has more in all, or more strips than any picture. */
  beyond: 'refused' | 'left';
}

const SUB_DIRECTORIES = 0x014a;
export const EXIF_DIRECTORY = 0x8769;
const INTEROPERABILITY = 0xa005;
/** What directories that tell of a picture are under. */
const WITHIN = [SUB_DIRECTORIES, EXIF_DIRECTORY, INTEROPERABILITY];

/** Directories that an entry points to; there may be several further pictures in one. */
const pointersOf = (tiff: Tiff, entry: Entry, most: number): number[] =>
  entry.tag === SUB_DIRECTORIES ? numbersOf(tiff, entry, most) : [pointerOf(tiff, entry)];

/**
 * Every directory that tells of a picture, once: pages, thumbnails, further pictures and the Exif of each,
 * the first page before all others.
 *
 * @param telling tags of directories that are walked too, and go as a whole
 * @throws Error where it has more than is walked, and such are refused
 */
export const directoriesOf = (tiff: Tiff, limits: Limits, telling: readonly number[] = []): Directory[] => {
  const { count, entry: entryWidth, number } = widthsOf(tiff);
  const found: Directory[] = [];
  // What is added to a set while it is walked is walked too.
  const pages = new Set<number>();
  const places = new Set<number>();
  let inAll = 0;
  const add = (to: Set<number>, at: number): void => {
    if (at >= 8 && at + count <= tiff.bytes.length && to.size < limits.directories) to.add(at);
  };
  const visit = (at: number): void => {
    if (found.length >= limits.directories || inAll > limits.inAll) return;
    const entries = entriesOf(tiff, at, limits.entries);
    inAll += entries.length;
    const whole = entries.length === getNumber(tiff, at, count);
    found.push({ at, entries, whole, telling: !pages.has(at) });
    for (const entry of entries) {
      const isWithin = WITHIN.includes(entry.tag);
      if (inAll > limits.inAll || !(isWithin || telling.includes(entry.tag))) continue;
      const to = isWithin && pages.has(at) ? pages : places;
      const pointers = pointersOf(tiff, entry, limits.directories);
      inAll += pointers.length;
      for (const one of pointers) add(to, one);
    }
    if (pages.has(at)) add(pages, getNumber(tiff, at + count + entries.length * entryWidth, number));
    if (inAll > limits.inAll && limits.beyond === 'refused') throw new Error('a TIFF has too many entries');
  };
  add(pages, firstOf(tiff));
  for (const at of pages) visit(at);
  // What is a page is no place, whatever a broken file calls it.
  for (const at of places) if (!pages.has(at)) visit(at);
  return found;
};

/** Tags of where strips, tiles and JPEGs within are, and how long they are. */
const PICTURES = [
  [0x0111, 0x0117],
  [0x0144, 0x0145],
  [0x0201, 0x0202],
] as const;
const MOST_STRIPS = 1_000_000;

/** The numbers of all entries of a tag, as many as are asked for. */
const listedUnder = (tiff: Tiff, { entries }: Directory, tag: number, most: number): number[] => {
  let found: number[] = [];
  for (const entry of entries)
    if (entry.tag === tag && found.length < most)
      found = found.concat(numbersOf(tiff, entry, most - found.length));
  return found;
};

/** Where the pixels are. @throws Error where they are in more pieces than any picture is, and such are refused */
export const picturesOf = (tiff: Tiff, directories: readonly Directory[], { beyond }: Limits): Stretch[] => {
  const found: Stretch[] = [];
  for (const directory of directories)
    for (const [offsets, counts] of PICTURES) {
      const starts = listedUnder(tiff, directory, offsets, MOST_STRIPS + 1 - found.length);
      const lengths = listedUnder(tiff, directory, counts, starts.length);
      starts.forEach((start, i) => found.push({ start, end: start + (lengths[i] ?? 0) }));
      if (found.length <= MOST_STRIPS) continue;
      if (beyond === 'refused') throw new Error('a TIFF has too many strips');
      return found;
    }
  return found;
};

export const stretchOf = (tiff: Tiff, { at, entries }: Directory): Stretch => {
  const { count, entry, number } = widthsOf(tiff);
  return { start: at, end: at + count + entries.length * entry + number };
};

/** Whether bytes must not be changed: a picture or a directory needs them. */
export type IsTaken = (one: Stretch) => boolean;

/** What is taken by the pictures, the directories, the head of the structure and `more`. */
export const takenIn = (
  tiff: Tiff,
  directories: readonly Directory[],
  limits: Limits,
  more: readonly Stretch[] = [],
): IsTaken => {
  const { number, first } = widthsOf(tiff);
  const head = { start: 0, end: first + number };
  const structure = directories.map((one) => stretchOf(tiff, one));
  return coverOf([head, ...structure, ...picturesOf(tiff, directories, limits), ...more]);
};

/** Whether a stretch is wholly in the structure, and nothing else's. */
export const isFree = ({ bytes }: Tiff, one: Stretch, isTaken: IsTaken): boolean =>
  one.end <= bytes.length && !isTaken(one);

/** Whether a value has bytes of its own outside its entry, wholly in the structure. */
export const isApart = (tiff: Tiff, { valueAt, length, inside }: Entry, isTaken: IsTaken): boolean =>
  !inside && isFree(tiff, { start: valueAt, end: valueAt + length }, isTaken);

/** Zeros in the place of a value, where it has one of its own; of one that is cut off, in what is there of it. */
export const blank = (
  { bytes }: Tiff,
  { valueAt, length, inside }: Entry,
  isTaken: IsTaken,
  filler = 0,
): void => {
  const end = Math.min(bytes.length, valueAt + length);
  if (!inside && valueAt < end && !isTaken({ start: valueAt, end })) bytes.fill(filler, valueAt, end);
};

/** Takes entries out of a directory; those behind them and the link to the next move up. */
export const removeEntries = (tiff: Tiff, directory: number, gone: readonly Entry[]): void => {
  const { bytes } = tiff;
  const { count: countWidth, entry: entryWidth, number } = widthsOf(tiff);
  const count = getNumber(tiff, directory, countWidth);
  const whole = directory + countWidth + count * entryWidth + number;
  const end = Math.min(bytes.length, whole);
  for (const entry of [...gone].sort((a, b) => b.at - a.at)) {
    bytes.copyWithin(entry.at, entry.at + entryWidth, end);
    bytes.fill(0, Math.max(entry.at, end - entryWidth), end);
  }
  putNumber(tiff, directory, countWidth, count - gone.length);
  // What is left of a link that is cut off leads nowhere.
  if (end < whole) bytes.fill(0, Math.min(end, whole - number - gone.length * entryWidth), end);
};
