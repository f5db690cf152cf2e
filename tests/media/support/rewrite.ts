import { openPicture } from '../../../media/containers';
import { readMetadata } from '../../../media/metadata/read';
import type { Copy } from '../../../media/rewrite';
import { bufferSource, piecesOf } from '../../../media/bytes';
import { partsFor, type Rewritten } from '../../../server/src/pictures/upload/parts';

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
