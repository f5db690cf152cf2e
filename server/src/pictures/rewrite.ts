import type { PictureMetadata } from '../../../domain/picture';
import type { Blocks, Change, Companion, Container } from './containers/types';
import { editXmp } from './metadata/edit-xmp';
import { datasetNames, withCredit, type IimCredit, type IimName } from './metadata/iim';
import { withIim } from './metadata/resources';
import { scrubExif } from './metadata/scrub-exif';
import { newPacket, propertiesOf, type Property } from './metadata/xmp-properties';

export interface Copy {
  /** What the file is to say. */
  metadata: PictureMetadata | null;
  /**
   * Whose word counts: the `file`'s own where it has one, the `asset`'s in place of the credit that the file
   * has, or the asset's `only`, in a small packet of its own.
   */
  wins: 'file' | 'asset' | 'only';
  /** PLUS Data Mining by the house's setting, where the picture itself says nothing. */
  dataMining?: string;
  /** Whether place and serial numbers stay. */
  keepLocation: boolean;
  /** Whether a signature goes: it holds for a file that nothing of is changed. */
  unsign?: boolean;
}

/** What an editor's correction may change of a file. */
const CORRECTED = ['creator', 'Credit', 'Source', 'UsageTerms', 'WebStatement'];

const emptied: readonly Property[] = [
  { prefix: 'dc', name: 'creator', xml: '' },
  { prefix: 'photoshop', name: 'Credit', xml: '' },
  { prefix: 'photoshop', name: 'Source', xml: '' },
];

const isCorrected = ({ name }: Property): boolean => CORRECTED.includes(name);

const replaced = (properties: readonly Property[]): Property[] => {
  const given = properties.filter(isCorrected);
  return [...given, ...emptied.filter(({ name }) => !given.some((one) => one.name === name))];
};

/** What the packet may promise no longer. */
const leavingOf = ({ leaving = [] }: Blocks, { keepLocation, unsign }: Copy): readonly Companion[] => [
  ...(keepLocation ? [] : leaving),
  ...(unsign ? (['signature'] as const) : []),
];

const xmpFor = (
  blocks: Blocks,
  longest: number,
  metadata: PictureMetadata,
  copy: Copy,
): Buffer | null | undefined => {
  const { xmp, faults, gainMap } = blocks;
  const { wins, keepLocation } = copy;
  const fresh = newPacket(metadata);
  const unreadable = faults.some((fault) => /xmp/i.test(fault));
  if (!xmp || wins === 'only') return fresh ?? (xmp || unreadable ? null : undefined);
  const properties = propertiesOf(metadata);
  try {
    const edited = editXmp(xmp, {
      replace: wins === 'asset' ? replaced(properties) : [],
      add: wins === 'asset' ? properties.filter((one) => !isCorrected(one)) : properties,
      scrub: !keepLocation,
      leaving: leavingOf(blocks, copy),
      ...(gainMap !== undefined && { gainMap }),
    });
    return edited && edited.length > longest ? (fresh ?? null) : edited;
  } catch (error) {
    // A packet that cannot be read may tell what must not be told.
    faults.push(`XMP: ${error instanceof Error ? error.message : String(error)}`);
    return fresh ?? null;
  }
};

const iimCreditOf = ({ creators, creditLine, source, copyrightNotice }: PictureMetadata): IimCredit => ({
  creators,
  creditLine: creditLine ? [creditLine] : [],
  source: source ? [source] : [],
  copyrightNotice: copyrightNotice ? [copyrightNotice] : [],
});

const resourcesFor = (
  { iim, resources }: Blocks,
  metadata: PictureMetadata,
  { wins }: Copy,
): Buffer | undefined => {
  const present = wins === 'file' && iim ? datasetNames(iim) : new Set<IimName>();
  const credit = Object.entries(iimCreditOf(metadata)).filter(
    ([name, values]) => !present.has(name as IimName) && (wins === 'asset' || values.length > 0),
  );
  if (credit.length === 0) return undefined;
  const written = withCredit(iim, Object.fromEntries(credit));
  return written && (!iim || !written.equals(iim)) ? withIim(resources, written) : undefined;
};

const NOTHING: PictureMetadata = { creators: [] };

/** How a file's metadata have to change so that it says what it is to say. Never throws. */
export const changeFor = (container: Container, blocks: Blocks, copy: Copy): Change => {
  const said = copy.metadata ?? NOTHING;
  const dataMining = said.dataMining ?? copy.dataMining;
  const metadata = { ...said, ...(dataMining && { dataMining }) };
  const scrubbed = blocks.exif && !copy.keepLocation ? scrubExif(blocks.exif) : undefined;
  const resources = container.takesIim ? resourcesFor(blocks, metadata, copy) : undefined;
  return {
    xmp: xmpFor(blocks, container.longestXmp, metadata, copy),
    ...(resources && { resources }),
    ...(scrubbed && blocks.exif && !scrubbed.equals(blocks.exif) && { exif: scrubbed }),
    purge: !copy.keepLocation,
    ...(copy.unsign && { unsign: true }),
  };
};
