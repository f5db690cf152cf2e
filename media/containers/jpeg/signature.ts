import { isTellingText } from '../../metadata/revealing-properties';
import type { Source } from '../../bytes';
import { boxOf, isJumbf } from './kinds';
import { payloadOf, type Piece } from './walk';

/** A manifest has thumbnails of its own; a larger one is not looked into. */
const LARGEST_MANIFEST = 16 * 1024 * 1024;

/** The manifests of a file (C2PA): boxes of JUMBF in segments of APP11. */
export interface Signature {
  pieces: ReadonlySet<Piece>;
  /** Whether it tells a place or a serial number itself, or is too large to say. */
  isTelling: boolean;
}

/** Each segment of a box names it; only the first says that it is a manifest. */
const manifestsIn = (pieces: readonly Piece[]): Piece[] => {
  const all = pieces.filter(isJumbf);
  const manifests = new Set(all.filter(({ name }) => name.includes('c2pa')).map(boxOf));
  return all.filter((piece) => manifests.has(boxOf(piece)));
};

export const signatureOf = async (source: Source, all: readonly Piece[]): Promise<Signature> => {
  const pieces = manifestsIn(all);
  const length = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  const read = async (): Promise<boolean> => {
    const data: Buffer[] = [];
    // Behind "JP", number, sequence and the box's own head, the box goes on where the segment before ended.
    for (const piece of pieces) data.push((await payloadOf(source, piece)).subarray(16));
    return isTellingText(Buffer.concat(data));
  };
  return {
    pieces: new Set(pieces),
    isTelling: length > LARGEST_MANIFEST || (pieces.length > 0 && (await read())),
  };
};
