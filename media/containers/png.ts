import type { Part } from '../bytes';
import { blocksOf, chunksOf, ownOf, SIGNATURE, XMP, type Chunk, type Chunks } from './png-chunks';
import { textChunk } from './png-text';
import { LARGEST_BLOCK, type Change, type Container, type Opened } from './types';

const fold = (keyword: string): string => keyword.trim().toLowerCase();

/** Nothing where the chunk goes. */
const kept = (one: Chunk, own: boolean, change: Change, texts: ReadonlySet<string>): Part | undefined => {
  const same: Part = { start: one.start, end: one.end };
  const further = change.purge && !own;
  switch (one.kind) {
    case 'xmp':
      return change.xmp !== undefined || further ? undefined : same;
    case 'exif':
      if (further) return undefined;
      return own && change.exif && one.wrap ? one.wrap(change.exif) : same;
    case 'iim':
      if (change.iim === null || further) return undefined;
      return (change.purge && one.reduced) || same;
    case 'text':
      return texts.has(fold(one.keyword ?? '')) ? undefined : same;
    case 'signature':
      return change.unsign ? undefined : same;
    case 'unread':
    case 'private':
      return change.purge ? undefined : same;
    default:
      return same;
  }
};

const added = ({ xmp, texts = {} }: Change): Buffer[] => [
  ...(xmp ? [textChunk(XMP, xmp)] : []),
  ...Object.entries(texts).flatMap(([keyword, text]) =>
    text === null ? [] : [textChunk(keyword, Buffer.from(text.replaceAll('\0', '')))],
  ),
];

const write = ({ chunks, end }: Chunks, size: number, change: Change): Part[] => {
  const own = new Set((['xmp', 'exif', 'iim'] as const).map((kind) => ownOf(chunks, kind)));
  const texts = new Set(Object.keys(change.texts ?? {}).map(fold));
  const after = added(change);
  const pieces = chunks.map((one) => kept(one, own.has(one), change, texts));
  const changes = after.length > 0 || pieces.some((piece) => !piece || Buffer.isBuffer(piece));
  const parts = pieces.flatMap((piece, i): Part[] => {
    const { type, kind } = chunks[i] as Chunk;
    if (!piece || (kind === 'index' && changes)) return [];
    return type === 'IHDR' ? [piece, ...after] : [piece];
  });
  const last = change.purge || end === size ? [] : [{ start: end, end: size }];
  return [{ start: 0, end: SIGNATURE.length }, ...parts, ...last];
};

export const png: Container = {
  name: 'png',
  matches: (head) => head.subarray(0, SIGNATURE.length).equals(SIGNATURE),
  longestXmp: LARGEST_BLOCK,
  takesIim: false,
  open: async (source): Promise<Opened> => {
    const chunks = await chunksOf(source);
    if (chunks.chunks[0]?.type !== 'IHDR') throw new Error('a PNG does not begin with its header');
    return { blocks: blocksOf(chunks), write: (change) => write(chunks, source.size, change) };
  },
};
