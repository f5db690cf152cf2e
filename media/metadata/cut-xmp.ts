import { createHash } from 'node:crypto';
import type { Attr, Element } from '@xmldom/xmldom';
import { xmlElement } from '../../domain/xml';
import { NOTE, PIECE_HEAD, PROMISE, removeProperty } from './extended-xmp';
import { aboutOf, descriptionsIn, elementsIn, isProperty, ownPacketOf, parseXml, RDF } from './xmp-packet';
import { packetBytes, xmpMeta } from './write-xmp';
import { isOfCredit } from './xmp-properties';

/** A packet that is cut in two, and the extension's pieces as segments hold them. */
export interface CutXmp {
  standard: Buffer;
  extension: Buffer[];
}

const piecesOf = (data: Buffer, guid: string, room: number): Buffer[] =>
  Array.from({ length: Math.ceil(data.length / (room - PIECE_HEAD)) }, (_, i) => {
    const offset = i * (room - PIECE_HEAD);
    const head = Buffer.alloc(PIECE_HEAD);
    head.write(guid, 'latin1');
    head.writeUInt32BE(data.length, 32);
    head.writeUInt32BE(offset, 36);
    return Buffer.concat([head, data.subarray(offset, offset + room - PIECE_HEAD)]);
  });

const asElement = (attribute: Attr): void => {
  const { ownerElement, ownerDocument, namespaceURI, nodeName, value } = attribute;
  if (!ownerElement || !ownerDocument) return;
  const element = ownerDocument.createElementNS(namespaceURI, nodeName);
  element.textContent = value;
  ownerElement.removeAttributeNode(attribute);
  ownerElement.appendChild(element);
};

const lengthOf = (property: Element): number => Buffer.byteLength(property.toString());

/** What pointing to the extension takes. */
const POINTER = 400;

const emptyRoot = (about: string): Element => {
  const root = parseXml(xmpMeta(xmlElement('rdf:Description', '')));
  root.getElementsByTagNameNS(RDF, 'Description')[0]?.setAttributeNS(RDF, 'rdf:about', about);
  return root;
};

/**
 * Cuts a packet as long as need be into a standard part, which keeps the credit, and an extension, which
 * takes the longest of the rest.
 *
 * @param longest bytes that the standard part may have
 * @param room bytes that a segment has for a piece of the extension
 * @throws Error where it is not XMP, or its credit alone is too long
 */
export const cutXmp = (packet: Buffer, longest: number, room: number): CutXmp => {
  if (packet.length <= longest) return { standard: packet, extension: [] };
  const { root, rdf } = ownPacketOf(packet);
  const descriptions = descriptionsIn(rdf);
  for (const one of descriptions) Array.from(one.attributes).filter(isProperty).forEach(asElement);
  const moving = emptyRoot(aboutOf(descriptions));
  const target = moving.getElementsByTagNameNS(RDF, 'Description')[0];
  let length = packetBytes(root).length;
  const movable = descriptions
    .flatMap(elementsIn)
    .filter((property) => !isOfCredit(property))
    .map((property) => ({ property, size: lengthOf(property) }))
    .sort((a, b) => b.size - a.size);
  for (const { property, size } of movable) {
    if (length <= longest - POINTER) break;
    const copy = moving.ownerDocument?.importNode(property, true);
    if (copy) target?.appendChild(copy);
    removeProperty(property);
    length -= size;
  }
  const data = Buffer.from(moving.toString());
  const guid = createHash('md5').update(data).digest('hex').toUpperCase();
  descriptions[0]?.setAttributeNS(NOTE, `xmpNote:${PROMISE}`, guid);
  const standard = packetBytes(root);
  if (standard.length > longest) throw new Error('the XMP does not fit into a JPEG segment');
  return { standard, extension: piecesOf(data, guid, room) };
};
