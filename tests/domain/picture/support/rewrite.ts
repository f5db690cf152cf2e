import { openPicture } from '../../../../server/src/pictures/containers';
import { readMetadata } from '../../../../server/src/pictures/metadata/read';
import type { Copy } from '../../../../server/src/pictures/rewrite';
import { bufferSource, piecesOf } from '../../../../server/src/pictures/source';
import { partsFor, type Rewritten } from '../../../../server/src/pictures/upload/parts';

const opened = async (bytes: Buffer) => {
  const picture = await openPicture(bufferSource(bytes));
  if (!picture) throw new Error('not a picture that is known');
  return picture;
};

/** What a file says of itself, and what could not be read. */
export const readOf = async (bytes: Buffer) => {
  const { blocks } = await opened(bytes);
  const faults = [...blocks.faults];
  return { metadata: readMetadata(blocks, faults), blocks, faults };
};

/** The file as it is stored, and what became of it on the way. */
export const stored = async (
  bytes: Buffer,
  copy: Partial<Copy> = {},
): Promise<Omit<Rewritten, 'parts'> & { bytes: Buffer }> => {
  const picture = await opened(bytes);
  const metadata = readMetadata(picture.blocks);
  const { parts, ...done } = partsFor(picture, { metadata, wins: 'file', keepLocation: false, ...copy });
  return { ...done, bytes: Buffer.concat(piecesOf(bytes, parts)) };
};
