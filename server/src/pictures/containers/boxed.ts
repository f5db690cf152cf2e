import type { Part, Source } from '../source';
import { blocksOf, holdingsOf, uuidsOf, type Holding, type Holdings, type Uuid } from './boxed-blocks';
import { grown, type Addition } from './boxed-grow';
import { layoutOf, type Layout, type Piece } from './boxed-layout';
import { emptied, goingBoxes, goingInMoov } from './boxed-purge';
import { box } from './boxes';
import { lengthOf, patchedBytes, patchedParts, patchesOf, type Patch } from './patches';
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
}

/** In its own place where it fits; else at the end of the file, and nothing is left where it was. */
const placed = (holding: Holding, bytes: Buffer): Rewriting => {
  const { stretches, kind, id } = holding;
  const length = lengthOf(stretches ?? []);
  const whole = kind === 'XMP' ? fitted(bytes, length) : bytes.length === length ? bytes : undefined;
  if (stretches && whole) return { patches: patchesOf(stretches, whole), additions: [] };
  return { patches: emptied([holding]), additions: [{ ...(id !== undefined && { id }), bytes }] };
};

const NOTHING: Rewriting = { patches: [], additions: [] };

const rewrittenXmp = ({ xmp: own }: Holdings, { xmp }: Change): Rewriting => {
  if (xmp === undefined) return NOTHING;
  if (own) return xmp ? placed(own, xmp) : { patches: emptied([own]), additions: [] };
  return { patches: [], additions: xmp ? [{ bytes: xmp }] : [] };
};

const rewrittenExif = ({ exif: own }: Holdings, { exif }: Change): Rewriting => {
  if (!own?.bytes || !exif) return NOTHING;
  return placed(own, Buffer.concat([own.bytes.subarray(0, own.from), exif]));
};

const isGoing = ({ kind }: Holding, { purge, xmp }: Change): boolean =>
  purge || (kind === 'XMP' && xmp !== undefined);

/** No picture data move but for what grows before them; all that is taken out leaves its place behind. */
const write = ({ layout, holdings, uuids }: File, change: Change): Part[] => {
  const { moov, size } = layout;
  const going = goingBoxes(layout, uuids, change);
  const rewritings = [rewrittenXmp(holdings, change), rewrittenExif(holdings, change)];
  const patches = [
    ...going.patches,
    ...(change.purge && moov ? goingInMoov(moov) : []),
    ...emptied(holdings.further.filter((one) => isGoing(one, change))),
    ...rewritings.flatMap((one) => one.patches),
  ];
  const additions = rewritings.flatMap((one) => one.additions);
  const end = Math.min(going.end, size);
  if (additions.length === 0) return patchedParts({ start: 0, end }, patches);
  const patched = ({ bytes, start }: Piece): Buffer => patchedBytes(bytes, start, patches);
  const pieces = grown(layout, patched, additions, end + 8).sort((a, b) => a.piece.start - b.piece.start);
  const parts: Part[] = [];
  let at = 0;
  for (const { piece, bytes } of pieces) {
    parts.push(...patchedParts({ start: at, end: piece.start }, patches), bytes);
    at = piece.start + piece.bytes.length;
  }
  return [
    ...parts,
    ...patchedParts({ start: at, end }, patches),
    box('mdat', ...additions.map(({ bytes }) => bytes)),
  ];
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
