import type { Part, Source } from '../source';
import { LARGEST_BLOCK, type Blocks, type Change, type Container, type Opened } from './types';

const HEAD = 12;
const MOST_CHUNKS = 100_000;
const EXIF_NAME = Buffer.from('Exif\0\0', 'latin1');

const HAS_XMP = 0x04;
const HAS_ALPHA = 0x10;

interface Chunk {
  type: string;
  start: number;
  /** With its padding. */
  end: number;
  length: number;
}

const chunksOf = async (source: Source): Promise<Chunk[]> => {
  const head = await source.read(0, HEAD);
  const end = 8 + head.readUInt32LE(4);
  if (end > source.size + 1) throw new Error('a WebP is cut off');
  const chunks: Chunk[] = [];
  let at = HEAD;
  while (at + 8 <= Math.min(end, source.size)) {
    const name = await source.read(at, 8);
    const length = name.readUInt32LE(4);
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > source.size || chunks.length >= MOST_CHUNKS)
      throw new Error('a WebP chunk is cut off');
    chunks.push({ type: name.toString('latin1', 0, 4), start: at, end: Math.min(next, source.size), length });
    at = next;
  }
  return chunks;
};

const blocksOf = async (source: Source, chunks: readonly Chunk[]): Promise<Blocks> => {
  const blocks: Blocks = { faults: [] };
  for (const { type, start, length } of chunks) {
    if (type !== 'EXIF' && type !== 'XMP ') continue;
    if (length > LARGEST_BLOCK) {
      blocks.faults.push(`${type.trim()} is larger than ${LARGEST_BLOCK} bytes`);
      continue;
    }
    const data = Buffer.from(await source.read(start + 8, length));
    if (type === 'XMP ') blocks.xmp ??= data;
    else blocks.exif ??= data.subarray(data.subarray(0, 6).equals(EXIF_NAME) ? 6 : 0);
  }
  return blocks;
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
  exif: { prefix: Buffer } | undefined;
  size: number;
}

const write = ({ chunks, features, exif, size }: Layout, change: Change): Part[] => {
  const flags = Buffer.from(features);
  if (change.xmp !== undefined)
    flags[0] = change.xmp ? (flags[0] as number) | HAS_XMP : (flags[0] as number) & ~HAS_XMP;
  const firstExif = chunks.find(({ type }) => type === 'EXIF');
  const body = chunks.flatMap((one): Part[] => {
    if (one.type === 'VP8X' || (one.type === 'XMP ' && change.xmp !== undefined)) return [];
    if (one === firstExif && change.exif && exif)
      return [chunk('EXIF', Buffer.concat([exif.prefix, change.exif]))];
    const kept: Part[] = [{ start: one.start, end: one.end }];
    // The last chunk of a file may lack its padding.
    return one.length % 2 === 1 && one.end === size && one.end - one.start === 8 + one.length
      ? [...kept, Buffer.alloc(1)]
      : kept;
  });
  const plain = !change.xmp && !chunks.some(({ type }) => type === 'VP8X');
  const parts: Part[] = [
    ...(plain ? [] : [chunk('VP8X', flags)]),
    ...body,
    ...(change.xmp ? [chunk('XMP ', change.xmp)] : []),
  ];
  const head = Buffer.alloc(HEAD);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(
    4 + parts.reduce((sum, part) => sum + (Buffer.isBuffer(part) ? part.length : part.end - part.start), 0),
    4,
  );
  head.write('WEBP', 8, 'latin1');
  return [head, ...parts];
};

export const webp: Container = {
  name: 'webp',
  matches: (head) => head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP',
  longestXmp: LARGEST_BLOCK,
  takesIim: false,
  open: async (source): Promise<Opened> => {
    const chunks = await chunksOf(source);
    const own = chunks.find(({ type }) => type === 'VP8X');
    const features = own
      ? Buffer.from(await source.read(own.start + 8, own.length))
      : await extended(
          source,
          chunks.find(({ type }) => type === 'VP8 ' || type === 'VP8L'),
        );
    if (features.length < 10) throw new Error('a WebP header is cut off');
    const exif = chunks.find(({ type }) => type === 'EXIF');
    const start = exif ? await source.read(exif.start + 8, 6) : Buffer.alloc(0);
    const prefix = Buffer.from(start.equals(EXIF_NAME) ? EXIF_NAME : '');
    const layout: Layout = { chunks, features, exif: exif && { prefix }, size: source.size };
    return { blocks: await blocksOf(source, chunks), write: (change) => write(layout, change) };
  },
};
