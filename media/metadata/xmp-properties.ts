import type { Element } from '@xmldom/xmldom';
import type { PictureMetadata } from '../../domain/picture';
import { xmlElement, xmlText } from '../../domain/xml';
import { packetBytes, rdfSequence, xmpMeta } from './write-xmp';
import { isNamed, parseXml, RDF, type Named } from './xmp-packet';

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
  xmlElement('rdf:Alt', xmlElement('rdf:li', xmlText(text), { 'xml:lang': 'x-default' }));
const list = (names: readonly string[]): string => (names.length > 0 ? rdfSequence(names.map(xmlText)) : '');

const licensor = ({ name, url }: NonNullable<PictureMetadata['licensor']>): string => {
  const parts = [
    name && xmlElement('plus:LicensorName', xmlText(name)),
    url && xmlElement('plus:LicensorURL', xmlText(url)),
  ];
  const inside = parts.filter(Boolean).join('');
  return inside && xmlElement('rdf:Seq', xmlElement('rdf:li', inside, { 'rdf:parseType': 'Resource' }));
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

/** Properties as one `rdf:Description`, within an element that names RDF. */
const descriptionOf = (
  properties: readonly Property[],
  more: Readonly<Record<string, string>> = {},
): string => {
  const named = properties.map(({ prefix }) => [`xmlns:${prefix}`, NAMESPACES[prefix]]);
  const inside = properties.map(({ prefix, name, xml }) => xmlElement(`${prefix}:${name}`, xml));
  return xmlElement('rdf:Description', inside.join(''), {
    'rdf:about': '',
    ...more,
    ...Object.fromEntries(named),
  });
};

/** Properties as one `rdf:Description`, to be put into a packet. */
export const describing = (properties: readonly Property[]): Element =>
  parseXml(descriptionOf(properties, { 'xmlns:rdf': RDF }));

/** Of the two thousand bytes that a copy may grow by, what XMP may take. */
const LONGEST_PACKET = 1600;

const fitting = (properties: readonly Property[]): Buffer | undefined => {
  if (properties.length === 0) return undefined;
  const packet = packetBytes(xmpMeta(descriptionOf(properties)));
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
