import type { Source } from '../bytes';
import type { Stretch } from '../stretches';
import { boxAt, boxesIn, readUInt, type Box } from './boxes';
import { readDescribed, readItem, readLocations, type Item, type Locations } from './items';
import { LARGEST_BLOCK } from './types';

const MOST_BOXES = 1000;
/** Of `moov`, which tells where every frame of a picture that moves is. */
const LARGEST_STRUCTURE = 16 * LARGEST_BLOCK;

/** A box as a whole, and where it is in the file. */
export interface Piece {
  start: number;
  bytes: Buffer;
  /** What is in it, counted from its own start. */
  boxes: readonly Box[];
}

/** `meta` with the items of a file and their places. */
export interface Meta extends Piece {
  items: readonly Item[];
  locations: Locations;
  primary: number;
  /** Pairs of an item and one that it describes. */
  described: readonly (readonly [number, number])[];
}

/** A file of ISO/IEC 14496-12, as AVIF and HEIC are. */
export interface Layout {
  boxes: readonly Box[];
  /** Those that are room for others, and empty. */
  spare: ReadonlySet<Box>;
  /** Where the last box ends; what follows is none. */
  end: number;
  size: number;
  /** Nothing in a file that only moves. */
  meta?: Meta;
  moov?: Piece;
}

/** The last box of a file that is cut off is as long as the file. */
const topBoxes = async (source: Source): Promise<Box[]> => {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= source.size; at = boxes[boxes.length - 1]?.end ?? source.size) {
    if (boxes.length >= MOST_BOXES) throw new Error('a file has too many boxes');
    const head = await source.read(at, 16);
    if (!/^[\x20-\x7e\xa9]{4}$/.test(head.toString('latin1', 4, 8))) break;
    const found = boxAt(head, at, head.readUInt32BE(0) === 0 ? source.size : Infinity);
    if (found.end > source.size && found.type !== 'mdat') break;
    boxes.push({ ...found, end: Math.min(found.end, source.size) });
  }
  return boxes;
};

export const only = (boxes: readonly Box[], type: string): Box => {
  const found = boxes.find((one) => one.type === type);
  if (!found) throw new Error(`a file has no box "${type}"`);
  return found;
};

const bytesOf = async (source: Source, { start, end }: Box, largest: number): Promise<Buffer> => {
  if (end - start > largest) throw new Error('a file has too much of structure');
  return Buffer.from(await source.read(start, end - start));
};

const metaOf = (bytes: Buffer, { start, body }: Box): Meta => {
  const boxes = boxesIn(bytes, body - start + 4, bytes.length);
  const info = only(boxes, 'iinf');
  const first = info.body + 4 + (readUInt(bytes, info.body, 1) === 0 ? 2 : 4);
  const items = boxesIn(bytes, first, info.end).flatMap((one) => readItem(bytes, one) ?? []);
  const pitm = only(boxes, 'pitm');
  const primary = readUInt(bytes, pitm.body + 4, readUInt(bytes, pitm.body, 1) === 0 ? 2 : 4);
  const iref = boxes.find(({ type }) => type === 'iref');
  const described = iref ? readDescribed(bytes, iref, boxesIn(bytes, iref.body + 4, iref.end)) : [];
  const locations = readLocations(bytes, only(boxes, 'iloc'));
  return { start, bytes, boxes, items, primary, described, locations };
};

const SPARE = new Set(['free', 'skip', 'wide']);

/** What was there before may be left in them. */
const spareIn = async (source: Source, boxes: readonly Box[]): Promise<ReadonlySet<Box>> => {
  const found = new Set<Box>();
  for (const one of boxes) {
    const length = one.end - one.body;
    if (!SPARE.has(one.type) || length > LARGEST_BLOCK) continue;
    if ((await source.read(one.body, length)).every((byte) => byte === 0)) found.add(one);
  }
  return found;
};

/** @throws Error where a file is not laid out as pictures are */
export const layoutOf = async (source: Source): Promise<Layout> => {
  const boxes = await topBoxes(source);
  const layout = {
    boxes,
    spare: await spareIn(source, boxes),
    end: boxes[boxes.length - 1]?.end ?? 0,
    size: source.size,
  };
  const meta = boxes.find(({ type }) => type === 'meta');
  const moov = boxes.find(({ type }) => type === 'moov');
  if (!meta && !moov) throw new Error('a file has neither pictures nor frames');
  const film = moov && (await bytesOf(source, moov, LARGEST_STRUCTURE));
  return {
    ...layout,
    ...(meta && { meta: metaOf(await bytesOf(source, meta, LARGEST_BLOCK), meta) }),
    ...(moov &&
      film && {
        moov: { start: moov.start, bytes: film, boxes: boxesIn(film, moov.body - moov.start, film.length) },
      }),
  };
};

/** Where an item's bytes are in the file; nothing where it is in another, or made of other items. */
export const stretchesOf = ({ meta, size }: Layout, item: Item): Stretch[] | undefined => {
  const location = meta?.locations.items.find(({ id }) => id === item.id);
  const idat = meta?.boxes.find(({ type }) => type === 'idat');
  if (!meta || !location || location.reference !== 0 || location.method > 1) return undefined;
  if (location.method === 1 && !idat) return undefined;
  const from = location.method === 1 && idat ? meta.start + idat.body : 0;
  const last = location.method === 1 && idat ? meta.start + idat.end : size;
  return location.extents
    .map(({ offset, length }) => ({ start: from + offset, end: Math.min(last, from + offset + length) }))
    .filter(({ start, end }) => start < end);
};
