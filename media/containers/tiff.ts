import { iimOf } from '../metadata/resources';
import { TELLING } from '../metadata/scrub-exif';
import type { Part, Source } from '../bytes';
import { coverOf } from '../stretches';
import { picturesOf, stretchOf, takenIn, type Directory } from '../tiff/directories';
import { tiffOf, type Entry, type Tiff } from '../tiff/entries';
import { isBlank } from './raw-blocks';
import { allDirectoriesOf, empty, LIMITS, remove, wipe, withValue } from './tiff-edit';
import { LARGEST_BLOCK, type Blocks, type Change, type Container, type Opened } from './types';

const XMP = 700;
const IIM = 33723;
const RESOURCES = 34377;
const C2PA = 52545;

const ASCII = 2;
const BYTE = 1;
const UNDEFINED = 7;

/** What Exif says in a BigTIFF, whose directories nothing else reads. */
const TEXTS = { Description: 270, Author: 315, Copyright: 33432 } as const;

/** Directories may be anywhere in the file, so it is read as a whole; a larger one is left as it is. */
const LARGEST_FILE = 48 * 1024 * 1024;

/** What there is of metadata on pages after the first, or in pictures within a page. */
const COPIES = new Set([XMP, IIM, RESOURCES]);

const SHORTEST_FILE = 16;

const tiffFileOf = (bytes: Buffer): Tiff | undefined =>
  bytes.length < SHORTEST_FILE ? undefined : tiffOf(bytes);

/** A copy that can be changed. */
const copyOf = (bytes: Buffer): Tiff => {
  const file = tiffFileOf(Buffer.from(bytes));
  if (!file) throw new Error('a TIFF is cut off');
  return file;
};

const valueOf = ({ bytes }: Tiff, entry: Entry | undefined): Buffer | undefined => {
  if (!entry || entry.length > LARGEST_BLOCK || entry.valueAt + entry.length > bytes.length) return undefined;
  return bytes.subarray(entry.valueAt, entry.valueAt + entry.length);
};

const entryOf = ([first]: readonly Directory[], wanted: number): Entry | undefined =>
  first?.entries.find(({ tag }) => tag === wanted);

const textsOf = (file: Tiff, directories: readonly Directory[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(TEXTS).flatMap(([name, tag]) => {
      const value = valueOf(file, entryOf(directories, tag));
      const text = value?.toString('utf8').split('\0')[0]?.trim();
      return text ? [[name, text]] : [];
    }),
  );

const blocksOf = (file: Tiff): Blocks => {
  const directories = allDirectoriesOf(file);
  const faults: string[] = [];
  const find = (name: string, tag: number): Buffer | undefined => {
    const entry = entryOf(directories, tag);
    const value = valueOf(file, entry);
    if (entry && !value) faults.push(`${name} is cut off or larger than ${LARGEST_BLOCK} bytes`);
    return value && !isBlank(value) ? value : undefined;
  };
  const xmp = find('XMP', XMP);
  const resources = find('Photoshop resources', RESOURCES);
  const iim = find('IIM', IIM) ?? (resources && iimOf(resources));
  const texts = file.big ? textsOf(file, directories) : {};
  return {
    ...(!file.big && { exif: file.bytes }),
    ...(xmp && { xmp }),
    ...(resources && { resources }),
    ...(iim && { iim }),
    ...(Object.keys(texts).length > 0 && { texts }),
    ...(directories.some(({ entries }) => entries.some(({ tag }) => tag === C2PA)) && { signed: true }),
    faults,
  };
};

/** One that is taken out. */
const isText = (change: Change, tag: number): boolean =>
  Object.entries(TEXTS).some(([name, own]) => own === tag && change.texts?.[name] === null);

/** Which entries of a directory go. */
const isGoing = (change: Change, first: boolean, big: boolean, { tag }: Entry): boolean => {
  if (tag === C2PA) return change.unsign === true;
  if (change.purge && (TELLING.has(tag) || (!first && COPIES.has(tag)))) return true;
  if (tag === XMP) return change.xmp === null || (!first && change.xmp !== undefined);
  if (tag === IIM) return change.iim === null;
  if (first && big && isText(change, tag)) return true;
  return tag === RESOURCES && change.resources === null;
};

/** A directory that lies in a picture or in another is broken: what moved in it would move in them. */
const soundOf = (file: Tiff, directories: readonly Directory[]): ReadonlySet<Directory> => {
  const inPicture = coverOf(picturesOf(file, directories, LIMITS));
  const sound = new Set(directories.filter((one) => one.whole && !inPicture(stretchOf(file, one))));
  let last: Directory | undefined;
  for (const one of [...directories].sort((a, b) => a.at - b.at)) {
    if (last && one.at < stretchOf(file, last).end) {
      sound.delete(last);
      sound.delete(one);
    }
    if (!last || stretchOf(file, one).end > stretchOf(file, last).end) last = one;
  }
  return sound;
};

/** A removal moves only entries of its own directory, so that all can be found first. */
const takenOut = (file: Tiff, change: Change): void => {
  const directories = allDirectoriesOf(file);
  const gone = directories.map(({ entries }, i) =>
    entries.filter((one) => isGoing(change, i === 0, file.big, one)),
  );
  // Pages may share a value.
  const shared = (directories[0]?.entries ?? [])
    .filter((one) => !one.inside && !gone[0]?.includes(one))
    .map(({ valueAt, length }) => ({ start: valueAt, end: valueAt + length }));
  const isTaken = takenIn(file, directories, LIMITS, shared);
  const sound = soundOf(file, directories);
  directories.forEach((directory, i) => {
    const wiped = change.purge && directory.telling;
    const going = wiped ? directory.entries : (gone[i] ?? []);
    if (going.length === 0) return;
    if (!sound.has(directory)) empty(file, going, isTaken);
    else if (wiped) wipe(file, directory, isTaken);
    else remove(file, directory, going, isTaken);
  });
};

/** A value of the first page that is to be another, or none. */
type Value = [tag: number, type: number, value: Buffer | null | undefined, filler: number];

const valuesFor = (file: Tiff, { xmp, resources, texts }: Change): Value[] => [
  [XMP, BYTE, xmp, 0x20],
  [RESOURCES, UNDEFINED, resources, 0],
  ...Object.entries(TEXTS).map(([name, tag]): Value => {
    const text = file.big ? texts?.[name] : undefined;
    return [tag, ASCII, text ? Buffer.from(`${text}\0`) : undefined, 0];
  }),
];

const write = (bytes: Buffer, change: Change): Part[] => {
  const file = copyOf(change.exif ?? bytes);
  takenOut(file, change);
  const after = valuesFor(file, change).reduce(
    (one, [tag, type, value, filler]) => (value ? withValue(one, tag, type, value, filler) : one),
    file,
  );
  return after.bytes.equals(bytes) ? [{ start: 0, end: bytes.length }] : [after.bytes];
};

export const tiff: Container = {
  name: 'tiff',
  matches: (head) => tiffFileOf(head) !== undefined,
  longestXmp: LARGEST_BLOCK,
  takesIim: false,
  open: async (source: Source): Promise<Opened> => {
    if (source.size > LARGEST_FILE) throw new Error(`a TIFF is larger than ${LARGEST_FILE} bytes`);
    const bytes = Buffer.from(await source.read(0, source.size));
    const file = tiffFileOf(bytes);
    if (!file || allDirectoriesOf(file).length === 0) throw new Error('a TIFF is cut off');
    return { blocks: blocksOf(file), write: (change) => write(bytes, change) };
  },
};
