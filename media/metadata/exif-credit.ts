import { isApart, type IsTaken } from '../tiff/directories';
import { heldAt, putNumber, UTF8, type Entry, type Tiff } from '../tiff/entries';
import { withoutEntries } from './exif-entries';

const ASCII = 2;
const BYTE = 1;
/** Bytes of a value that an entry itself has room for. */
const IN_ENTRY = 4;

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
const roomOf = (tiff: Tiff, entry: Entry, isTaken: IsTaken): { at: number; length: number } =>
  isApart(tiff, entry, isTaken)
    ? { at: entry.valueAt, length: entry.length }
    : { at: heldAt(tiff, entry), length: IN_ENTRY };

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
  const behind: Buffer[] = [];
  let end = exif.length;

  /** Whether there was room for it. */
  const put = (tiff: Tiff, entry: Entry, isTaken: IsTaken, saying: Saying): boolean => {
    const value = valueOf(credit, saying);
    const room = roomOf(tiff, entry, isTaken);
    const own = heldAt(tiff, entry);
    const inEntry = value.length <= IN_ENTRY;
    const padding = Buffer.alloc(end % 2);
    const appended = !inEntry && value.length > room.length;
    if (value.length === 0 || (appended && end + padding.length + value.length > longest)) return false;
    tiff.bytes.fill(0, room.at, room.at + room.length);
    tiff.bytes.fill(0, own, own + IN_ENTRY);
    const at = inEntry ? own : appended ? end + padding.length : room.at;
    if (appended) {
      behind.push(padding, value);
      end = at + value.length;
    } else value.copy(tiff.bytes, at);
    putNumber(tiff, entry.at + 2, 2, typeFor(saying, entry));
    putNumber(tiff, entry.at + 4, 4, value.length);
    if (!inEntry) putNumber(tiff, own, 4, at);
    return true;
  };

  const written = withoutEntries(exif, (tiff, entry, isTaken) => {
    const saying = TAGS.get(entry.tag);
    return saying !== undefined && !put(tiff, entry, isTaken, saying);
  });
  return Buffer.concat([written, ...behind]);
};
