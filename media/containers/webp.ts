import { sizeOf, type Part, type Source } from '../bytes';
import { isBlank, tiffStart } from './raw-blocks';
import { LARGEST_BLOCK, type Blocks, type Change, type Container, type Opened } from './types';

const HEAD = 12;
const MOST_CHUNKS = 100_000;

const HAS_XMP = 0x04;
const HAS_EXIF = 0x08;
const HAS_ALPHA = 0x10;

/** What the picture and its frames are made of; all else may tell anything. */
const PICTURE = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** The second is how some writers end the name. */
const XMP = new Set(['XMP ', 'XMP\0']);

interface Chunk {
  kind: 'picture' | 'xmp' | 'exif' | 'signature' | 'unread';
  type: string;
  start: number;
  /** With its padding. */
  end: number;
  length: number;
  /** Of XMP and Exif. */
  bytes?: Buffer;
  /** What stands before the TIFF structure of Exif. */
  prefix?: Buffer;
}

type Place = Omit<Chunk, 'kind'>;

const metadataIn = async (source: Source, place: Place): Promise<Chunk> => {
  const { type, start, length } = place;
  if (PICTURE.has(type)) return { ...place, kind: 'picture' };
  if (type === 'C2PA') return { ...place, kind: 'signature' };
  const isXmp = XMP.has(type);
  if ((!isXmp && type !== 'EXIF') || length > LARGEST_BLOCK) return { ...place, kind: 'unread' };
  const data = Buffer.from(await source.read(start + 8, length));
  if (isXmp) return { ...place, kind: 'xmp', bytes: data };
  const from = tiffStart(data);
  if (from === undefined) return { ...place, kind: 'unread' };
  return { ...place, kind: 'exif', bytes: data.subarray(from), prefix: data.subarray(0, from) };
};

/** A picture that is cut off keeps what there is of it. */
const chunksOf = async (source: Source): Promise<{ chunks: Chunk[]; end: number }> => {
  const head = await source.read(0, HEAD);
  const end = Math.min(8 + head.readUInt32LE(4), source.size);
  const chunks: Chunk[] = [];
  let at = HEAD;
  while (at + 8 <= end) {
    const name = await source.read(at, 8);
    const type = name.toString('latin1', 0, 4);
    const length = name.readUInt32LE(4);
    const next = at + 8 + length + (length % 2);
    const cutOff = at + 8 + length > source.size;
    if (cutOff && !chunks.some(({ kind }) => kind === 'picture') && !PICTURE.has(type))
      throw new Error('a WebP chunk is cut off');
    if (chunks.length >= MOST_CHUNKS) throw new Error('a WebP has too many chunks');
    const place = { type, start: at, end: Math.min(next, source.size), length };
    if (!cutOff) chunks.push(await metadataIn(source, place));
    else if (PICTURE.has(type)) chunks.push({ ...place, kind: 'picture', length: source.size - at - 8 });
    at = next;
  }
  return { chunks, end: Math.min(at, source.size) };
};

const ownOf = (chunks: readonly Chunk[], kind: Chunk['kind']): Chunk | undefined =>
  chunks.find((one) => one.kind === kind);

const blocksOf = (chunks: readonly Chunk[]): Blocks => {
  const xmp = ownOf(chunks, 'xmp')?.bytes;
  const exif = ownOf(chunks, 'exif')?.bytes;
  return {
    ...(xmp && !isBlank(xmp) && { xmp }),
    ...(exif && { exif }),
    ...(ownOf(chunks, 'signature') && { signed: true }),
    faults: chunks
      .filter(({ kind }) => kind === 'unread')
      .map(({ type }) => `${type.trim()} is broken, unknown or larger than ${LARGEST_BLOCK} bytes`),
  };
};

const chunk = (type: string, data: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
};

/** Width, height and transparency of a simple file, from the first bytes of its picture. */
const canvasOf = (type: string, data: Buffer): { width: number; height: number; alpha: boolean } => {
  if (type === 'VP8L' && data[0] === 0x2f && data.length >= 5) {
    const bits = data.readUInt32LE(1);
    return {
      width: (bits & 0x3fff) + 1,
      height: ((bits >>> 14) & 0x3fff) + 1,
      alpha: Boolean((bits >>> 28) & 1),
    };
  }
  if (type === 'VP8 ' && data.length >= 10 && data.readUIntBE(3, 3) === 0x9d012a)
    return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff, alpha: false };
  throw new Error('a WebP holds no picture that is known');
};

/** A simple file becomes an extended one: only that can carry metadata. */
const extended = async (source: Source, picture: Chunk | undefined): Promise<Buffer> => {
  if (!picture) throw new Error('a WebP holds no picture');
  const { width, height, alpha } = canvasOf(picture.type, await source.read(picture.start + 8, 10));
  const data = Buffer.alloc(10);
  data[0] = alpha ? HAS_ALPHA : 0;
  data.writeUIntLE(width - 1, 4, 3);
  data.writeUIntLE(height - 1, 7, 3);
  return data;
};

interface Layout {
  chunks: readonly Chunk[];
  /** The content of `VP8X`. */
  features: Buffer;
  /** Where the chunks end, and where the file does. */
  end: number;
  size: number;
}

/** Nothing where the chunk goes. */
const kept = (one: Chunk, own: boolean, change: Change): Part[] => {
  const { kind, type, start, end, length, prefix = Buffer.alloc(0) } = one;
  const further = change.purge && !own;
  // The last chunk of a file may lack its padding.
  const unpadded = length % 2 === 1 && end - start === 8 + length;
  const same: Part[] = [{ start, end }, ...(unpadded ? [Buffer.alloc(1)] : [])];
  if (type === 'VP8X') return [];
  if (kind === 'picture') return same;
  if (kind === 'xmp') return change.xmp !== undefined || further ? [] : same;
  if (kind === 'signature') return change.unsign ? [] : same;
  if (kind === 'unread') return change.purge ? [] : same;
  if (further) return [];
  return own && change.exif ? [chunk('EXIF', Buffer.concat([prefix, change.exif]))] : same;
};

const isSame = ([first, ...more]: readonly Part[]): boolean =>
  first !== undefined && !Buffer.isBuffer(first) && more.length === 0;

const write = ({ chunks, features: header, end, size }: Layout, change: Change): Part[] => {
  const flags = Buffer.from(header);
  const exif = ownOf(chunks, 'exif');
  const keepsExif = exif ?? (!change.purge && chunks.some(({ type }) => type === 'EXIF'));
  const keepsXmp = change.xmp ?? (change.xmp === undefined && ownOf(chunks, 'xmp'));
  const others = (flags[0] as number) & ~HAS_XMP & ~HAS_EXIF;
  flags[0] = others | (keepsXmp ? HAS_XMP : 0) | (keepsExif ? HAS_EXIF : 0);
  const own = new Set([exif, ownOf(chunks, 'xmp')]);
  const pieces = chunks.map((one) => kept(one, own.has(one), change));
  const features = chunks.some(({ type }) => type === 'VP8X');
  const same = pieces.every((one, i) => chunks[i]?.type === 'VP8X' || isSame(one)) && flags.equals(header);
  // A signature holds for a file that nothing of is changed.
  if (same && !change.xmp && (end === size || !change.purge)) return [{ start: 0, end: size }];
  const parts: Part[] = [
    ...(change.xmp || features ? [chunk('VP8X', flags)] : []),
    ...pieces.flat(),
    ...(change.xmp ? [chunk('XMP ', change.xmp)] : []),
  ];
  const head = Buffer.alloc(HEAD);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(4 + sizeOf(parts), 4);
  head.write('WEBP', 8, 'latin1');
  return [head, ...parts, ...(change.purge || end === size ? [] : [{ start: end, end: size }])];
};

export const webp: Container = {
  name: 'webp',
  matches: (head) => head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP',
  longestXmp: LARGEST_BLOCK,
  takesIim: false,
  open: async (source): Promise<Opened> => {
    const { chunks, end } = await chunksOf(source);
    const own = chunks.find(({ type }) => type === 'VP8X');
    const features = own
      ? Buffer.from(await source.read(own.start + 8, own.length))
      : await extended(
          source,
          chunks.find(({ type }) => type === 'VP8 ' || type === 'VP8L'),
        );
    if (features.length < 10) throw new Error('a WebP header is cut off');
    const layout: Layout = { chunks, features, end, size: source.size };
    return { blocks: blocksOf(chunks), write: (change) => write(layout, change) };
  },
};
