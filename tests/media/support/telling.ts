import { opened } from './opened';
import { painted, TELLING_EXIF } from './pictures';

/** What is told by `TELLING_EXIF` and `TELLING_XMP`, as it stands in a file. */
export const SECRETS = ['BODY-4711', 'LENS-4712', '129,2.0E'] as const;

/** A camera's Exif as a TIFF structure. */
export const exifOf = async (): Promise<Buffer> => {
  const { blocks } = await opened(await painted(8, 8).withExif(TELLING_EXIF).jpeg().toBuffer());
  if (!blocks.exif) throw new Error('no Exif');
  return blocks.exif;
};
