import type { Stretch } from '../stretches';
import { only, type Layout, type Meta, type Piece } from './boxed-layout';
import { box, boxesIn, readUInt, uint, type Box } from './boxes';
import { writeLocations, xmpItem, type Location } from './items';

/** Bytes of an item that get another place: of one that is there, or a new packet of XMP. */
export interface Addition {
  id?: number;
  bytes: Buffer;
  /** Where there is room for them in the file as it was; else they go to its end. */
  room?: Stretch;
}

const LARGEST_ID = 0xffff;

/** One that neither an item nor a group of items has. */
const newId = ({ items, locations, boxes, bytes }: Meta): number => {
  const groups = boxes
    .filter(({ type }) => type === 'grpl')
    .flatMap(({ body, end }) => boxesIn(bytes, body, end));
  const taken = new Set([
    ...[...items, ...locations.items].map(({ id }) => id),
    ...groups.map(({ body }) => readUInt(bytes, body + 4, 4)),
  ]);
  const next = Math.max(0, ...taken) + 1;
  if (next <= LARGEST_ID) return next;
  return Array.from({ length: LARGEST_ID }, (_, i) => i + 1).find((id) => !taken.has(id)) ?? next;
};

/** `iref`: the packet describes the primary picture. */
const described = (bytes: Buffer, iref: Box | undefined, id: number, primary: number): Buffer => {
  const version = iref ? readUInt(bytes, iref.body, 1) : 0;
  const width = version === 0 ? 2 : 4;
  const reference = box('cdsc', uint(id, width), uint(1, 2), uint(primary, width));
  const others = iref ? bytes.subarray(iref.body + 4, iref.end) : Buffer.alloc(0);
  return box('iref', uint(version, 1), uint(0, 3), others, reference);
};

const withItem = (bytes: Buffer, info: Box, id: number): Buffer => {
  const width = readUInt(bytes, info.body, 1) === 0 ? 2 : 4;
  const first = info.body + 4 + width;
  const count = readUInt(bytes, info.body + 4, width) + 1;
  const head = bytes.subarray(info.body, info.body + 4);
  return box('iinf', head, uint(count, width), bytes.subarray(first, info.end), xmpItem(id));
};

/** All that lies behind the grown box moves with it; what is in `idat` does not. */
const moved = (location: Location, behind: number, by: number): Location =>
  location.method !== 0 || location.reference !== 0
    ? location
    : {
        ...location,
        extents: location.extents.map((one) => ({
          ...one,
          offset: one.offset >= behind ? one.offset + by : one.offset,
        })),
      };

/**
 * `meta` whose items are found where they are when it has grown.
 *
 * @param bytes the box as it is to be, but for its growth
 * @param at where the first addition begins that goes to the end of the file, before it grew
 */
const grownMeta = (meta: Meta, bytes: Buffer, additions: readonly Addition[], at: number): Buffer => {
  const { boxes, locations, primary, start } = meta;
  const added = additions.some(({ id }) => id === undefined) ? newId(meta) : undefined;
  const iref = boxes.find(({ type }) => type === 'iref');
  let end = at;
  const places = additions.map(({ id = added ?? 0, bytes: { length }, room }): Location => {
    const extents = [{ index: 0, offset: room?.start ?? end, length }];
    if (!room) end += length;
    return { id, method: 0, reference: 0, extents };
  });
  const kept = locations.items.map((one) => places.find(({ id }) => id === one.id) ?? one);
  const items = [...kept, ...places.filter(({ id }) => id === added)];
  const changed = (by: number): Buffer => {
    const moving = items.map((one) => moved(one, start + bytes.length, by));
    const rewritten = new Map([['iloc', writeLocations({ ...locations, items: moving })]]);
    if (added !== undefined) {
      rewritten.set('iinf', withItem(bytes, only(boxes, 'iinf'), added));
      rewritten.set('iref', described(bytes, iref, added, primary));
    }
    const all = boxes.map(
      ({ type, start: from, end: to }) => rewritten.get(type) ?? bytes.subarray(from, to),
    );
    const first = boxes[0]?.start ?? 12;
    const last = iref ? undefined : rewritten.get('iref');
    return box('meta', bytes.subarray(first - 4, first), ...all, ...(last ? [last] : []));
  };
  // Longer offsets make it longer, but only once.
  const once = changed(changed(0).length - bytes.length);
  return changed(once.length - bytes.length);
};

const inside = (bytes: Buffer, parents: readonly Box[], type: string): Box[] =>
  parents.flatMap(({ body, end }) => boxesIn(bytes, body, end).filter((one) => one.type === type));

/** `moov` says where frames are, too. */
export const movedFrames = (bytes: Buffer, moov: Piece, behind: number, by: number): Buffer => {
  const frames = Buffer.from(bytes);
  const tracks = moov.boxes.filter(({ type }) => type === 'trak');
  const tables = ['mdia', 'minf', 'stbl'].reduce((boxes, type) => inside(bytes, boxes, type), tracks);
  for (const [type, width] of [
    ['stco', 4],
    ['co64', 8],
  ] as const)
    for (const { body, end } of inside(bytes, tables, type)) {
      const count = Math.min(readUInt(bytes, body + 4, 4), Math.floor((end - body - 8) / width));
      for (let i = 0; i < count; i += 1) {
        const at = body + 8 + i * width;
        const offset = readUInt(bytes, at, width);
        if (offset >= behind) uint(offset + by, width).copy(frames, at);
      }
    }
  return frames;
};

/**
 * The pieces of structure that change where items get a new place.
 *
 * @param patched a piece as it is to be, but for its growth
 * @throws Error where the structure has no room for them
 */
export const grown = (
  { meta, moov, boxes }: Layout,
  patched: (piece: Piece) => Buffer,
  additions: readonly Addition[],
  at: number,
): { piece: Piece; bytes: Buffer }[] => {
  if (!meta) throw new Error('a file that only moves has no place for a credit');
  const bytes = grownMeta(meta, patched(meta), additions, at);
  const by = bytes.length - meta.bytes.length;
  if (by !== 0 && boxes.some(({ type }) => type === 'moof' || type === 'mfra'))
    throw new Error('a file of fragments has no place for a credit');
  const behind = meta.start + meta.bytes.length;
  return [
    { piece: meta, bytes },
    ...(moov && by !== 0 ? [{ piece: moov, bytes: movedFrames(patched(moov), moov, behind, by) }] : []),
  ];
};
