import { editResources, iimOf } from '../metadata/resources';
import type { Source } from '../bytes';
import { chunk, decoded, profileChunk, rawProfile, textOf } from './png-text';
import { isBlank, tiffStart } from './raw-blocks';
import { LARGEST_BLOCK, type Blocks } from './types';

export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
export const XMP = 'XML:com.adobe.xmp';

const PROFILE = /^Raw profile type (\w+)$/i;
const TEXTS = new Set(['tEXt', 'zTXt', 'iTXt']);
const PICTURE = new Set(['IDAT', 'fdAT']);
/** Forms of Exif and XMP that were proposed once, and that readers still look into. */
const UNREAD = new Set(['zxIf', 'zXIf', 'tXMP']);
const MOST_CHUNKS = 100_000;
const LONGEST_TEXT = 64 * 1024;
const MOST_TEXTS = 100;
/** More than any picture has; of what follows only the keyword is looked at. */
const MOST_READ = 64;
const LONGEST_KEYWORD = 80;

/** Of a picture's programs some write a camera's tags as text: "exif:GPSLatitude". */
const TELLING = /GPS|Latitude|Longitude|Altitude|SerialNumber|MakerNote/i;

/** What may be taken out of a file or changed in it. */
export interface Chunk {
  kind: 'xmp' | 'exif' | 'iim' | 'text' | 'signature' | 'unread' | 'private' | 'index' | 'other';
  type: string;
  /** From the length on. */
  start: number;
  end: number;
  /** Of text. */
  keyword?: string;
  /** What it holds, without its wrapping; of XMP, Exif and IIM. */
  bytes?: Buffer;
  /** The chunk anew, with other bytes. */
  wrap?: (bytes: Buffer) => Buffer;
  /** The chunk anew, where it holds more than what is read. */
  reduced?: Buffer;
  /** Standard forms come before others. */
  rank: number;
}

type Place = Pick<Chunk, 'type' | 'start' | 'end'>;
type Found = Omit<Chunk, keyof Place>;

const UNREADABLE: Found = { kind: 'unread', rank: 9 };

const exifIn = (data: Buffer, wrap: (bytes: Buffer) => Buffer, rank: number): Found => {
  const start = tiffStart(data);
  if (start === undefined) return UNREADABLE;
  const prefix = data.subarray(0, start);
  const wrapped = (bytes: Buffer) => wrap(Buffer.concat([prefix, bytes]));
  return { kind: 'exif', bytes: data.subarray(start), wrap: wrapped, rank };
};

const XMP_NAME = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');

/** What ImageMagick and others put into text for want of chunks of its own. */
const fromProfile = (keyword: string, type: string, value: Buffer | undefined): Found => {
  if (/^ic[cm]$/i.test(type)) return { kind: 'other', rank: 0 };
  const profile = value && rawProfile(value);
  if (!profile) return UNREADABLE;
  if (/^xmp$/i.test(type)) return { kind: 'xmp', bytes: profile, rank: 1 };
  if (profile.subarray(0, XMP_NAME.length).equals(XMP_NAME))
    return { kind: 'xmp', bytes: profile.subarray(XMP_NAME.length), rank: 1 };
  if (/^(?:exif|APP1)$/i.test(type)) return exifIn(profile, (bytes) => profileChunk(keyword, bytes), 1);
  if (!/^(?:iptc|8bim)$/i.test(type)) return UNREADABLE;
  const iim = iimOf(profile);
  if (!iim) return profile[0] === 0x1c ? { kind: 'iim', bytes: profile, rank: 0 } : UNREADABLE;
  const alone = editResources(undefined, { iim, purge: false });
  const reduced = alone.equals(profile) ? {} : { reduced: profileChunk(keyword, alone) };
  return { kind: 'iim', bytes: iim, rank: 1, ...reduced };
};

const fromText = (type: string, data: Buffer, whole: boolean): Found & { value?: Buffer } => {
  const text = textOf(type, data);
  if (!text) return UNREADABLE;
  const { keyword } = text;
  const value = whole ? text.value : undefined;
  const profile = PROFILE.exec(keyword);
  if (profile?.[1]) return { ...fromProfile(keyword, profile[1], value), keyword };
  if (keyword === XMP) return value ? { kind: 'xmp', bytes: value, keyword, rank: 0 } : UNREADABLE;
  if (TELLING.test(keyword)) return { ...UNREADABLE, keyword };
  return { kind: 'text', keyword, rank: 0, ...(value && { value }) };
};

const read = async (source: Source, { type, start, end, most }: Place & { most: number }) => {
  const length = end - start - 12;
  const data = Buffer.from(await source.read(start + 8, Math.min(length, most)));
  const whole = length <= most;
  if (TEXTS.has(type)) return fromText(type, data, whole);
  return whole ? exifIn(data, (bytes) => chunk('eXIf', bytes), 0) : UNREADABLE;
};

/**
 * Chunks of no text that tell of the picture and of nothing else: colours, sizes, frames, and when it was
 * changed (PNG 3, its extensions, APNG). What a decoder needs has a capital first.
 */
const SILENT = new Set(
  (
    'bKGD cHRM cICP cLLI cLLi gAMA hIST iCCP mDCV mDCv pHYs sBIT sPLT sRGB tIME tRNS ' +
    'gIFg gIFx oFFs pCAL sCAL sTER vpAg acTL fcTL fdAT'
  ).split(' '),
);

const isSilent = (type: string): boolean => /^[A-Z]/.test(type) || SILENT.has(type);

/** Apple's word of where the second half of the picture begins: wrong as soon as anything before it grows. */
const OTHERS = new Map<string, Chunk['kind']>([
  ['caBX', 'signature'],
  ['iDOT', 'index'],
  ...[...UNREAD].map((type): [string, Chunk['kind']] => [type, 'unread']),
]);

export interface Chunks {
  chunks: readonly Chunk[];
  texts: Readonly<Record<string, string>>;
  faults: string[];
  /** Where they end: whatever follows is no picture's. */
  end: number;
}

/** @throws Error where the file breaks off before its picture */
export const chunksOf = async (source: Source): Promise<Chunks> => {
  const chunks: Chunk[] = [];
  const texts = new Map<string, string>();
  const faults: string[] = [];
  let at = SIGNATURE.length;
  let looked = 0;
  const result = (): Chunks => ({ chunks, texts: Object.fromEntries(texts), faults, end: at });
  while (chunks.length < MOST_CHUNKS) {
    const head = await source.read(at, 8);
    const type = head.toString('latin1', 4, 8);
    const isChunk = head.length === 8 && /^[A-Za-z]{4}$/.test(type);
    const end = isChunk ? at + 12 + head.readUInt32BE(0) : Infinity;
    const cutOff = end > source.size;
    const kept = cutOff && PICTURE.has(type) ? source.size : end;
    if (kept > source.size) {
      if (!chunks.some((one) => PICTURE.has(one.type))) throw new Error('a PNG chunk is cut off');
      return result();
    }
    const readable = type === 'eXIf' || TEXTS.has(type);
    if (readable) looked += 1;
    const { value, ...found }: Found & { value?: Buffer } = readable
      ? await read(source, {
          type,
          start: at,
          end,
          most: looked <= MOST_READ ? LARGEST_BLOCK : LONGEST_KEYWORD,
        })
      : { kind: OTHERS.get(type) ?? (isSilent(type) ? 'other' : 'private'), rank: 0 };
    if (found.kind === 'unread')
      faults.push(`${found.keyword ?? type} is broken, unknown or larger than ${LARGEST_BLOCK} bytes`);
    if (found.keyword && value && value.length <= LONGEST_TEXT && texts.size < MOST_TEXTS)
      if (!texts.has(found.keyword)) texts.set(found.keyword, decoded(value));
    chunks.push({ ...found, type, start: at, end: kept });
    at = kept;
    if (type === 'IEND' || at === source.size) return result();
  }
  throw new Error('a PNG has too many chunks');
};

/** The chunk that is read of those of a kind. */
export const ownOf = (chunks: readonly Chunk[], kind: Chunk['kind']): Chunk | undefined =>
  chunks.filter((one) => one.kind === kind).sort((a, b) => a.rank - b.rank)[0];

export const blocksOf = ({ chunks, texts, faults }: Chunks): Blocks => {
  const [xmp, exif, iim] = (['xmp', 'exif', 'iim'] as const).map((kind) => ownOf(chunks, kind)?.bytes);
  return {
    ...(xmp && !isBlank(xmp) && { xmp }),
    ...(exif && { exif }),
    ...(iim && { iim }),
    ...(Object.keys(texts).length > 0 && { texts }),
    ...(chunks.some(({ kind }) => kind === 'signature') && { signed: true }),
    faults,
  };
};
