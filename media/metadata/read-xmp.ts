import type { Attr, Element } from '@xmldom/xmldom';
import type { PictureMetadata } from '../../domain/picture';
import { descriptionsIn, elementsIn, isNamed, packetOf, RDF } from './xmp-packet';
import { undeclaredTexts } from './undeclared';
import { chosen, clean, dateOf, linesOf, linkOf, namesIn, type Alternative } from './clean-texts';
import { NAMESPACES, type Prefix } from './xmp-properties';

const XML = 'http://www.w3.org/XML/1998/namespace';

type Node = Element | Attr;

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

const isRdf = (element: Element, ...names: string[]): boolean => isNamed(element, RDF, ...names);

/** A property or a structure's field, written as an element or as an attribute. */
const fieldIn = (holder: Element, namespace: string, name: string): Node | undefined =>
  elementsIn(holder).find((one) => isNamed(one, namespace, name)) ??
  holder.getAttributeNodeNS(namespace, name) ??
  undefined;

/** What holds a structure's fields: the element itself, or the description within it. */
const holderOf = (element: Element): Element =>
  elementsIn(element).find((one) => isRdf(one, 'Description')) ?? element;

const textOf = (node: Node): string => {
  if (!isElement(node)) return node.value;
  const value = fieldIn(holderOf(node), RDF, 'value');
  if (value) return value.textContent ?? '';
  const resource = node.getAttributeNS(RDF, 'resource');
  return resource || (elementsIn(node).length > 0 ? '' : (node.textContent ?? ''));
};

/** The items of a property: those of its list, or the one that it is. */
const itemsOf = (node: Node): Node[] => {
  const list = isElement(node) && elementsIn(node).find((one) => isRdf(one, 'Alt', 'Seq', 'Bag'));
  return list ? elementsIn(list).filter((one) => isRdf(one, 'li')) : [node];
};

const alternativeOf = (node: Node): Alternative => {
  const language = isElement(node) ? node.getAttributeNS(XML, 'lang') : undefined;
  return { text: textOf(node), ...(language && { language }) };
};

/** What an XMP packet says, property by property. */
export interface Xmp {
  /** Items of the first description that has any; empty ones count for nothing. */
  items(prefix: Prefix, name: string): readonly Node[];
  /** Texts of these items, in a charset that the packet does not have to be in. */
  alternatives(prefix: Prefix, name: string): readonly Alternative[];
}

/**
 * All descriptions of a packet are of one picture, whatever they say they are about: programs leave one
 * with the address of a document beside another with none.
 *
 * @param languages the house's, for a packet that is not in UTF-8, as it has to be
 * @throws Error where it is not XMP
 */
export const xmpOf = (packet: Buffer, languages: readonly string[] = []): Xmp => {
  const { rdf, undeclared } = packetOf(packet);
  const descriptions = descriptionsIn(rdf);
  const inCharset = (text: string): string =>
    undeclared ? (undeclaredTexts([Buffer.from(text, 'latin1')], languages)[0] ?? '') : text;
  const items = (prefix: Prefix, name: string): readonly Node[] => {
    const found = descriptions.flatMap((one) => {
      const node = fieldIn(one, NAMESPACES[prefix], name);
      return node ? [itemsOf(node)] : [];
    });
    return found.find((list) => list.some((one) => one.textContent?.trim())) ?? found[0] ?? [];
  };
  return {
    items,
    alternatives: (prefix, name) =>
      items(prefix, name).map((node) => {
        const { text, ...more } = alternativeOf(node);
        return { text: inCharset(text), ...more };
      }),
  };
};

const licensorIn = ({ items }: Xmp): PictureMetadata['licensor'] => {
  const [first] = items('plus', 'Licensor');
  if (!first || !isElement(first)) return undefined;
  const field = (name: string): string | undefined => {
    const node = fieldIn(holderOf(first), NAMESPACES.plus, name);
    return node && textOf(node);
  };
  const [name, url] = [clean(field('LicensorName')), linkOf(field('LicensorURL'))];
  return name || url ? { ...(name && { name }), ...(url && { url }) } : undefined;
};

export const fromXmp = (packet: Buffer, languages: readonly string[]): Partial<PictureMetadata> => {
  const xmp = xmpOf(packet, languages);
  const text = (prefix: Prefix, name: string) => chosen(xmp.alternatives(prefix, name), languages);
  const lines = (prefix: Prefix, name: string) => xmp.alternatives(prefix, name).map((one) => one.text);
  const creators = linesOf(lines('dc', 'creator'));
  return {
    // What XMP of old had as its own form of the Exif tags.
    creators: creators.length > 0 ? creators : lines('tiff', 'Artist').flatMap(namesIn),
    creditLine: clean(text('photoshop', 'Credit')),
    source: clean(text('photoshop', 'Source')),
    copyrightNotice: clean(text('dc', 'rights') ?? text('tiff', 'Copyright'), 'long'),
    usageTerms: clean(text('xmpRights', 'UsageTerms'), 'long'),
    webStatement: linkOf(text('xmpRights', 'WebStatement')),
    licensor: licensorIn(xmp),
    dataMining: linkOf(text('plus', 'DataMining')),
    digitalSourceType: linkOf(text('Iptc4xmpExt', 'DigitalSourceType')),
    headline: clean(text('photoshop', 'Headline')),
    description: clean(text('dc', 'description'), 'long'),
    city: clean(text('photoshop', 'City')),
    country: clean(text('photoshop', 'Country')),
    dateTaken: dateOf(clean(text('photoshop', 'DateCreated'))),
    alternativeText: clean(text('Iptc4xmpCore', 'AltTextAccessibility'), 'long'),
  };
};
