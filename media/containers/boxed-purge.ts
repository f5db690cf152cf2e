import { editXmp } from '../metadata/edit-xmp';
import { coverOf, lengthOf } from '../stretches';
import { picturesOf, type Holding, type Uuid } from './boxed-blocks';
import type { Layout, Piece } from './boxed-layout';
import { boxesIn, type Box } from './boxes';
import { patchesOf, type Patch } from './patches';
import { blankExif, blankXmp, fitted } from './raw-blocks';

/** What the picture and its frames are made of; all else that stands in the file may tell anything. */
const STRUCTURE = new Set(['ftyp', 'styp', 'meta', 'mdat', 'moov', 'moof', 'mfra', 'sidx', 'pdin', 'uuid']);

/** A box that readers pass over, of the same length. */
const freed = ({ start, body, end }: Pick<Box, 'start' | 'body' | 'end'>): Patch[] => [
  { start: start + 4, bytes: Buffer.from('free', 'latin1') },
  { start: body, bytes: Buffer.alloc(end - body) },
];

/** Of a box that is known by a number the number goes too. */
const isGoing = ({ type, body }: Box, uuids: readonly Uuid[], unsign: boolean, purge: boolean): boolean => {
  const uuid = uuids.find(({ start }) => start === body + 16);
  if (!uuid) return purge && !STRUCTURE.has(type);
  if (uuid.kind === 'C2PA') return unsign;
  // A packet of XMP is changed in its place.
  return purge && uuid.kind === 'other';
};

/** Boxes of the file that go, and where the file ends then: what is last is cut off. */
export const goingBoxes = (
  layout: Layout,
  uuids: readonly Uuid[],
  { purge, unsign = false }: { purge: boolean; unsign?: boolean },
): { patches: Patch[]; end: number } => {
  const { boxes, spare, end, size } = layout;
  // A box may be shorter than what the file finds in it.
  const pictures = picturesOf(layout);
  const isPicture = coverOf(pictures);
  const going = boxes.filter(
    (one) => !spare.has(one) && isGoing(one, uuids, unsign, purge) && !isPicture(one),
  );
  let last = purge ? pictures.reduce((most, one) => Math.max(most, one.end), end) : size;
  for (const one of [...going].reverse()) if (one.end === last) last = one.start;
  return { patches: going.filter(({ start }) => start < last).flatMap(freed), end: last };
};

const MOVES = new Set(['pict', 'vide', 'auxv', 'soun']);

/** What is broken is not looked into, and keeps nobody from the rest. */
const insideOf = (bytes: Buffer, { body, end }: Box): Box[] => {
  try {
    return boxesIn(bytes, body, end);
  } catch {
    return [];
  }
};

const handlerOf = (bytes: Buffer, trak: Box): string | undefined => {
  const mdia = insideOf(bytes, trak).find(({ type }) => type === 'mdia');
  const hdlr = mdia && insideOf(bytes, mdia).find(({ type }) => type === 'hdlr');
  return hdlr && bytes.toString('latin1', hdlr.body + 8, hdlr.body + 12);
};

/** Places, names and notes of a film stand beside its frames; so does a track of where it was. */
export const goingInMoov = ({ bytes, boxes, start }: Piece): Patch[] => {
  const telling = new Set(['udta', 'meta', 'uuid']);
  const going = boxes.flatMap((one) => {
    if (telling.has(one.type)) return [one];
    if (one.type !== 'trak') return [];
    const handler = handlerOf(bytes, one);
    if (handler !== undefined && !MOVES.has(handler)) return [one];
    return insideOf(bytes, one).filter(({ type }) => telling.has(type));
  });
  return going.flatMap(freed).map((patch) => ({ ...patch, start: patch.start + start }));
};

/** What a packet of a gain map or a depth map is for stays. */
const cleaned = (packet: Buffer): Buffer | undefined => {
  const scrubbed = editXmp(packet, { add: [], replace: [], scrub: true, leaving: [] });
  return scrubbed ? fitted(scrubbed, packet.length) : packet;
};

const replacementOf = ({ kind, foreign, bytes }: Holding, length: number): Buffer => {
  if (kind === 'Exif') return blankExif(length);
  try {
    const kept = foreign && bytes ? cleaned(bytes) : undefined;
    return kept ?? blankXmp(length);
  } catch {
    return blankXmp(length);
  }
};

/** Further copies of the metadata, and those that cannot be read; one that is empty already stays. */
export const emptied = (holdings: readonly Holding[]): Patch[] =>
  holdings.flatMap((one) => {
    const length = lengthOf(one.stretches ?? []);
    const bytes = replacementOf(one, length);
    return length > 0 && !one.bytes?.equals(bytes) ? patchesOf(one.stretches ?? [], bytes) : [];
  });
