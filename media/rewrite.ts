import { reasonOf } from '../domain/failure';
import { formerCreators, withoutFormer, type PictureMetadata } from '../domain/picture';
import type { Blocks, Change, Companion, Container } from './containers/types';
import { editXmp } from './metadata/edit-xmp';
import { withExifCredit } from './metadata/exif-credit';
import { datasetNames, withCredit, type IimCredit, type IimName } from './metadata/iim-credit';
import { sayingsOf } from './metadata/read';
import { editResources } from './metadata/resources';
import { scrubExif } from './metadata/scrub-exif';
import { creditTexts } from './metadata/text-credit';
import { formerProperties } from './metadata/xmp-former';
import { newPacket, propertiesOf, type Property } from './metadata/xmp-properties';

export interface Copy {
  /** What the file is to say. */
  metadata: PictureMetadata | null;
  /**
   * Whose word counts: the `file`'s own where it has one, the `asset`'s in place of the credit that the file
   * has, or the asset's `only`, in a small packet of its own.
   */
  wins: 'file' | 'asset' | 'only';
  /** What an editor's correction, which holds no longer, had the file say. */
  formerly?: PictureMetadata | null;
  /** PLUS Data Mining by the house's setting, where the picture itself says nothing. */
  dataMining?: string;
  /** Whether place and serial numbers stay. */
  keepLocation: boolean;
  /** Whether a signature goes: it holds for a file that nothing of is changed. */
  unsign?: boolean;
  /** The house's, BCP 47: for texts in no declared charset. */
  languages?: readonly string[];
}

/** Further copies and pictures may tell a place, or another credit. */
const isPurged = ({ keepLocation, wins }: Copy): boolean => !keepLocation || wins !== 'file';

/** What the asset's word is, and whom the file names beside it. */
interface Said {
  metadata: PictureMetadata;
  /** Creators whom the file names and the asset does not. */
  former: readonly string[];
  wins: Copy['wins'];
  languages: readonly string[];
}

const NOTHING: PictureMetadata = { creators: [] };

const saidBy = (blocks: Blocks, { metadata: given, wins, dataMining, languages = [] }: Copy): Said => {
  const metadata = given ?? NOTHING;
  const mining = metadata.dataMining ?? dataMining;
  const before =
    wins === 'file'
      ? []
      : Object.values(sayingsOf(blocks, [], languages)).flatMap((one) => one.creators ?? []);
  const { creators, creditLine = '' } = metadata;
  const former = formerCreators(before, { creators, text: creditLine });
  return {
    metadata: { ...withoutFormer(metadata, former), ...(mining && { dataMining: mining }) },
    former,
    wins,
    languages,
  };
};

/** What an editor's correction may change of a file. */
const CORRECTED = ['creator', 'Credit', 'Source', 'UsageTerms', 'WebStatement', 'DigitalSourceType'];

const emptied: readonly Property[] = [
  { prefix: 'dc', name: 'creator', xml: '' },
  { prefix: 'photoshop', name: 'Credit', xml: '' },
  { prefix: 'photoshop', name: 'Source', xml: '' },
];

const isCorrected = ({ name }: Property): boolean => CORRECTED.includes(name);

const isSame =
  (one: Property) =>
  (other: Property): boolean =>
    one.prefix === other.prefix && one.name === other.name;

/** Written where the packet does not have it, and in place of what it has, or of what is taken out for good. */
const editFor = (
  properties: readonly Property[],
  wins: Copy['wins'],
  former: readonly Property[],
): { add: Property[]; replace: Property[] } => {
  if (wins !== 'asset') return { add: [...properties], replace: [] };
  const given = properties.filter(isCorrected);
  const replace = [
    ...given,
    ...emptied.filter((one) => !given.some(isSame(one))),
    ...former.map((one) => properties.find(isSame(one)) ?? one),
  ];
  return { add: properties.filter((one) => !replace.some(isSame(one))), replace };
};

/** What came with a former correction and is not said any more: its licence, its kind. */
const withdrawnBy = (formerly: PictureMetadata | null | undefined, said: readonly Property[]): Property[] =>
  formerly ? propertiesOf(formerly).filter((one) => isCorrected(one) && !said.some(isSame(one))) : [];

/** What the packet may promise no longer. */
const leavingOf = ({ leaving = [] }: Blocks, copy: Copy): readonly Companion[] => [
  ...(isPurged(copy) ? leaving : []),
  ...(copy.unsign ? (['signature'] as const) : []),
];

const xmpFor = (
  blocks: Blocks,
  longest: number,
  { metadata, former, wins }: Said,
  copy: Copy,
): Buffer | null | undefined => {
  const { xmp, faults, gainMap } = blocks;
  const fresh = (): Buffer | undefined => newPacket(metadata);
  const unreadable = faults.some((fault) => /xmp/i.test(fault));
  if (!xmp || wins === 'only') return fresh() ?? (xmp || unreadable ? null : undefined);
  const properties = propertiesOf(metadata);
  try {
    const edited = editXmp(xmp, {
      ...editFor(properties, wins, formerProperties(xmp, former)),
      withdraw: wins === 'asset' ? withdrawnBy(copy.formerly, properties) : [],
      scrub: !copy.keepLocation,
      leaving: leavingOf(blocks, copy),
      ...(gainMap !== undefined && { gainMap }),
    });
    return edited && edited.length > longest ? (fresh() ?? null) : edited;
  } catch (error) {
    // A packet that cannot be read may tell what must not be told.
    faults.push(`XMP: ${reasonOf(error)}`);
    return fresh() ?? null;
  }
};

const iimCreditOf = ({ creators, creditLine, source, copyrightNotice }: PictureMetadata): IimCredit => ({
  creators,
  creditLine: creditLine ? [creditLine] : [],
  source: source ? [source] : [],
  copyrightNotice: copyrightNotice ? [copyrightNotice] : [],
});

/** The file's IIM anew, null where it goes, nothing where it stays. */
const iimFor = (container: Container, { iim }: Blocks, said: Said): Buffer | null | undefined => {
  const { metadata, former, wins, languages } = said;
  if (!container.takesIim) return wins === 'file' || !iim ? undefined : null;
  const present = wins === 'file' && iim ? datasetNames(iim) : new Set<IimName>();
  const credit = Object.entries(iimCreditOf(metadata)).filter(
    ([name, values]) => !present.has(name as IimName) && (wins !== 'file' || values.length > 0),
  );
  if (credit.length === 0) return undefined;
  const written = withCredit(iim, {
    credit: Object.fromEntries(credit),
    corrected: former.length > 0,
    languages,
  });
  if (!written) return iim ? null : undefined;
  return iim && written.equals(iim) ? undefined : written;
};

const resourcesFor = (
  { resources }: Blocks,
  iim: Buffer | null | undefined,
  purge: boolean,
): Buffer | null | undefined => {
  if (!resources && !iim) return undefined;
  const edited = editResources(resources, { iim, purge });
  if (resources && edited.equals(resources)) return undefined;
  return edited.length > 0 ? edited : null;
};

const exifFor = (
  container: Container,
  { exif }: Blocks,
  { metadata, wins }: Said,
  { keepLocation }: Copy,
): Buffer | undefined => {
  if (!exif) return undefined;
  const scrubbed = keepLocation ? exif : scrubExif(exif);
  const written = wins === 'file' ? scrubbed : withExifCredit(scrubbed, metadata, container.longestExif);
  return written.equals(exif) ? undefined : written;
};

/** A file that is only read gets no word; one that was corrected is to say the old one no longer. */
const allowed = ({ readOnly }: Container, copy: Copy): Copy =>
  readOnly ? { ...copy, metadata: null, dataMining: undefined } : copy;

/** How a file's metadata have to change so that it says what it is to say. Never throws. */
export const changeFor = (container: Container, blocks: Blocks, given: Copy): Change => {
  const copy = allowed(container, given);
  const said = saidBy(blocks, copy);
  const purge = isPurged(copy);
  const iim = iimFor(container, blocks, said);
  const resources = resourcesFor(blocks, iim, purge);
  const exif = exifFor(container, blocks, said, copy);
  const texts =
    blocks.texts && copy.wins !== 'file' ? creditTexts(blocks.texts, said.metadata, said.former) : {};
  return {
    xmp: xmpFor(blocks, container.longestXmp, said, copy),
    ...(resources !== undefined && { resources }),
    ...(iim === null && { iim }),
    ...(exif && { exif }),
    ...(Object.keys(texts).length > 0 && { texts }),
    purge,
    ...(copy.unsign && { unsign: true }),
  };
};
