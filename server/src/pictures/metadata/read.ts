import ExifReader from 'exifreader';
import type { PictureMetadata } from '../../../../domain/picture';
import type { Blocks } from '../containers/types';
import { packetOf } from './packet';
import { withIim } from './resources';
import { dateOf, linesOf, linkOf, textOf, type Value } from './values';

type Tags = Readonly<Record<string, Value>>;
type Found = Partial<PictureMetadata>;

/** What exifreader takes for an XMP packet; what it reads is handed to it parsed. */
const PACKET = Buffer.from('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>');

/** A JPEG of nothing but its image resources: exifreader reads files, not blocks. */
const fileOf = (iim: Buffer): Buffer => {
  const data = Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), withIim(undefined, iim)]);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xed, 0, 0]);
  head.writeUInt16BE(data.length + 2, 4);
  return Buffer.concat([head, data, Buffer.from([0xff, 0xd9])]);
};

const fromXmp = (xmp: Buffer): Found => {
  // exifreader passes over a packet that it cannot read, and parses by itself one that is read already.
  const { ownerDocument } = packetOf(xmp).root;
  const domParser = { parseFromString: () => ownerDocument };
  const tags = (ExifReader.load(PACKET, { expanded: true, domParser }).xmp ?? {}) as Tags;
  const [licensor] = (Array.isArray(tags.Licensor?.value) ? tags.Licensor.value : [tags.Licensor?.value]) as [
    Tags | undefined,
  ];
  const name = textOf(licensor?.LicensorName);
  const url = linkOf(licensor?.LicensorURL);
  return {
    creators: linesOf(tags.creator),
    creditLine: textOf(tags.Credit),
    source: textOf(tags.Source),
    copyrightNotice: textOf(tags.rights),
    usageTerms: textOf(tags.UsageTerms, 'long'),
    webStatement: linkOf(tags.WebStatement),
    ...((name || url) && { licensor: { ...(name && { name }), ...(url && { url }) } }),
    dataMining: linkOf(tags.DataMining),
    digitalSourceType: linkOf(tags.DigitalSourceType),
    headline: textOf(tags.Headline),
    description: textOf(tags.description, 'long'),
    city: textOf(tags.City),
    country: textOf(tags.Country),
    dateTaken: dateOf(textOf(tags.DateCreated)),
    alternativeText: textOf(tags.AltTextAccessibility, 'long'),
  };
};

/** A segment of a JPEG holds no more; nor does any IIM that is not a picture's preview. */
const LONGEST_IIM = 60_000;

const fromIim = (iim: Buffer): Found => {
  if (iim.length > LONGEST_IIM) return {};
  const tags = (ExifReader.load(fileOf(iim), { expanded: true }).iptc ?? {}) as Tags;
  const date = textOf(tags['Date Created']);
  const time = textOf(tags['Time Created']);
  return {
    creators: linesOf(tags['By-line']),
    creditLine: textOf(tags.Credit),
    source: textOf(tags.Source),
    copyrightNotice: textOf(tags['Copyright Notice']),
    headline: textOf(tags.Headline),
    description: textOf(tags['Caption/Abstract'], 'long'),
    city: textOf(tags.City),
    country: textOf(tags['Country/Primary Location Name']),
    dateTaken: dateOf(time ? `${date}T${time}` : date) ?? dateOf(date),
  };
};

/** What cameras write of themselves where a description should be. */
const NO_DESCRIPTION =
  /^(?:OLYMPUS|SONY|KONICA|MINOLTA|SAMSUNG|KODAK|Exif|DCIM|Digital|DSC|DIGITAL CAMERA|default|cof|edf|sdr|oznor|hdr)\b.{0,60}$/;

const fromExif = (exif: Buffer): Found => {
  const tags = (ExifReader.load(exif, { expanded: true }).exif ?? {}) as Tags;
  const description = textOf(tags.ImageDescription, 'long');
  const taken = textOf(tags.DateTimeOriginal)?.replace(/^(\d{4}):(\d\d):(\d\d) /, '$1-$2-$3T');
  const offset = textOf(tags.OffsetTimeOriginal) ?? '';
  return {
    creators: (textOf(tags.Artist) ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean),
    copyrightNotice: textOf(tags.Copyright),
    ...(description && !NO_DESCRIPTION.test(description) && { description }),
    dateTaken: dateOf(taken && `${taken}${offset}`) ?? dateOf(taken),
  };
};

const isSaid = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/**
 * What a file says of itself, each property by XMP, else by IIM, else by Exif, as the Metadata Working
 * Group's guidelines have it.
 *
 * @param faults gets a sentence for each block that could not be read
 * @returns null where it says nothing. Never throws.
 */
export const readMetadata = ({ xmp, iim, exif }: Blocks, faults: string[] = []): PictureMetadata | null => {
  const tried = (name: string, block: Buffer | undefined, read: (bytes: Buffer) => Found): Found => {
    if (!block) return {};
    try {
      return read(block);
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return {};
    }
  };
  const found = [tried('Exif', exif, fromExif), tried('IIM', iim, fromIim), tried('XMP', xmp, fromXmp)];
  const said = found.flatMap((one) => Object.entries(one).filter(([, value]) => isSaid(value)));
  return said.length === 0 ? null : { creators: [], ...Object.fromEntries(said) };
};
