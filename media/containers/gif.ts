import type { Part, Source } from '../bytes';
import { isBlank } from './raw-blocks';
import { decoded } from './png-text';
import { LARGEST_BLOCK, type Blocks, type Change, type Container, type Opened } from './types';

const HEAD = 13;
const MOST_BLOCKS = 100_000;

const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;
const COMMENT = 0xfe;
const APPLICATION = 0xff;

/** Eleven bytes each: what repeats a film, and its colours. */
const PICTURE = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);
const XMP = 'XMP DataXMP';
const IIM = 'MGKIPTC0000';
const FIRST_OF_IIM = 0x1c;
const SIGNATURE = 'C2PA_GIF';

/**
 * Behind an XMP packet, which is not cut into sub-blocks: wherever in it a reader takes a byte for a length,
 * it comes out at the end (XMP specification, part 3).
 */
const MAGIC = Buffer.from([1, ...Array.from({ length: 256 }, (_, i) => 255 - i), 0]);

interface Block {
  kind: 'picture' | 'xmp' | 'iim' | 'comment' | 'signature' | 'unread';
  start: number;
  end: number;
  bytes?: Buffer;
}

/** Where sub-blocks that begin here end; nothing where the file does first. */
const subBlocksEnd = async (source: Source, from: number): Promise<number | undefined> => {
  for (let at = from; at < source.size;) {
    const [length = 0] = await source.read(at, 1);
    at += 1 + length;
    if (length === 0) return at;
  }
  return undefined;
};

const joined = (raw: Buffer): Buffer => {
  const pieces: Buffer[] = [];
  for (let at = 0; at < raw.length && raw[at] !== 0; at += 1 + (raw[at] as number))
    pieces.push(raw.subarray(at + 1, at + 1 + (raw[at] as number)));
  return Buffer.concat(pieces);
};

const xmpIn = (raw: Buffer): Buffer =>
  raw.subarray(-MAGIC.length).equals(MAGIC) ? raw.subarray(0, -MAGIC.length) : joined(raw);

const extensionAt = async (source: Source, start: number, end: number): Promise<Block> => {
  const place = { start, end };
  const [, label, length = 0] = await source.read(start, 3);
  if (label !== COMMENT && label !== APPLICATION) return { ...place, kind: 'picture' };
  if (end - start > LARGEST_BLOCK) return { ...place, kind: 'unread' };
  const raw = Buffer.from(await source.read(start + 2, end - start - 2));
  if (label === COMMENT) return { ...place, kind: 'comment', bytes: joined(raw) };
  const name = raw.toString('latin1', 1, 1 + length);
  const data = raw.subarray(1 + length);
  if (PICTURE.has(name)) return { ...place, kind: 'picture' };
  if (name === XMP) return { ...place, kind: 'xmp', bytes: xmpIn(data) };
  const iim = name === IIM ? joined(data) : undefined;
  if (iim?.[0] === FIRST_OF_IIM) return { ...place, kind: 'iim', bytes: iim };
  return { ...place, kind: name.startsWith(SIGNATURE) ? 'signature' : 'unread' };
};

const tableLength = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

interface Layout {
  blocks: readonly Block[];
  /** Where blocks begin, where they end, and where the file does. */
  from: number;
  end: number;
  size: number;
}

/** @throws Error where the file breaks off before its first picture */
const layoutOf = async (source: Source): Promise<Layout> => {
  const head = await source.read(0, HEAD);
  if (head.length < HEAD) throw new Error('a GIF is cut off');
  const from = HEAD + tableLength(head[10] as number);
  const blocks: Block[] = [];
  let at = from;
  let cutOff = false;
  while (at < source.size && blocks.length < MOST_BLOCKS && !cutOff) {
    const next = await source.read(at, 10);
    if (next[0] === TRAILER) return { blocks, from, end: at + 1, size: source.size };
    if (next[0] === EXTENSION) {
      const end = await subBlocksEnd(source, at + 2);
      cutOff = end === undefined;
      if (end !== undefined) blocks.push(await extensionAt(source, at, end));
      at = end ?? at;
    } else if (next[0] === IMAGE && next.length === 10) {
      const end = await subBlocksEnd(source, at + 10 + tableLength(next[9] as number) + 1);
      blocks.push({ kind: 'picture', start: at, end: end ?? source.size });
      at = end ?? source.size;
    } else cutOff = true;
  }
  if (!blocks.some(({ kind }) => kind === 'picture')) throw new Error('a GIF is cut off');
  return { blocks, from, end: at, size: source.size };
};

const blocksOf = ({ blocks }: Layout): Blocks => {
  const own = (kind: Block['kind']) => blocks.find((one) => one.kind === kind)?.bytes;
  const [xmp, iim, comment] = [own('xmp'), own('iim'), own('comment')];
  return {
    ...(xmp && !isBlank(xmp) && { xmp }),
    ...(iim && { iim }),
    ...(comment && { texts: { Comment: decoded(comment).split('\0')[0] ?? '' } }),
    ...(blocks.some(({ kind }) => kind === 'signature') && { signed: true }),
    faults: blocks
      .filter(({ kind }) => kind === 'unread')
      .map(() => `a block is unknown or larger than ${LARGEST_BLOCK} bytes`),
  };
};

const xmpBlock = (xmp: Buffer): Buffer =>
  Buffer.concat([Buffer.from([EXTENSION, APPLICATION, XMP.length]), Buffer.from(XMP), xmp, MAGIC]);

/** Nothing where the block goes. */
const kept = (one: Block, own: boolean, change: Change): Part[] => {
  const same: Part[] = [{ start: one.start, end: one.end }];
  const { kind } = one;
  if (kind === 'picture') return same;
  if (kind === 'signature') return change.unsign ? [] : same;
  if (kind === 'unread') return change.purge ? [] : same;
  if (kind === 'comment') return change.texts?.Comment === null ? [] : same;
  if (change.purge && !own) return [];
  if (kind === 'iim') return change.iim === null ? [] : same;
  if (change.xmp === undefined) return same;
  return own && change.xmp ? [xmpBlock(change.xmp)] : [];
};

const write = ({ blocks, from, end, size }: Layout, change: Change): Part[] => {
  const own = new Set((['xmp', 'iim'] as const).map((kind) => blocks.find((one) => one.kind === kind)));
  return [
    { start: 0, end: from },
    ...blocks.flatMap((one) => kept(one, own.has(one), change)),
    ...(blocks[blocks.length - 1]?.end === end ? [] : [{ start: end - 1, end }]),
    ...(change.purge || end === size ? [] : [{ start: end, end: size }]),
  ];
};

/** Read and cleaned. A credit is not written: few programs look for one there. */
export const gif: Container = {
  name: 'gif',
  matches: (head) => /^GIF8[79]a/.test(head.toString('latin1', 0, 6)),
  longestXmp: LARGEST_BLOCK,
  takesIim: false,
  readOnly: true,
  open: async (source): Promise<Opened> => {
    const layout = await layoutOf(source);
    return { blocks: blocksOf(layout), write: (change) => write(layout, change) };
  },
};
