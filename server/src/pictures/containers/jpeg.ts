import { iimOf } from '../metadata/resources';
import type { Part, Source } from '../source';
import { firstPictureEnd } from './mpf';
import type { Blocks, Change, Container, Opened } from './types';

const EXIF = Buffer.from('Exif\0\0', 'latin1');
const XMP = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
const EXTENDED_XMP = Buffer.from('http://ns.adobe.com/xmp/extension/\0', 'latin1');
const RESOURCES = Buffer.from('Photoshop 3.0\0', 'latin1');

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP13 = 0xed;
const SOS = 0xda;
const END_OF_IMAGE = 0xffd9;
const MPF = Buffer.from('MPF\0', 'latin1');

/** A segment carries its length in two bytes. */
const LONGEST_SEGMENT = 0xffff - 2;
const MOST_SEGMENTS = 2000;

interface Segment {
  marker: number;
  /** From the marker on. */
  start: number;
  end: number;
  /** Without marker and length; of APP1 and APP13 only. */
  payload: Buffer;
}

/** The segments before the picture itself. */
const segmentsOf = async (source: Source): Promise<{ segments: Segment[]; end: number }> => {
  const segments: Segment[] = [];
  let at = 2;
  while (segments.length < MOST_SEGMENTS) {
    const head = await source.read(at, 4);
    if (head.length < 4 || head[0] !== 0xff) throw new Error('a JPEG segment is missing its marker');
    const marker = head[1] as number;
    if (marker === 0xff) {
      at += 1; // A fill byte.
      continue;
    }
    if (marker === SOS) return { segments, end: at };
    const length = head.readUInt16BE(2);
    const end = at + 2 + length;
    if (length < 2 || end > source.size || marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd9))
      throw new Error('a JPEG segment is cut off');
    const wanted = marker === APP1 || marker === APP13 || marker === APP2;
    const payload = wanted ? Buffer.from(await source.read(at + 4, length - 2)) : Buffer.alloc(0);
    segments.push({ marker, start: at, end, payload });
    at = end;
  }
  throw new Error('a JPEG has too many segments');
};

const starts = (kind: number, name: Buffer) => (segment: Segment) =>
  segment.marker === kind && segment.payload.subarray(0, name.length).equals(name);

const isExif = starts(APP1, EXIF);
const isXmp = starts(APP1, XMP);
const isExtended = starts(APP1, EXTENDED_XMP);
const isResources = starts(APP13, RESOURCES);
const isIndex = starts(APP2, MPF);

const segment = (marker: number, name: Buffer, data: Buffer): Buffer => {
  const length = name.length + data.length;
  if (length > LONGEST_SEGMENT) throw new Error('the metadata do not fit into a JPEG segment');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(length + 2, 2);
  return Buffer.concat([head, name, data]);
};

/** Image resources may run on in a further segment, cut anywhere. */
const resourceSegments = (data: Buffer): Buffer[] => {
  const room = LONGEST_SEGMENT - RESOURCES.length;
  const count = Math.ceil(data.length / room);
  return Array.from({ length: count }, (_, i) =>
    segment(APP13, RESOURCES, data.subarray(i * room, (i + 1) * room)),
  );
};

const blocksOf = (segments: readonly Segment[]): Blocks => {
  const exif = segments.find(isExif)?.payload.subarray(EXIF.length);
  const xmp = segments.find(isXmp)?.payload.subarray(XMP.length);
  const pieces = segments.filter(isResources).map(({ payload }) => payload.subarray(RESOURCES.length));
  const resources = pieces.length > 0 ? Buffer.concat(pieces) : undefined;
  const iim = resources && iimOf(resources);
  return {
    ...(exif && { exif }),
    ...(xmp && { xmp }),
    ...(resources && { resources }),
    ...(iim && { iim }),
    faults: [],
  };
};

/** New XMP and resources follow what readers look for first: JFIF and Exif. */
const placeAfter = (segments: readonly Segment[]): number => {
  const leading = segments.findIndex((one) => one.marker !== APP0 && !isExif(one));
  return leading === -1 ? segments.length : leading;
};

interface Layout {
  segments: readonly Segment[];
  /** Where the picture itself begins. */
  picture: number;
  /** Where it ends, and where the file does: further pictures may follow. */
  pictureEnd: number;
  size: number;
}

const layoutOf = async (source: Source): Promise<Layout> => {
  const { segments, end } = await segmentsOf(source);
  const index = segments.find(isIndex);
  const first = index && firstPictureEnd(index.payload.subarray(MPF.length));
  const last = first && first > end + 2 ? await source.read(first - 2, 2) : undefined;
  const pictureEnd = first && last?.readUInt16BE(0) === END_OF_IMAGE ? first : source.size;
  return { segments, picture: end, pictureEnd, size: source.size };
};

const write = ({ segments, picture, pictureEnd, size }: Layout, change: Change): Part[] => {
  const alone = change.purge && pictureEnd < size;
  const drops = (one: Segment): boolean =>
    (isXmp(one) && change.xmp !== undefined) ||
    (isResources(one) && change.resources !== undefined) ||
    (change.purge && isExtended(one)) ||
    (alone && isIndex(one));
  const added = [
    ...(change.xmp ? [segment(APP1, XMP, change.xmp)] : []),
    ...(change.resources ? resourceSegments(change.resources) : []),
  ];
  const firstExif = segments.find(isExif);
  const kept = (one: Segment): Part[] => {
    if (drops(one)) return [];
    if (one === firstExif && change.exif) return [segment(APP1, EXIF, change.exif)];
    return [{ start: one.start, end: one.end }];
  };
  const at = placeAfter(segments);
  return [
    { start: 0, end: 2 },
    ...segments.slice(0, at).flatMap(kept),
    ...added,
    ...segments.slice(at).flatMap(kept),
    { start: picture, end: alone ? pictureEnd : size },
  ];
};

export const jpeg: Container = {
  name: 'jpeg',
  matches: (head) => head.length > 3 && head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff,
  longestXmp: LONGEST_SEGMENT - XMP.length,
  longestExif: LONGEST_SEGMENT - EXIF.length,
  takesIim: true,
  open: async (source): Promise<Opened> => {
    const layout = await layoutOf(source);
    return { blocks: blocksOf(layout.segments), write: (change) => write(layout, change) };
  },
};
