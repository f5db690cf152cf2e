import {
  blank,
  directoriesOf,
  entriesOf,
  isApart,
  removeEntries,
  stretchesKept,
  tiffOf,
  type Entry,
  type Stretch,
  type Tiff,
} from './tiff';

const ASCII = 2;
const BYTE = 1;
const UTF8 = 129;

/** What of a credit a tag says. */
type Saying = 'creators' | 'creatorsInUtf16' | 'copyrightNotice' | 'nothing';

const TAGS: ReadonlyMap<number, Saying> = new Map([
  [0x013b, 'creators'], // Artist
  [0xa437, 'creators'], // Photographer
  [0x9c9d, 'creatorsInUtf16'], // XPAuthor
  [0x8298, 'copyrightNotice'], // Copyright
  [0xa430, 'nothing'], // CameraOwnerName
  [0xfde8, 'nothing'], // OwnerName, by Camera Raw
]);

export interface ExifCredit {
  creators: readonly string[];
  copyrightNotice?: string;
}

/** UTF-8, as the Metadata Working Group has it for tags that are ASCII by name. */
const valueOf = ({ creators, copyrightNotice = '' }: ExifCredit, saying: Saying): Buffer => {
  const names = creators.join('; ');
  const text = saying === 'copyrightNotice' ? copyrightNotice : saying === 'nothing' ? '' : names;
  if (text === '') return Buffer.alloc(0);
  return Buffer.from(`${text}\0`, saying === 'creatorsInUtf16' ? 'utf16le' : 'utf8');
};

/** Where the bytes of a value may be written: where those of the old one are, or within the entry. */
const roomOf = (tiff: Tiff, entry: Entry, kept: readonly Stretch[]): { at: number; length: number } =>
  entry.length > 4 && isApart(tiff, entry, kept)
    ? { at: entry.valueAt, length: entry.length }
    : { at: entry.at + 8, length: 4 };

const typeFor = (saying: Saying, { type }: Entry): number => {
  if (saying === 'creatorsInUtf16') return BYTE;
  return type === UTF8 ? UTF8 : ASCII;
};

/**
 * An Exif structure whose tags of a credit say this one, wherever they are; it gets none that it did not
 * have. A value goes where the old one was if it fits there, else behind the structure: nothing else moves.
 *
 * @param longest what the file has room for, bytes; a tag that does not fit goes
 * @returns the same bytes where nothing had to change. Never throws.
 */
export const withExifCredit = (exif: Buffer, credit: ExifCredit, longest = Infinity): Buffer => {
  const tiff = tiffOf(Buffer.from(exif));
  if (!tiff) return exif;
  const directories = directoriesOf(tiff);
  const kept = stretchesKept(tiff, directories);
  const behind: Buffer[] = [];
  let end = exif.length;

  /** Whether there was room for it. */
  const put = (entry: Entry, saying: Saying, value: Buffer): boolean => {
    const room = roomOf(tiff, entry, kept);
    const inEntry = value.length <= 4;
    const padding = Buffer.alloc(end % 2);
    const appended = !inEntry && value.length > room.length;
    if (value.length === 0 || (appended && end + padding.length + value.length > longest)) return false;
    tiff.bytes.fill(0, room.at, room.at + room.length);
    tiff.bytes.fill(0, entry.at + 8, entry.at + 12);
    const at = inEntry ? entry.at + 8 : appended ? end + padding.length : room.at;
    if (appended) {
      behind.push(padding, value);
      end = at + value.length;
    } else value.copy(tiff.bytes, at);
    tiff.put16(entry.at + 2, typeFor(saying, entry));
    tiff.put32(entry.at + 4, value.length);
    if (!inEntry) tiff.put32(entry.at + 8, at);
    return true;
  };

  for (const directory of directories) {
    const gone = entriesOf(tiff, directory).filter((entry) => {
      const saying = TAGS.get(entry.tag);
      return saying !== undefined && !put(entry, saying, valueOf(credit, saying));
    });
    for (const entry of gone) blank(tiff, entry, kept);
    if (gone.length > 0) removeEntries(tiff, directory, gone);
  }
  return Buffer.concat([tiff.bytes, ...behind]);
};
