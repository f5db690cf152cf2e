import type { Source } from '../source';
import { boxAt, boxesIn, readUInt, type Box } from './boxes';
import { readItem, readLocations, type Item, type Location, type Locations } from './items';
import { LARGEST_BLOCK, type Blocks } from './types';

const XMP = 'application/rdf+xml';
const MOST_BOXES = 1000;

export interface Layout {
  /** The whole `meta` box, and where it is in the file. */
  meta: Buffer;
  start: number;
  boxes: readonly Box[];
  items: readonly Item[];
  locations: Locations;
  primary: number;
  size: number;
}

const topBoxes = async (source: Source): Promise<Box[]> => {
  const boxes: Box[] = [];
  for (let at = 0; at < source.size; at = boxes[boxes.length - 1]?.end ?? source.size) {
    if (boxes.length >= MOST_BOXES) throw new Error('an AVIF has too many boxes');
    boxes.push(boxAt(await source.read(at, 16), at, source.size));
  }
  return boxes;
};

export const only = (boxes: readonly Box[], type: string): Box => {
  const found = boxes.find((one) => one.type === type);
  if (!found) throw new Error(`an AVIF has no box "${type}"`);
  return found;
};

/** @throws Error where a file is not laid out as still AVIF pictures are */
export const layoutOf = async (source: Source): Promise<Layout> => {
  const top = await topBoxes(source);
  if (top.some(({ type }) => type === 'moov')) throw new Error('an AVIF that moves is left as it is');
  const { start, end, body } = only(top, 'meta');
  if (end - start > LARGEST_BLOCK) throw new Error('an AVIF has too much of structure');
  const meta = Buffer.from(await source.read(start, end - start));
  const boxes = boxesIn(meta, body - start + 4, meta.length);
  const info = only(boxes, 'iinf');
  const first = info.body + 4 + (readUInt(meta, info.body, 1) === 0 ? 2 : 4);
  const items = boxesIn(meta, first, info.end).flatMap((one) => readItem(meta, one) ?? []);
  const pitm = only(boxes, 'pitm');
  const primary = readUInt(meta, pitm.body + 4, readUInt(meta, pitm.body, 1) === 0 ? 2 : 4);
  return {
    meta,
    start,
    boxes,
    items,
    primary,
    locations: readLocations(meta, only(boxes, 'iloc')),
    size: source.size,
  };
};

export interface Place {
  location: Location;
  start: number;
  end: number;
}

/** Where the bytes of an item are in the file, if they are in one piece there. */
export const placeOf = (
  { items, locations, size }: Layout,
  is: (item: Item) => boolean,
): Place | undefined => {
  const item = items.find(is);
  const location = item && locations.items.find(({ id }) => id === item.id);
  const [extent] = location?.extents ?? [];
  if (!location || !extent || location.extents.length > 1 || location.method !== 0) return undefined;
  const start = location.base + extent.offset;
  return start + extent.length <= size ? { location, start, end: start + extent.length } : undefined;
};

export const isXmp = ({ contentType }: Item): boolean => contentType === XMP;
export const isExif = ({ type }: Item): boolean => type === 'Exif';

export const blocksOf = async (source: Source, layout: Layout): Promise<Blocks> => {
  const blocks: Blocks = { faults: [] };
  const read = async (name: string, is: (item: Item) => boolean): Promise<Buffer | undefined> => {
    const place = placeOf(layout, is);
    if (!place) return undefined;
    if (place.end - place.start <= LARGEST_BLOCK)
      return Buffer.from(await source.read(place.start, place.end - place.start));
    blocks.faults.push(`${name} is larger than ${LARGEST_BLOCK} bytes`);
    return undefined;
  };
  blocks.xmp = await read('XMP', isXmp);
  const exif = await read('Exif', isExif);
  // ISO/IEC 23008-12 A.2.1: how far it is to the TIFF structure, then that.
  if (exif && exif.length > 8) blocks.exif = exif.subarray(4 + exif.readUInt32BE(0));
  return blocks;
};
