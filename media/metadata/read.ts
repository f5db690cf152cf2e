import { reasonOf } from '../../domain/failure';
import { isSilent, type PictureMetadata } from '../../domain/picture';
import type { Blocks } from '../containers/types';
import { fromExif } from './read-exif';
import { fromIim } from './read-iim';
import { fromTexts } from './read-texts';
import { fromXmp } from './read-xmp';
import { isIimNewer } from './resources';

type Found = Partial<PictureMetadata>;

/** Bytes that IIM has for a property; what is longer is cut off in it. */
const LONGEST_IN_IIM: Partial<Record<keyof Found, number>> = {
  creditLine: 32,
  source: 32,
  city: 32,
  country: 64,
  copyrightNotice: 128,
  headline: 256,
  description: 2000,
};

/** A letter of more than one byte that has no room is left out whole. */
const LONGEST_LETTER = 4;

/** What IIM had to cut off stands in XMP, whole (Metadata Working Group 2.0, 3.3). */
const withoutCuts = (iim: Found, xmp: Found): Found =>
  Object.fromEntries(
    Object.entries(iim).map(([name, value]) => {
      const longest = LONGEST_IN_IIM[name as keyof Found];
      const whole = xmp[name as keyof Found];
      const isCut =
        longest !== undefined &&
        typeof value === 'string' &&
        typeof whole === 'string' &&
        Buffer.byteLength(value) > longest - LONGEST_LETTER &&
        whole.startsWith(value);
      return [name, isCut ? whole : value];
    }),
  );

const isSaid = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Without what stands where somebody should have spoken and did not. */
const spoken = (found: Found): Found =>
  Object.fromEntries(
    Object.entries(found)
      .map(([name, value]) => {
        if (Array.isArray(value)) return [name, value.filter((one) => !isSilent(one, name))];
        return [name, typeof value === 'string' && isSilent(value, name) ? undefined : value];
      })
      .filter(([, value]) => isSaid(value)),
  );

/** What each block says, for its own. */
export interface Sayings {
  xmp: Found;
  iim: Found;
  exif: Found;
  texts: Found;
}

/** @param faults gets a sentence for each block that could not be read. Never throws. */
export const sayingsOf = (
  { xmp, iim, exif, texts }: Blocks,
  faults: string[],
  languages: readonly string[],
): Sayings => {
  const tried = <Block>(
    name: string,
    block: Block | undefined,
    read: (block: Block, languages: readonly string[]) => Found,
  ): Found => {
    if (!block) return {};
    try {
      return spoken(read(block, languages));
    } catch (error) {
      faults.push(`${name}: ${reasonOf(error)}`);
      return {};
    }
  };
  return {
    xmp: tried('XMP', xmp, fromXmp),
    iim: tried('IIM', iim, fromIim),
    exif: tried('Exif', exif, fromExif),
    texts: tried('text', texts, fromTexts),
  };
};

/**
 * What a file says of itself, each property by the first block that says it: XMP, IIM, Exif (its standard
 * tags, then Windows' own), a PNG's texts. IIM comes before XMP where its digest says that it was changed
 * after XMP was.
 *
 * The Metadata Working Group's guidelines (2.0, 3.3) have creator, description and copyright from Exif
 * first. They are written for programs that keep all blocks in line; a newsroom's files come through many
 * that don't. Exif's Artist is what was once set in the camera, by its owner or the one before, while XMP and
 * IIM are what a desk wrote of this picture, so they are believed first, as the IPTC's guidelines have it.
 * Between XMP and Exif no digest tells which is newer.
 *
 * @param faults gets a sentence for each block that could not be read
 * @param languages the house's, BCP 47, in their order: for texts of no declared charset, and for which of
 *   several languages is shown
 * @returns null where it says nothing. Never throws.
 */
export const readMetadata = (
  blocks: Blocks,
  faults: string[] = [],
  languages: readonly string[] = [],
): PictureMetadata | null => {
  const { xmp, iim, exif, texts } = sayingsOf(blocks, faults, languages);
  const edited = isIimNewer(blocks.resources, blocks.iim) ? [xmp, withoutCuts(iim, xmp)] : [iim, xmp];
  const said = Object.assign({}, texts, exif, ...edited) as Found;
  return Object.keys(said).length === 0 ? null : { creators: [], ...said };
};
