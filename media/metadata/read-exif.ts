import type { PictureMetadata } from '../../domain/picture';
import { EXIF_DIRECTORY } from '../tiff/directories';
import { entriesOf, exifTiffOf, firstOf, pointerOf, type Entry, type Tiff } from '../tiff/entries';
import { undeclaredTexts } from './undeclared';
import { clean, dateOf, namesIn } from './clean-texts';

/** What a picture's text may be long in Exif, bytes. */
const LONGEST = 20_000;

const ASCII = {
  ImageDescription: 0x010e,
  Artist: 0x013b,
  Copyright: 0x8298,
  DateTimeOriginal: 0x9003,
  OffsetTimeOriginal: 0x9011,
  /** Exif 3.0. */
  Photographer: 0xa437,
} as const;

/** Windows' own tags, in UTF-16. */
const WIDE = { XPTitle: 0x9c9b, XPComment: 0x9c9c, XPAuthor: 0x9c9d, XPSubject: 0x9c9f } as const;

const valueOf = ({ bytes }: Tiff, { valueAt, length }: Entry): Buffer =>
  bytes.subarray(valueAt, Math.min(valueAt + Math.min(length, LONGEST), bytes.length));

const entriesIn = (tiff: Tiff): Entry[] => {
  const first = entriesOf(tiff, firstOf(tiff));
  const exif = first.find(({ tag }) => tag === EXIF_DIRECTORY);
  return exif ? [...first, ...entriesOf(tiff, pointerOf(tiff, exif))] : first;
};

/** The text up to its end; a tag of two parts has a zero between them. */
const untilEnd = (bytes: Buffer): Buffer => {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
};

/** The photographer's part and the editor's, as Exif 2.3 has them: "© Jo Reyes\0© The Harbour Times". */
const noticeOf = (text: string | undefined): string | undefined =>
  text
    ?.split('\0')
    .map((part) => part.trim())
    .filter(Boolean)
    .join('; ');

type Names = keyof typeof ASCII | keyof typeof WIDE;

const textsIn = (tiff: Tiff, languages: readonly string[]): Partial<Record<Names, string>> => {
  const entries = entriesIn(tiff);
  const find = (tags: Readonly<Record<string, number>>) =>
    Object.entries(tags).flatMap(([name, tag]) => {
      const entry = entries.find((one) => one.tag === tag);
      return entry ? [{ name, value: valueOf(tiff, entry) }] : [];
    });
  const narrow = find(ASCII).map(({ name, value }) => ({ name, value: untilEnd(value) }));
  // By name ASCII; programs write what they have, and say nothing of it.
  const texts = undeclaredTexts(
    narrow.map(({ value }) => value),
    languages,
  );
  return Object.fromEntries([
    ...narrow.map(({ name }, i) => [name, texts[i]]),
    ...find(WIDE).map(({ name, value }) => [name, value.toString('utf16le').replace(/\0.*$/s, '')]),
  ]);
};

/** Windows' title stands in the description too where an editor wrote it there. */
const headlineOf = (title: string | undefined, description: string | undefined): string | undefined =>
  title === description ? undefined : title;

export const fromExif = (exif: Buffer, languages: readonly string[]): Partial<PictureMetadata> => {
  const tiff = exifTiffOf(exif);
  if (!tiff) return {};
  const said = textsIn(tiff, languages);
  const taken = clean(said.DateTimeOriginal)?.replace(/^(\d{4}):(\d\d):(\d\d) /, '$1-$2-$3T');
  const offset = clean(said.OffsetTimeOriginal) ?? '';
  const description = [said.ImageDescription, said.XPSubject, said.XPComment].find((text) => clean(text));
  const creators = [said.Artist, said.Photographer, said.XPAuthor].map(namesIn);
  return {
    creators: creators.find((names) => names.length > 0) ?? [],
    copyrightNotice: clean(noticeOf(said.Copyright), 'long'),
    headline: headlineOf(clean(said.XPTitle), clean(description)),
    description: clean(description, 'long'),
    dateTaken: dateOf(taken && `${taken}${offset}`) ?? dateOf(taken),
  };
};
