import { entriesOf, tiffOf } from '../metadata/tiff';

const ENTRIES = 0xb002;

/**
 * Where the first picture of a file of several ends (a phone's depth map or brightness map follows it, with
 * an Exif of its own): CIPA DC-007, the first of the `MP Entry` values.
 *
 * @param index what an APP2 segment holds after "MPF\0"
 */
export const firstPictureEnd = (index: Buffer): number | undefined => {
  const tiff = tiffOf(index);
  const entry = tiff && entriesOf(tiff, tiff.u32(4)).find(({ tag }) => tag === ENTRIES);
  return tiff && entry && entry.valueAt + 16 <= index.length ? tiff.u32(entry.valueAt + 4) : undefined;
};
