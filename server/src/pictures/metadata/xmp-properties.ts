import { XMLSerializer, type Element } from '@xmldom/xmldom';
import type { PictureMetadata } from '../../../../domain/picture';
import { xmlText } from '../../../../domain/xml';
import { isNamed, RDF, type Named } from './packet';

/** Namespaces of the properties that are read and written, by their usual prefixes. */
export const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  tiff: 'http://ns.adobe.com/tiff/1.0/',
  aux: 'http://ns.adobe.com/exif/1.0/aux/',
  exifEX: 'http://cipa.jp/exif/1.0/',
  cc: 'http://creativecommons.org/ns#',
  acdsee: 'http://ns.acdsee.com/iptc/1.0/',
  xmpDM: 'http://ns.adobe.com/xmp/1.0/DynamicMedia/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
} as const;

export type Prefix = keyof typeof NAMESPACES;

export interface Property {
  prefix: Prefix;
  name: string;
  /** XML within the property's element. */
  xml: string;
}

/** Longest value that a new packet carries, characters: a copy is for readers, the asset has the whole. */
const LONGEST = 300;

const cut = (text: string): string =>
  [...text].length > LONGEST ? `${[...text].slice(0, LONGEST - 1).join('')}…` : text;

const shortened = ({ licensor: of, ...metadata }: PictureMetadata): PictureMetadata => {
  const short = Object.entries(metadata).map(([name, value]) => [
    name,
    typeof value === 'string' && !/^https?:/.test(value) ? cut(value) : value,
  ]);
  return { ...Object.fromEntries(short), creators: metadata.creators.map(cut), ...(of && { licensor: of }) };
};

const inDefault = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`;
const list = (names: readonly string[]): string =>
  names.length > 0
    ? `<rdf:Seq>${names.map((name) => `<rdf:li>${xmlText(name)}</rdf:li>`).join('')}</rdf:Seq>`
    : '';

const licensor = ({ name, url }: NonNullable<PictureMetadata['licensor']>): string => {
  const parts = [
    name && `<plus:LicensorName>${xmlText(name)}</plus:LicensorName>`,
    url && `<plus:LicensorURL>${xmlText(url)}</plus:LicensorURL>`,
  ];
  const inside = parts.filter(Boolean).join('');
  return inside && `<rdf:Seq><rdf:li rdf:parseType="Resource">${inside}</rdf:li></rdf:Seq>`;
};

const said = <T>(value: T | undefined, xml: (value: T) => string): string =>
  value === undefined ? '' : xml(value);

type Writer = readonly [prefix: Prefix, name: string, xml: (metadata: PictureMetadata) => string];

/** Each property under the name that the IPTC Photo Metadata Standard gives it, the most needed first. */
const WRITERS: readonly Writer[] = [
  ['dc', 'creator', ({ creators }) => list(creators)],
  ['photoshop', 'Credit', ({ creditLine }) => said(creditLine, xmlText)],
  ['photoshop', 'Source', ({ source }) => said(source, xmlText)],
  ['dc', 'rights', ({ copyrightNotice }) => said(copyrightNotice, inDefault)],
  ['plus', 'DataMining', ({ dataMining }) => said(dataMining, xmlText)],
  ['Iptc4xmpExt', 'DigitalSourceType', ({ digitalSourceType }) => said(digitalSourceType, xmlText)],
  ['xmpRights', 'WebStatement', ({ webStatement }) => said(webStatement, xmlText)],
  ['plus', 'Licensor', (metadata) => said(metadata.licensor, licensor)],
  ['xmpRights', 'UsageTerms', ({ usageTerms }) => said(usageTerms, inDefault)],
];

/** Whether it is a property of the credit. */
export const isOfCredit = (property: Named): boolean =>
  WRITERS.some(([prefix, name]) => isNamed(property, NAMESPACES[prefix], name));

/** What a copy carries of a picture's metadata, the most needed first. */
export const propertiesOf = (metadata: PictureMetadata): Property[] =>
  WRITERS.map(([prefix, name, xml]) => ({ prefix, name, xml: xml(metadata) })).filter(
    ({ xml }) => xml !== '',
  );

/** Properties as one `rdf:Description`. */
export const descriptionOf = (properties: readonly Property[]): string => {
  const prefixes = [...new Set(properties.map(({ prefix }) => prefix))];
  const named = prefixes.map((prefix) => ` xmlns:${prefix}="${NAMESPACES[prefix]}"`).join('');
  const inside = properties.map(({ prefix, name, xml }) => `<${prefix}:${name}>${xml}</${prefix}:${name}>`);
  return `<rdf:Description rdf:about="" xmlns:rdf="${RDF}"${named}>${inside.join('')}</rdf:Description>`;
};

const XPACKET_START = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>';
const XPACKET_END = '<?xpacket end="w"?>';

/** A packet as a file holds it. */
export const packetBytes = (root: Element): Buffer =>
  Buffer.from(`${XPACKET_START}${new XMLSerializer().serializeToString(root)}${XPACKET_END}`);

const packetOf = (properties: readonly Property[]): Buffer =>
  Buffer.from(
    `${XPACKET_START}<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${RDF}">` +
      `${descriptionOf(properties).replace(` xmlns:rdf="${RDF}"`, '')}</rdf:RDF></x:xmpmeta>${XPACKET_END}`,
  );

/** Of the two thousand bytes that a copy may grow by, what XMP may take. */
const LONGEST_PACKET = 1600;

const fitting = (properties: readonly Property[]): Buffer | undefined => {
  if (properties.length === 0) return undefined;
  const packet = packetOf(properties);
  return packet.length <= LONGEST_PACKET ? packet : fitting(properties.slice(0, -1));
};

/**
 * A packet for a file that has none: long texts are cut, and the least needed properties are left out where
 * it would grow too long.
 *
 * @returns nothing where there is nothing to say
 */
export const newPacket = (metadata: PictureMetadata): Buffer | undefined =>
  fitting(propertiesOf(shortened(metadata)));
