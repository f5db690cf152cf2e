import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** XMP is UTF-8; some programs write Latin-1 all the same. */
const textOf = (packet: Buffer): string => {
  try {
    return decoder.decode(packet);
  } catch {
    return packet.toString('latin1');
  }
};

/** @throws Error where it is not well-formed, or could grow without bounds */
export const parseXml = (xml: string): Element => {
  // XMP has no document type; entities are a way to make a small file large.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Error('XMP has a document type');
  const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  if (!documentElement) throw new Error('XMP is empty');
  return documentElement;
};

const XPACKET = /<\?xpacket[^>]*\?>/g;

/** The name of an element or an attribute. */
export interface Named {
  namespaceURI: string | null;
  localName: string | null;
}

export const elementsIn = (parent: Element): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

/** An XMP packet's outermost element, and the RDF in it. */
export interface Packet {
  root: Element;
  rdf: Element;
}

const OF_XML = [RDF, 'http://www.w3.org/2000/xmlns/', 'http://www.w3.org/XML/1998/namespace'];

/** Of a description's attributes: the others are XML's own. */
export const isProperty = ({ namespaceURI }: Named): boolean => !OF_XML.includes(namespaceURI ?? '');

/** RDF may describe a thing in several pieces. */
export const descriptionsIn = (rdf: Element): Element[] =>
  elementsIn(rdf).filter(({ localName }) => localName === 'Description');

/** All descriptions of a packet are of one thing: "", or the address that the file's program gave it. */
export const aboutOf = ([first]: readonly Element[]): string => first?.getAttributeNS(RDF, 'about') ?? '';

const read = (packet: Buffer): Packet => {
  const root = parseXml(
    textOf(packet)
      .replace(XPACKET, '')
      .replace(/^[\ufeff\s]+|[\0\s]+$/g, ''),
  );
  const rdf = root.localName === 'RDF' ? root : elementsIn(root).find(({ localName }) => localName === 'RDF');
  if (rdf?.namespaceURI !== RDF) throw new Error('XMP has no RDF');
  return { root, rdf };
};

/** A file is read, and then written anew: its packet need not be parsed twice. */
const parsed = new WeakMap<Buffer, Packet>();

/** To look at. @throws Error where it is not XMP */
export const packetOf = (bytes: Buffer): Packet => {
  const packet = parsed.get(bytes) ?? read(bytes);
  parsed.set(bytes, packet);
  return packet;
};

/** To change: nobody else gets it. @throws Error where it is not XMP */
export const ownPacketOf = (bytes: Buffer): Packet => {
  const packet = packetOf(bytes);
  parsed.delete(bytes);
  return packet;
};
