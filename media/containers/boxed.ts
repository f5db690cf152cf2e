import type { Part, Source } from '../bytes';
import { lengthOf, type Stretch } from '../stretches';
import { blocksOf, holdingsOf, uuidsOf, type Holding, type Holdings, type Uuid } from './boxed-blocks';
import { grown, type Addition } from './boxed-grow';
import { layoutOf, type Layout, type Piece } from './boxed-layout';
import { emptied, goingBoxes, goingInMoov } from './boxed-purge';
import { box } from './boxes';
import { patchedBytes, patchedParts, patchesOf, type Patch } from './patches';
import { fitted } from './raw-blocks';
import type { Change, Opened } from './types';

interface File {
  layout: Layout;
  holdings: Holdings;
  uuids: readonly Uuid[];
}

/** What is written over what was there, and what needs a place of its own. */
interface Rewriting {
  patches: Patch[];
  additions: Addition[];
  /** What was left for another place. */
  freed: readonly Stretch[];
}

const NOTHING: Rewriting = { patches: [], additions: [], freed: [] };

/** In its own place where it fits; else at the end of the file, and nothing is left where it was. */
const placed = (holding: Holding, bytes: Buffer): Rewriting => {
  const { stretches, kind, id } = holding;
  const length = lengthOf(stretches ?? []);
  const whole = kind === 'XMP' ? fitted(bytes, length) : bytes.length === length ? bytes : undefined;
  if (whole?.equals(holding.bytes ?? Buffer.alloc(0))) return NOTHING;
  if (stretches && whole) return { ...NOTHING, patches: patchesOf(stretches, whole) };
  return {
    patches: emptied([holding]),
    additions: [{ ...(id !== undefined && { id }), bytes }],
    // A box that is known by a number is room for nothing else.
    freed: id === undefined ? [] : (stretches ?? []),
  };
};

const rewrittenXmp = ({ xmp: own }: Holdings, { xmp }: Change): Rewriting => {
  if (xmp === undefined) return NOTHING;
  if (own) return xmp ? placed(own, xmp) : { ...NOTHING, patches: emptied([own]) };
  return { ...NOTHING, additions: xmp ? [{ bytes: xmp }] : [] };
};

const rewrittenExif = ({ exif: own }: Holdings, { exif }: Change): Rewriting => {
  if (!own?.bytes || !exif) return NOTHING;
  return placed(own, Buffer.concat([own.bytes.subarray(0, own.from), exif]));
};

const isGoing = ({ kind }: Holding, { purge, xmp }: Change): boolean =>
  purge || (kind === 'XMP' && xmp !== undefined);

/** What leaves its place makes room for what needs a new one: a file grows by little. */
const roomed = (
  additions: readonly Addition[],
  freed: readonly Stretch[],
  meta: Piece | undefined,
): Addition[] => {
  const rooms = freed.filter(
    ({ start }) => !meta || start < meta.start || start >= meta.start + meta.bytes.length,
  );
  return additions.map((one) => {
    const at = rooms.findIndex(({ start, end }) => end - start >= one.bytes.length);
    const [room] = at === -1 ? [] : rooms.splice(at, 1);
    return room ? { ...one, room } : one;
  });
};

const inRoom = ({ room, bytes }: Addition): Patch[] =>
  room
    ? [{ start: room.start, bytes: Buffer.concat([bytes, Buffer.alloc(lengthOf([room]) - bytes.length)]) }]
    : [];

/** The file with its structure grown, and what has no room in it behind its end. */
const grownParts = (
  layout: Layout,
  patches: readonly Patch[],
  additions: readonly Addition[],
  end: number,
): Part[] => {
  const patched = ({ bytes, start }: Piece): Buffer => patchedBytes(bytes, start, patches);
  const pieces = grown(layout, patched, additions, end + 8).sort((a, b) => a.piece.start - b.piece.start);
  const parts: Part[] = [];
  let at = 0;
  for (const { piece, bytes } of pieces) {
    parts.push(...patchedParts({ start: at, end: piece.start }, patches), bytes);
    at = piece.start + piece.bytes.length;
  }
  const last = additions.filter(({ room }) => !room).map(({ bytes }) => bytes);
  const mdat = last.length > 0 ? [box('mdat', ...last)] : [];
  return [...parts, ...patchedParts({ start: at, end }, patches), ...mdat];
};

/** No picture data move but for what grows before them; all that is taken out leaves its place behind. */
const write = ({ layout, holdings, uuids }: File, change: Change): Part[] => {
  const { meta, moov } = layout;
  const { patches: going, end } = goingBoxes(layout, uuids, change);
  const rewritings = [rewrittenXmp(holdings, change), rewrittenExif(holdings, change)];
  const freed = rewritings.flatMap((one) => one.freed);
  const additions = roomed(
    rewritings.flatMap((one) => one.additions),
    freed,
    meta,
  );
  const patches = [
    ...additions.flatMap(inRoom),
    ...going,
    ...(change.purge && moov ? goingInMoov(moov) : []),
    ...emptied(holdings.further.filter((one) => isGoing(one, change))),
    ...rewritings.flatMap((one) => one.patches),
  ];
  return additions.length > 0
    ? grownParts(layout, patches, additions, end)
    : patchedParts({ start: 0, end }, patches);
};

/** @throws Error where a file is not laid out as pictures are */
export const openBoxed = async (source: Source): Promise<Opened> => {
  const layout = await layoutOf(source);
  const uuids = await uuidsOf(source, layout);
  const holdings = await holdingsOf(source, layout, uuids);
  const signed = uuids.some(({ kind }) => kind === 'C2PA');
  const film = layout.boxes.some(({ type }) => type === 'mpvd');
  const blocks = {
    ...blocksOf(holdings),
    ...(signed && { signed }),
    ...(film && { leaving: ['film'] as const }),
  };
  return { blocks, write: (change) => write({ layout, holdings, uuids }, change) };
};
