import { iimOf } from '../metadata/resources';
import type { Part, Source } from '../source';
import { crc32 } from './crc32';
import { rawProfile, textOf } from './png-text';
import { LARGEST_BLOCK, type Blocks, type Change, type Container, type Opened } from './types';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const XMP = 'XML:com.adobe.xmp';
const PROFILE = 'Raw profile type ';
const TEXTS = ['tEXt', 'zTXt', 'iTXt'];
const MOST_CHUNKS = 1_000_000;

interface Chunk {
  type: string;
  /** From the length on. */
  start: number;
  end: number;
  keyword?: string;
}

const readChunk = async (
  source: Source,
  { start, end, type }: Chunk,
  blocks: Blocks,
): Promise<string | undefined> => {
  const length = end - start - 12;
  // What is compressed may be little and become much; `textOf` looks after that.
  const data = Buffer.from(await source.read(start + 8, Math.min(length, LARGEST_BLOCK)));
  if (type === 'eXIf') {
    if (length <= LARGEST_BLOCK) blocks.exif ??= data;
    return undefined;
  }
  const text = textOf(type, data);
  if (!text || (text.keyword !== XMP && !text.keyword.startsWith(PROFILE))) return text?.keyword;
  if (!text.value || length > LARGEST_BLOCK) {
    blocks.faults.push(`${text.keyword} is broken or larger than ${LARGEST_BLOCK} bytes`);
  } else if (text.keyword === XMP) {
    blocks.xmp ??= text.value;
  } else if (text.keyword === `${PROFILE}iptc`) {
    const profile = rawProfile(text.value);
    blocks.iim ??= profile && (iimOf(profile) ?? profile);
  } else if (text.keyword === `${PROFILE}xmp`) {
    blocks.xmp ??= rawProfile(text.value);
  }
  return text.keyword;
};

const chunksOf = async (source: Source): Promise<{ chunks: Chunk[]; blocks: Blocks }> => {
  const chunks: Chunk[] = [];
  const blocks: Blocks = { faults: [] };
  let at = SIGNATURE.length;
  while (chunks.length < MOST_CHUNKS) {
    const head = await source.read(at, 8);
    if (head.length < 8) throw new Error('a PNG chunk is cut off');
    const type = head.toString('latin1', 4, 8);
    const end = at + 12 + head.readUInt32BE(0);
    if (end > source.size || !/^[A-Za-z]{4}$/.test(type)) throw new Error('a PNG chunk is cut off');
    const chunk: Chunk = { type, start: at, end };
    if (type === 'eXIf' || TEXTS.includes(type)) chunk.keyword = await readChunk(source, chunk, blocks);
    chunks.push(chunk);
    if (type === 'IEND') return { chunks, blocks };
    at = end;
  }
  throw new Error('a PNG has too many chunks');
};

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, crc]);
};

/** Uncompressed and in no language, as the XMP specification wants it (part 3). */
const xmpChunk = (xmp: Buffer): Buffer =>
  chunk('iTXt', Buffer.concat([Buffer.from(`${XMP}\0\0\0\0\0`, 'latin1'), xmp]));

const write = (chunks: readonly Chunk[], size: number, change: Change): Part[] => {
  const drops = ({ keyword = '' }: Chunk): boolean =>
    (change.xmp !== undefined && (keyword === XMP || keyword === `${PROFILE}xmp`)) ||
    (change.purge && /^Raw profile type (?:exif|APP1)$/i.test(keyword));
  const firstExif = chunks.find(({ type }) => type === 'eXIf');
  const parts = chunks.flatMap((one): Part[] => {
    if (drops(one)) return [];
    const kept: Part =
      one === firstExif && change.exif ? chunk('eXIf', change.exif) : { start: one.start, end: one.end };
    return one.type === 'IHDR' && change.xmp ? [kept, xmpChunk(change.xmp)] : [kept];
  });
  const last = chunks[chunks.length - 1]?.end ?? size;
  return [{ start: 0, end: SIGNATURE.length }, ...parts, { start: last, end: size }];
};

export const png: Container = {
  name: 'png',
  matches: (head) => head.subarray(0, SIGNATURE.length).equals(SIGNATURE),
  longestXmp: LARGEST_BLOCK,
  takesIim: false,
  open: async (source): Promise<Opened> => {
    const { chunks, blocks } = await chunksOf(source);
    if (chunks[0]?.type !== 'IHDR') throw new Error('a PNG does not begin with its header');
    return { blocks, write: (change) => write(chunks, source.size, change) };
  },
};
