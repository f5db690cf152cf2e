import { entriesOf, exifTiffOf, firstOf, getNumber, putNumber, type Tiff } from '../../tiff/entries';
import { APP2, NAMES } from './kinds';
import { segment } from './segment';

/** Where a picture of several and its index are; bytes from the beginning of the file. */
export interface Place {
  /** Of the index's segment. */
  index: number;
  /** Of the first picture's end. */
  end: number;
}

const ENTRIES = 0xb002;
const ENTRY = 16;

/** Offsets are counted from the TIFF structure of the index, behind marker, length and name. */
const baseOf = ({ index }: Place): number => index + 4 + NAMES.index.length;

const DIRECTORY = 8 + 2 + 3 * 12 + 4;

/** Length of the segment of an index of two, bytes. */
export const GAIN_MAP_INDEX = 4 + NAMES.index.length + DIRECTORY + 2 * ENTRY;

/**
 * The index of a picture and its gain map (CIPA DC-007): version, number of pictures, and for each its
 * length and offset.
 */
export const gainMapIndex = (place: Place, length: number): Buffer => {
  const tiff = Buffer.alloc(DIRECTORY + 2 * ENTRY);
  tiff.write('MM\0*\0\0\0\u0008', 'latin1');
  tiff.writeUInt16BE(3, 8);
  const entry = (i: number, tag: number, type: number, count: number): number => {
    const at = 10 + i * 12;
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(count, at + 4);
    return at + 8;
  };
  tiff.write('0100', entry(0, 0xb000, 7, 4), 'latin1');
  tiff.writeUInt32BE(2, entry(1, 0xb001, 4, 1));
  tiff.writeUInt32BE(DIRECTORY, entry(2, ENTRIES, 7, 2 * ENTRY));
  // The first is a "baseline MP primary image".
  tiff.writeUInt32BE(0x030000, DIRECTORY);
  tiff.writeUInt32BE(place.end, DIRECTORY + 4);
  tiff.writeUInt32BE(length, DIRECTORY + ENTRY + 4);
  tiff.writeUInt32BE(place.end - baseOf(place), DIRECTORY + ENTRY + 8);
  return segment(APP2, NAMES.index, tiff);
};

interface Picture {
  length: number;
  offset: number;
  /** Of its entry in the structure. */
  at: number;
}

const picturesIn = (tiff: Tiff): Picture[] => {
  const entries = entriesOf(tiff, firstOf(tiff)).find(({ tag }) => tag === ENTRIES);
  if (!entries) return [];
  const { valueAt, length } = entries;
  const count = Math.floor((Math.min(tiff.bytes.length, valueAt + length) - valueAt) / ENTRY);
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const at = valueAt + i * ENTRY;
    return { at, length: getNumber(tiff, at + 4, 4), offset: getNumber(tiff, at + 8, 4) };
  });
};

/** Whether an index is right for a picture and its gain map. */
export const isIndexOf = (payload: Buffer, place: Place, length: number): boolean => {
  const tiff = exifTiffOf(payload.subarray(NAMES.index.length));
  const [first, second, ...others] = tiff ? picturesIn(tiff) : [];
  return (
    first?.length === place.end &&
    second?.length === length &&
    second.offset === place.end - baseOf(place) &&
    others.length === 0
  );
};

/**
 * An index whose file changed before the first picture's end; what it says that was wrong before stays.
 *
 * @param payload of its segment, which stays as long as it is
 */
export const movedIndex = (payload: Buffer, was: Place, is: Place): Buffer => {
  const data = Buffer.from(payload.subarray(NAMES.index.length));
  const shift = is.end - baseOf(is) - (was.end - baseOf(was));
  const tiff = exifTiffOf(data);
  const write = (value: number, at: number): void => {
    if (tiff && value >= 0 && value <= 0xffffffff) putNumber(tiff, at, 4, value);
  };
  for (const { at, length, offset } of tiff ? picturesIn(tiff) : []) {
    if (offset === 0 && length === was.end) write(is.end, at + 4);
    else if (offset > 0 && baseOf(was) + offset >= was.end) write(offset + shift, at + 8);
  }
  return segment(APP2, NAMES.index, data);
};
