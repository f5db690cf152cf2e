import { extensionPiece, joinXmp, promisedExtension, type ExtensionPiece } from '../../metadata/extended-xmp';
import { promisesGainMap } from '../../metadata/gain-map';
import { promisesSignature } from '../../metadata/promised-companions';
import { iimOf } from '../../metadata/resources';
import type { Source } from '../../bytes';
import { LARGEST_BLOCK, type Blocks } from '../types';
import { gainMapBehind, type GainMap } from './behind';
import { exifOf } from './exif';
import { isExtendedXmp, isGainMap, isIndex, isResources, isXmp, NAMES } from './kinds';
import { signatureOf, type Signature } from './signature';
import { payloadOf, SOS, walk, type Piece } from './walk';

export interface Layout {
  pieces: readonly Piece[];
  /** Where the first picture ends, and where the file does: anything may stand behind it. */
  end: number;
  size: number;
  blocks: Blocks;
  /** The segments that `blocks.exif` was read from. */
  exif: readonly Piece[];
  /** Whether the segments of XMP say what `blocks.xmp` says and nothing else. */
  isExactXmp: boolean;
  /** The index of several pictures. */
  index?: { piece: Piece; payload: Buffer };
  signature: Signature;
  /** What stays behind the first picture when all that could tell is taken out. */
  gainMap?: GainMap;
}

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { start, end }) => sum + end - start, 0);

/** What several segments hold, without their names; nothing where it is more than is read. */
const dataOf = async (
  source: Source,
  pieces: readonly Piece[],
  name: Buffer,
): Promise<Buffer[] | undefined> => {
  if (lengthOf(pieces) > LARGEST_BLOCK) return undefined;
  const data: Buffer[] = [];
  for (const piece of pieces) data.push((await payloadOf(source, piece)).subarray(name.length));
  return data;
};

/** The pieces of the extension that a packet points to; others may be there, and larger than is read. */
const extensionFor = async (
  source: Source,
  pieces: readonly Piece[],
  guid: string,
): Promise<ExtensionPiece[] | undefined> => {
  const own = pieces.filter(
    ({ name }) => extensionPiece(name.subarray(NAMES.extendedXmp.length))?.guid === guid,
  );
  const data = await dataOf(source, own, NAMES.extendedXmp);
  return data?.flatMap((bytes) => extensionPiece(bytes) ?? []);
};

const xmpOf = async (source: Source, pieces: readonly Piece[], faults: string[]) => {
  const standard = pieces.filter(isXmp);
  const extended = pieces.filter(isExtendedXmp);
  const packets = await dataOf(source, standard, NAMES.xmp);
  if (!packets) {
    faults.push(`XMP is larger than ${LARGEST_BLOCK} bytes`);
    return { isExactXmp: false };
  }
  const guid = packets[0] && promisedExtension(packets[0]);
  const extension = guid ? await extensionFor(source, extended, guid) : [];
  const xmp = joinXmp(packets, extension, faults);
  const isExactXmp =
    standard.length <= 1 && extended.length === (extension?.length ?? 0) && faults.length === 0;
  return { isExactXmp, ...(xmp && { xmp }) };
};

const resourcesOf = async (source: Source, pieces: readonly Piece[], faults: string[]) => {
  const segments = pieces.filter(isResources);
  const data = await dataOf(source, segments, NAMES.resources);
  if (!data) faults.push(`image resources are larger than ${LARGEST_BLOCK} bytes`);
  if (!data || data.length === 0) return {};
  const resources = Buffer.concat(data);
  const iim = iimOf(resources);
  return { resources, ...(iim && { iim }) };
};

export const layoutOf = async (source: Source): Promise<Layout> => {
  const { pieces, end, whole } = await walk(source);
  // Anything may begin with the same three bytes; without a scan there is no picture to be cleaned.
  if (!pieces.some(({ marker }) => marker === SOS)) throw new Error('a JPEG holds no picture');
  const faults: string[] = [];
  const exif = await exifOf(source, pieces);
  const { isExactXmp, xmp } = await xmpOf(source, pieces, faults);
  const signature = await signatureOf(source, pieces);
  const index = pieces.find(isIndex);
  const isPromised = pieces.some(isGainMap) || Boolean(xmp && promisesGainMap(xmp));
  const gainMap = whole && end < source.size && isPromised ? await gainMapBehind(source, end) : undefined;
  const isSigned = signature.pieces.size > 0 || Boolean(xmp && promisesSignature(xmp));
  return {
    pieces,
    end,
    size: source.size,
    exif: exif?.pieces ?? [],
    isExactXmp,
    ...(index && { index: { piece: index, payload: await payloadOf(source, index) } }),
    signature,
    ...(gainMap && { gainMap }),
    blocks: {
      ...(exif && { exif: exif.data }),
      ...(xmp && { xmp }),
      ...(await resourcesOf(source, pieces, faults)),
      ...(isSigned && { signed: true }),
      leaving: ['picture', 'film'],
      ...(gainMap && { gainMap: gainMap.length }),
      faults,
    },
  };
};
