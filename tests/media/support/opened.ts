import { openPicture, type Picture } from '../../../media/containers';
import type { Change } from '../../../media/containers/types';
import { editXmp } from '../../../media/metadata/edit-xmp';
import { scrubExif } from '../../../media/metadata/scrub-exif';
import { bufferSource, piecesOf, sizeOf } from '../../../media/bytes';

export const opened = async (bytes: Buffer): Promise<Picture> => {
  const picture = await openPicture(bufferSource(bytes));
  if (!picture) throw new Error('not a picture that is known');
  return picture;
};

/** The file with a change of its blocks, as its container writes it. */
export const changed = async (bytes: Buffer, change: Change): Promise<Buffer> =>
  Buffer.concat(piecesOf(bytes, (await opened(bytes)).write(change)));

/** The file without place and serial numbers, and nothing added. */
export const cleaned = async (bytes: Buffer): Promise<Buffer> => {
  const { xmp, exif } = (await opened(bytes)).blocks;
  const scrubbed = xmp && editXmp(xmp, { add: [], replace: [], scrub: true, leaving: [] });
  return changed(bytes, {
    ...(scrubbed && { xmp: scrubbed }),
    ...(exif && { exif: scrubExif(exif) }),
    purge: true,
  });
};

/** Whether a change leaves every byte as it is, and says so: a signature holds. */
export const staysWhole = async (bytes: Buffer, change: Change): Promise<boolean> => {
  const parts = (await opened(bytes)).write(change);
  return parts.every((part) => !Buffer.isBuffer(part)) && sizeOf(parts) === bytes.length;
};
