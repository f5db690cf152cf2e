import { gainMapPacket } from '../../metadata/gain-map';
import { sizeOf, type Part, type Source } from '../../bytes';
import { isGainMap, isSilent, isXmp, NAMES, APP1 } from './kinds';
import { segment } from './segment';
import { payloadOf, SOI, walk, type Piece } from './walk';

const WINDOW = 64 * 1024;
const MOST_PICTURES = 8;

/** Where padding ends: makers let a further picture begin on a round number. */
const afterPadding = async (source: Source, from: number): Promise<number> => {
  for (let at = from; at < source.size; at += WINDOW) {
    const window = await source.read(at, WINDOW);
    const found = window.findIndex((byte) => byte !== 0);
    if (found !== -1) return at + found;
  }
  return source.size;
};

const beginsPicture = async (source: Source, at: number): Promise<boolean> => {
  const head = await source.read(at, 3);
  return head.length === 3 && head.readUIntBE(0, 3) === ((0xff00 | SOI) << 8) + 0xff;
};

/** A gain map without all that it may tell, or nothing where the picture is none. */
const cleaned = async (
  source: Source,
  start: number,
  pieces: readonly Piece[],
): Promise<Part[] | undefined> => {
  const own = pieces.find(isXmp);
  const packet = own && (await payloadOf(source, own)).subarray(NAMES.xmp.length);
  const xmp = packet && gainMapPacket(packet);
  if (!xmp && !pieces.some(isGainMap)) return undefined;
  const parts = pieces.flatMap((piece): Part[] => {
    if (xmp && piece === own && xmp !== packet) return [segment(APP1, NAMES.xmp, xmp)];
    const stays = isSilent(piece) || isGainMap(piece) || (xmp && piece === own);
    return stays ? [{ start: piece.start, end: piece.end }] : [];
  });
  return [{ start, end: start + 2 }, ...parts];
};

export interface GainMap {
  parts: Part[];
  length: number;
}

/**
 * The gain map among the pictures behind the first, as far as one stands behind the other. No index is asked
 * where they are.
 *
 * @param from the first one's own end
 */
export const gainMapBehind = async (source: Source, from: number): Promise<GainMap | undefined> => {
  let at = from;
  for (let i = 0; i < MOST_PICTURES; i += 1) {
    at = await afterPadding(source, at);
    if (!(await beginsPicture(source, at))) return undefined;
    const { pieces, end, whole } = await walk(source, at);
    const parts = whole ? await cleaned(source, at, pieces).catch(() => undefined) : undefined;
    if (parts) return { parts, length: sizeOf(parts) };
    at = end;
  }
  return undefined;
};
