import type { Source } from '../bytes';
import { coverOf, lengthOf, type Stretch } from '../stretches';
import { stretchesOf, type Layout, type Meta } from './boxed-layout';
import type { Item } from './items';
import { isBlank, tiffStart } from './raw-blocks';
import { LARGEST_BLOCK, type Blocks } from './types';

/** A place in a file where metadata are. */
export interface Holding {
  kind: 'XMP' | 'Exif';
  /** Of its item; a box of its own has none, and cannot be put elsewhere. */
  id?: number;
  /** Nothing where bytes cannot be changed: they are a picture's too, or are in no box of data. */
  stretches?: readonly Stretch[];
  /** Nothing where they cannot be read. */
  bytes?: Buffer;
  /** Where what counts begins in them: an Exif item begins with how far it is to the TIFF structure. */
  from: number;
  /** Whether it tells of another picture than the one that is shown: a gain map, a depth map. */
  foreign: boolean;
}

export interface Holdings {
  /** What tells of the picture that is shown. */
  xmp?: Holding;
  exif?: Holding;
  /** All others. */
  further: readonly Holding[];
}

const XMP = 'application/rdf+xml';
const XMP_UUID = 'be7acfcb97a942e89c71999491e3afac';
const C2PA_UUID = 'd8fec3d61b0e483c92975828877ec481';
const UUID_LENGTH = 16;

export interface Uuid {
  kind: 'XMP' | 'C2PA' | 'other';
  start: number;
  end: number;
}

/** The boxes of the file that are known by a number, and what is in them. */
export const uuidsOf = async (source: Source, { boxes }: Layout): Promise<Uuid[]> => {
  const found: Uuid[] = [];
  for (const { type, body, end } of boxes) {
    if (type !== 'uuid') continue;
    const uuid = (await source.read(body, UUID_LENGTH)).toString('hex');
    const kind = uuid === XMP_UUID ? 'XMP' : uuid === C2PA_UUID ? 'C2PA' : 'other';
    found.push({ kind, start: body + UUID_LENGTH, end });
  }
  return found;
};

const kindOf = ({ type, contentType }: Item): Holding['kind'] | undefined => {
  if (type === 'Exif') return 'Exif';
  return type === 'mime' && contentType.trim().toLowerCase() === XMP ? 'XMP' : undefined;
};

/** Where the bytes of all items are that are no metadata. */
export const picturesOf = (layout: Layout): Stretch[] =>
  (layout.meta?.items ?? [])
    .filter((item) => !kindOf(item))
    .flatMap((item) => stretchesOf(layout, item) ?? []);

/** Broken or hostile files may call a piece of the picture their metadata, or a piece of their structure. */
const freeIn = (layout: Layout): ((stretch: Stretch) => boolean) => {
  const { boxes, meta } = layout;
  const isPicture = coverOf(picturesOf(layout));
  const idat = meta?.boxes.find(({ type }) => type === 'idat');
  const rooms = [
    ...boxes.filter(({ type }) => type === 'mdat').map(({ body, end }) => ({ start: body, end })),
    ...(meta && idat ? [{ start: meta.start + idat.body, end: meta.start + idat.end }] : []),
  ];
  return (stretch) =>
    rooms.some(({ start, end }) => stretch.start >= start && stretch.end <= end) && !isPicture(stretch);
};

const exifStart = (bytes: Buffer): number => {
  // ISO/IEC 23008-12 A.2.1: how far it is to the TIFF structure, then that; not all count the same.
  const told = 4 + (bytes.length >= 4 ? bytes.readUInt32BE(0) : 0);
  for (const from of [told, 4, 0]) {
    const start = from < bytes.length ? tiffStart(bytes.subarray(from)) : undefined;
    if (start !== undefined) return from + start;
  }
  return 0;
};

const joined = async (source: Source, stretches: readonly Stretch[]): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for (const { start, end } of stretches) pieces.push(await source.read(start, end - start));
  return Buffer.concat(pieces);
};

/** Those that tell of the picture itself come first, then those that tell of none. */
const ranked = ({ items, described, primary }: Meta): { item: Item; rank: number }[] => {
  const subjects = new Map<number, number>();
  for (const [from, to] of described) if (to === primary || !subjects.has(from)) subjects.set(from, to);
  return items
    .filter(kindOf)
    .map((item) => {
      const subject = subjects.get(item.id);
      return { item, rank: subject === primary ? 0 : subject === undefined ? 1 : 2 };
    })
    .sort((a, b) => a.rank - b.rank);
};

/** More than any file has; all others are taken for unreadable. */
const MOST_READ = 32;

/** All places of XMP and Exif in the file. */
export const holdingsOf = async (
  source: Source,
  layout: Layout,
  uuids: readonly Uuid[],
): Promise<Holdings> => {
  const found: Holding[] = [];
  const isFree = freeIn(layout);
  for (const { item, rank } of layout.meta ? ranked(layout.meta) : []) {
    const kind = kindOf(item) ?? 'XMP';
    const stretches = stretchesOf(layout, item) ?? [];
    const length = lengthOf(stretches);
    const readable = length > 0 && length <= LARGEST_BLOCK && item.encoding === '';
    const bytes = readable && found.length < MOST_READ ? await joined(source, stretches) : undefined;
    const from = bytes && kind === 'Exif' ? exifStart(bytes) : 0;
    const place = { kind, id: item.id, from, foreign: rank === 2 };
    found.push({ ...place, ...(stretches.every(isFree) && { stretches }), ...(bytes && { bytes }) });
  }
  for (const { kind, start, end } of uuids)
    if (kind === 'XMP') {
      const stretches = [{ start, end }];
      const readable = end - start <= LARGEST_BLOCK && found.length < MOST_READ;
      const bytes = readable ? await joined(source, stretches) : undefined;
      found.push({ kind, from: 0, foreign: false, stretches, ...(bytes && { bytes }) });
    }
  const xmp = found.find(({ kind, bytes }) => kind === 'XMP' && bytes);
  const exif = found.find(
    ({ kind, bytes, from }) => kind === 'Exif' && bytes && tiffStart(bytes.subarray(from)) === 0,
  );
  const further = found.filter((one) => one !== xmp && one !== exif);
  return { ...(xmp && { xmp }), ...(exif && { exif }), further };
};

export const blocksOf = ({ xmp, exif, further }: Holdings): Blocks => ({
  ...(xmp?.bytes && !isBlank(xmp.bytes) && { xmp: xmp.bytes }),
  ...(exif?.bytes && { exif: exif.bytes.subarray(exif.from) }),
  faults: further.flatMap(({ kind, bytes, stretches }) => [
    ...(bytes ? [] : [`${kind} is compressed, elsewhere or larger than ${LARGEST_BLOCK} bytes`]),
    ...(stretches ? [] : [`${kind} is where the picture is`]),
  ]),
});
