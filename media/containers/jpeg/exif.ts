import type { Source } from '../../bytes';
import { entriesOf, exifTiffOf, firstOf, getNumber, heldAt } from '../../tiff/entries';
import { LARGEST_BLOCK } from '../types';
import { isExif, NAMES } from './kinds';
import { payloadOf, type Piece } from './walk';

const ORIENTATION = 0x0112;

export interface Exif {
  pieces: Piece[];
  data: Buffer;
}

const isBegun = ({ name }: Piece): boolean => exifTiffOf(name.subarray(NAMES.exif.length)) !== undefined;

/** A structure that is longer than a segment goes on in those behind it, which have no head of their own. */
const structuresOf = (pieces: readonly Piece[]): Piece[][] => {
  const found: Piece[][] = [];
  pieces.forEach((piece, i) => {
    if (!isExif(piece)) return;
    const last = found.at(-1);
    const before = pieces[i - 1];
    if (last && before && isExif(before) && !isBegun(piece)) last.push(piece);
    else found.push([piece]);
  });
  return found;
};

const dataOf = async (source: Source, pieces: readonly Piece[]): Promise<Buffer> => {
  const data: Buffer[] = [];
  let length = 0;
  for (const piece of pieces) {
    length += piece.end - piece.start;
    if (length <= LARGEST_BLOCK) data.push((await payloadOf(source, piece)).subarray(NAMES.exif.length));
  }
  return Buffer.concat(data);
};

/** The entries of its first directory. */
const entriesIn = (data: Buffer) => {
  const tiff = exifTiffOf(data);
  if (!tiff) return [];
  return entriesOf(tiff, firstOf(tiff)).map((one) => ({
    tag: one.tag,
    value: getNumber(tiff, heldAt(tiff, one), 2),
  }));
};

/** Viewers go by the first structure: another may not turn the picture. */
const mayReplace = (data: Buffer): boolean => {
  const entries = entriesIn(data);
  return entries.length > 0 && entries.every(({ tag, value }) => tag !== ORIENTATION || value <= 1);
};

/** The Exif structure of a file: its first, or where that says nothing, the next that does. */
export const exifOf = async (source: Source, pieces: readonly Piece[]): Promise<Exif | undefined> => {
  const [first, ...others] = structuresOf(pieces);
  if (!first) return undefined;
  const data = await dataOf(source, first);
  if (entriesIn(data).length > 0) return { pieces: first, data };
  for (const other of others) {
    const further = await dataOf(source, other);
    if (mayReplace(further)) return { pieces: other, data: further };
  }
  return { pieces: first, data };
};
