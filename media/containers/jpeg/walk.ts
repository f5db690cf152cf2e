import type { Source } from '../../bytes';
import { areWellFormed, LONGEST_TABLES, mayFollowScan } from './tables';

export const SOI = 0xd8;
export const EOI = 0xd9;
export const SOS = 0xda;

/** Bytes that belong to no segment: decoders pass over them. */
export const STRAY = 0;

/** A stretch of a JPEG: a segment, a scan with its coded picture, or stray bytes. */
export interface Piece {
  marker: number;
  /** From the marker on. */
  start: number;
  end: number;
  /** The first bytes of what a segment of an application holds. */
  name: Buffer;
  /** Whether the file ends before an application's segment does. */
  cut: boolean;
}

/** One picture of a file: what stands behind it is not its own. */
export interface Walked {
  pieces: Piece[];
  end: number;
  /** Whether it has its end-of-image marker. */
  whole: boolean;
}

const WINDOW = 256 * 1024;
const LONGEST_NAME = 80;
const MOST_PIECES = 100_000;

type IsMarker = (second: number) => boolean;

/** Where no segment is due, decoders look for the next 0xff that is neither stuffed nor a fill byte. */
const isAny: IsMarker = (second) => second !== 0 && second !== 0xff;

/** In coded data, restarts are part of the picture, and so is what JPEG-LS stuffs. */
const endsScan: IsMarker = (second) => second >= 0xc0 && second !== 0xff && (second < 0xd0 || second > 0xd7);

const indexOfMarker = (bytes: Buffer, isMarker: IsMarker): number => {
  for (let at = bytes.indexOf(0xff); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1))
    if (isMarker(bytes[at + 1] as number)) return at;
  return -1;
};

/** The next marker, or the file's end. */
const nextMarker = async (source: Source, from: number, isMarker: IsMarker): Promise<number> => {
  for (let at = from; at + 1 < source.size; at += WINDOW - 1) {
    const window = await source.read(at, WINDOW);
    const found = indexOfMarker(window, isMarker);
    if (found !== -1) return at + found;
  }
  return source.size;
};

const hasNoLength = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= EOI);

const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;

const COMMENT = 0xfe;

/** Of a segment at a marker: where it ends by its length, and what it holds where that is no longer than tables. */
const segmentAt = async (source: Source, start: number) => {
  const head = await source.read(start, 4);
  const length = head.length < 4 ? 0 : head.readUInt16BE(2);
  const end = start + 2 + length;
  const isCut = length < 2 || end > source.size;
  const body = isCut || length > LONGEST_TABLES ? undefined : await source.read(start + 4, length - 2);
  return { end: isCut ? source.size : end, isCut, body: body ?? Buffer.alloc(0) };
};

/** Where a scan's coded picture ends: what a damaged one makes look like a marker is passed over. */
const endOfScan = async (source: Source, from: number): Promise<number> => {
  let at = from;
  for (;;) {
    at = await nextMarker(source, at, endsScan);
    const marker = (await source.read(at, 2))[1];
    if (marker === undefined || marker === EOI || marker === SOI) return at;
    if (isApplication(marker) || marker === COMMENT) return at;
    if (mayFollowScan(marker, (await segmentAt(source, at)).body)) return at;
    at += 2;
  }
};

const pieceAt = async (source: Source, start: number): Promise<Piece> => {
  const marker = (await source.read(start, 2))[1] as number;
  const piece = { marker, start, name: Buffer.alloc(0), cut: false };
  if (hasNoLength(marker)) return { ...piece, end: start + 2 };
  const { end, isCut, body } = await segmentAt(source, start);
  if (isApplication(marker) || marker === COMMENT) {
    const name = isCut ? [] : await source.read(start + 4, Math.min(LONGEST_NAME, end - start - 4));
    return { ...piece, end, cut: isCut, name: Buffer.from(name) };
  }
  if (isCut || !areWellFormed(marker, body))
    return { ...piece, marker: STRAY, end: await nextMarker(source, start + 2, isAny) };
  return { ...piece, end: marker === SOS ? await endOfScan(source, end) : end };
};

/**
 * The picture that begins at `start`, to its own end: its end-of-image marker, the beginning of another
 * picture, or the file's end. The coded picture is looked through in windows and never held.
 *
 * @throws Error where it is in too many pieces
 */
export const walk = async (source: Source, start = 0): Promise<Walked> => {
  const pieces: Piece[] = [];
  let at = start + 2;
  while (at < source.size) {
    if (pieces.length >= MOST_PIECES) throw new Error('a JPEG is in too many pieces');
    const next = await source.read(at, 2);
    if (next.length < 2 || next[0] !== 0xff || !isAny(next[1] as number)) {
      const end = await nextMarker(source, at, isAny);
      pieces.push({ marker: STRAY, start: at, end, name: Buffer.alloc(0), cut: false });
      at = end;
      continue;
    }
    const piece = await pieceAt(source, at);
    if (piece.marker === SOI) break;
    pieces.push(piece);
    at = piece.end;
    if (piece.marker === EOI) return { pieces, end: at, whole: true };
  }
  return { pieces, end: at, whole: false };
};

/** What a segment holds, without its marker and length. */
export const payloadOf = async (source: Source, { start, end }: Piece): Promise<Buffer> =>
  Buffer.from(await source.read(start + 4, end - start - 4));
