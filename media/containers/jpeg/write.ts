import { cutXmp } from '../../metadata/cut-xmp';
import { promisesGainMap } from '../../metadata/gain-map';
import { sizeOf, type Part } from '../../bytes';
import type { Change } from '../types';
import {
  APP1,
  APP13,
  isExif,
  isExtendedXmp,
  isGainMap,
  isHead,
  isResources,
  isSilent,
  isXmp,
  NAMES,
} from './kinds';
import type { Layout } from './layout';
import { GAIN_MAP_INDEX, gainMapIndex, isIndexOf, movedIndex, type Place } from './mpf';
import { LONGEST_SEGMENT, segment, segments } from './segment';
import type { Piece } from './walk';

const LONGEST_XMP = LONGEST_SEGMENT - NAMES.xmp.length;

/** Room for a piece of an extension, which other programs cut at the same length. */
const LONGEST_PIECE = LONGEST_SEGMENT - NAMES.extendedXmp.length;

const xmpSegments = (packet: Buffer): Buffer[] => {
  const { standard, extension } = cutXmp(packet, LONGEST_XMP, LONGEST_PIECE);
  return [
    segment(APP1, NAMES.xmp, standard),
    ...extension.map((piece) => segment(APP1, NAMES.extendedXmp, piece)),
  ];
};

/** What is written, where the file's own segments are not left as they are. */
interface Anew {
  xmp?: Buffer | null;
  resources?: Buffer | null;
  exif?: Buffer;
  /** Whether the gain map stays when all that could tell goes. */
  hasGainMap: boolean;
}

const anewFor = ({ blocks, isExactXmp, pieces, gainMap }: Layout, change: Change): Anew => {
  const rest = change.purge && !isExactXmp ? (blocks.xmp ?? null) : undefined;
  const xmp = change.xmp === undefined ? rest : change.xmp;
  const said = xmp === undefined ? blocks.xmp : xmp;
  const isPromised = pieces.some(isGainMap) || Boolean(said && promisesGainMap(said));
  const { resources, exif } = change;
  return { xmp, resources, exif, hasGainMap: Boolean(gainMap) && isPromised };
};

type Keeps = (piece: Piece) => boolean;

/** Of the segments that are not written anew, those that stay. */
const keeperOf = (
  { blocks, exif, index, signature }: Layout,
  { purge, unsign }: Change,
  { xmp, resources, hasGainMap }: Anew,
): Keeps => {
  const keepsSigned = !unsign && !(purge && signature.isTelling);
  return (piece) => {
    if (isXmp(piece) || isExtendedXmp(piece)) return xmp === undefined;
    if (isResources(piece)) return resources === undefined && !(purge && !blocks.resources);
    if (signature.pieces.has(piece)) return keepsSigned;
    if (!purge || isSilent(piece)) return true;
    if (isExif(piece)) return exif.includes(piece);
    return hasGainMap && (piece === index?.piece || isGainMap(piece));
  };
};

const placeAfter = (pieces: readonly Piece[]): number => {
  const leading = pieces.findIndex((piece) => !isHead(piece));
  return leading === -1 ? pieces.length : leading;
};

/** Stretches that follow one another are one. */
const joined = (parts: readonly Part[]): Part[] => {
  const found: Part[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last && !Buffer.isBuffer(last) && !Buffer.isBuffer(part) && last.end === part.start)
      last.end = part.end;
    else found.push(Buffer.isBuffer(part) ? part : { start: part.start, end: part.end });
  }
  return found;
};

/** What was read from it is what is written in its place, the first segment's. */
const exifParts = (piece: Piece, { exif }: Layout, data: Buffer): Part[] =>
  piece === exif[0] ? segments(APP1, NAMES.exif, data) : [];

/** The index with its pictures where they are now: the gain map alone, or all that were there. */
const indexAt = (
  { index, end, gainMap }: Layout,
  { purge }: Change,
  [before, behind]: readonly [number, number],
): Part | undefined => {
  if (!index) return undefined;
  const { piece, payload } = index;
  const placeFor = (length: number): Place => ({ index: before, end: before + length + behind });
  if (purge && gainMap) {
    const place = placeFor(GAIN_MAP_INDEX);
    return isIndexOf(payload, place, gainMap.length) ? undefined : gainMapIndex(place, gainMap.length);
  }
  const [was, is] = [{ index: piece.start, end }, placeFor(piece.end - piece.start)];
  return was.index === is.index && was.end === is.end ? undefined : movedIndex(payload, was, is);
};

const behindFor = ({ end, size, gainMap }: Layout, { purge }: Change, { hasGainMap }: Anew): Part[] => {
  if (!purge) return [{ start: end, end: size }];
  return hasGainMap && gainMap ? gainMap.parts : [];
};

/** @throws Error where the file cannot carry it */
export const write = (layout: Layout, change: Change): Part[] => {
  const { pieces, index } = layout;
  const anew = anewFor(layout, change);
  const keeps = keeperOf(layout, change, anew);
  const kept = (piece: Piece): Part[] => {
    if (anew.exif && layout.exif.includes(piece)) return exifParts(piece, layout, anew.exif);
    return keeps(piece) ? [{ start: piece.start, end: piece.end }] : [];
  };
  const added = [
    ...(anew.xmp ? xmpSegments(anew.xmp) : []),
    ...(anew.resources ? segments(APP13, NAMES.resources, anew.resources) : []),
  ];
  const at = placeAfter(pieces);
  const written = pieces.map(kept);
  const from = index && keeps(index.piece) ? pieces.indexOf(index.piece) : pieces.length;
  const [before, behind] = [
    [{ start: 0, end: 2 }, ...written.slice(0, at).flat(), ...added, ...written.slice(at, from).flat()],
    written.slice(from + 1).flat(),
  ];
  const moved = from < pieces.length ? indexAt(layout, change, [sizeOf(before), sizeOf(behind)]) : undefined;
  return joined([
    ...before,
    ...(moved ? [moved] : (written[from] ?? [])),
    ...behind,
    ...behindFor(layout, change, anew),
  ]);
};
