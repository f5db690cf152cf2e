import type { Part } from '../source';
import { blocksOf, isExif, isXmp, layoutOf, only, placeOf, type Layout, type Place } from './avif-layout';
import { box, readUInt, uint, type Box } from './boxes';
import { writeLocations, xmpItem, type Location } from './items';
import { LARGEST_BLOCK, type Change, type Container, type Opened } from './types';

/** All that lies behind the grown box moves with it. */
const moved = (location: Location, behind: number, by: number): Location => {
  if (location.method !== 0) return location;
  const inFile = location.extents.map(({ offset }) => location.base + offset);
  if (inFile.every((at) => at < behind)) return location;
  if (inFile.some((at) => at < behind)) throw new Error('an item of an AVIF is in two places');
  return location.base > 0
    ? { ...location, base: location.base + by }
    : { ...location, extents: location.extents.map((one) => ({ ...one, offset: one.offset + by })) };
};

/** `iref`: the packet describes the primary picture. */
const described = (meta: Buffer, iref: Box | undefined, id: number, primary: number): Buffer => {
  const version = iref ? readUInt(meta, iref.body, 1) : 0;
  const width = version === 0 ? 2 : 4;
  const reference = box('cdsc', uint(id, width), uint(1, 2), uint(primary, width));
  const others = iref ? meta.subarray(iref.body + 4, iref.end) : Buffer.alloc(0);
  return box('iref', uint(version, 1), uint(0, 3), others, reference);
};

/** `meta` with a further item of `length` bytes, which begins `offset` bytes into the file before it grew. */
const grown = (layout: Layout, offset: number, length: number): Buffer => {
  const { meta, boxes, items, locations, start, primary } = layout;
  const id = Math.max(0, ...items.map((item) => item.id), ...locations.items.map((item) => item.id)) + 1;
  const info = only(boxes, 'iinf');
  const iref = boxes.find(({ type }) => type === 'iref');
  const countWidth = readUInt(meta, info.body, 1) === 0 ? 2 : 4;
  const count = readUInt(meta, info.body + 4, countWidth) + 1;
  const changed = (by: number): Buffer => {
    const added: Location = {
      id,
      method: 0,
      reference: 0,
      base: 0,
      extents: [{ index: 0, offset: offset + by, length }],
    };
    const moving = locations.items.map((one) => moved(one, start + meta.length, by));
    const iloc = writeLocations({ ...locations, items: [...moving, added] });
    const iinf = box(
      'iinf',
      meta.subarray(info.body, info.body + 4),
      uint(count, countWidth),
      meta.subarray(info.body + 4 + countWidth, info.end),
      xmpItem(id),
    );
    const rewritten: Readonly<Record<string, Buffer>> = {
      iloc,
      iinf,
      iref: described(meta, iref, id, primary),
    };
    const all = boxes.map(({ type, start: from, end }) => rewritten[type] ?? meta.subarray(from, end));
    const head = meta.subarray(boxes[0]?.start === undefined ? 8 : boxes[0].start - 4, boxes[0]?.start);
    return box('meta', head, ...all, ...(iref ? [] : [rewritten.iref as Buffer]));
  };
  // The length of the box does not depend on the numbers in it.
  return changed(changed(0).length - meta.length);
};

/** A stretch of the file that gets other bytes. */
interface Patch {
  start: number;
  end: number;
  bytes: Buffer;
}

const patched = (size: number, patches: readonly Patch[]): Part[] => {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end, bytes } of [...patches].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new Error('items of an AVIF overlap');
    parts.push({ start: at, end: start }, bytes);
    at = end;
  }
  return [...parts, { start: at, end: size }];
};

const exifPatch = (layout: Layout, exif: Buffer | undefined): Patch[] => {
  const place = exif && placeOf(layout, isExif);
  return place && exif ? [{ start: place.end - exif.length, end: place.end, bytes: exif }] : [];
};

/** The packet that is there gives way to one at the end of the file; nothing else moves. */
const relocated = (layout: Layout, old: Place, length: number): Patch[] => {
  const { locations, boxes, start, size } = layout;
  const items = locations.items.map((one) =>
    one === old.location ? { ...one, base: 0, extents: [{ index: 0, offset: size + 8, length }] } : one,
  );
  const iloc = only(boxes, 'iloc');
  const bytes = writeLocations({ ...locations, items });
  if (bytes.length !== iloc.end - iloc.start) throw new Error('items of an AVIF are not located as usual');
  return [
    { start: start + iloc.start, end: start + iloc.end, bytes },
    { start: old.start, end: old.end, bytes: Buffer.alloc(old.end - old.start, ' ') },
  ];
};

/** A packet may be followed by white space. */
const inPlace = ({ start, end }: Place, packet: Buffer): Patch => ({
  start,
  end,
  bytes: Buffer.concat([packet, Buffer.alloc(end - start - packet.length, ' ')]),
});

/**
 * The packet goes where the old one was if it fits there, else to the end of the file: no picture data move,
 * only what points to them where `meta` grows.
 */
const write = (layout: Layout, { xmp, exif }: Change): Part[] => {
  const { meta, start, size, items } = layout;
  const patches = exifPatch(layout, exif);
  const old = placeOf(layout, isXmp);
  if (xmp === undefined || (xmp === null && !items.some(isXmp))) return patched(size, patches);
  if (!old && items.some(isXmp)) throw new Error('the XMP of an AVIF is where it is not looked for');
  // Readers take an item of no bytes for a broken file.
  const packet = xmp ?? Buffer.from(' ');
  if (old && packet.length <= old.end - old.start) return patched(size, [...patches, inPlace(old, packet)]);
  const change = old
    ? relocated(layout, old, packet.length)
    : [{ start, end: start + meta.length, bytes: grown(layout, size + 8, packet.length) }];
  return [...patched(size, [...patches, ...change]), box('mdat', packet)];
};

export const avif: Container = {
  name: 'avif',
  matches: (head) =>
    head.toString('latin1', 4, 8) === 'ftyp' && /avif|avis/.test(head.toString('latin1', 8, 32)),
  longestXmp: LARGEST_BLOCK,
  takesIim: false,
  open: async (source): Promise<Opened> => {
    const layout = await layoutOf(source);
    return { blocks: await blocksOf(source, layout), write: (change) => write(layout, change) };
  },
};
