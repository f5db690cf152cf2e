import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** By its mark or by its first character, which is "<"; XMP may be in five forms of Unicode (part 1, 7.3.1). */
const wideFormOf = (packet: Buffer): 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | undefined => {
  const head = packet.subarray(0, 4).toString('hex');
  if (/^(?:fffe0000|3c000000)/.test(head)) return 'utf-32le';
  if (/^(?:0000feff|0000003c)/.test(head)) return 'utf-32be';
  if (/^(?:fffe|3c00)/.test(head)) return 'utf-16le';
  return /^(?:feff|003c)/.test(head) ? 'utf-16be' : undefined;
};

const UTF32_PIECE = 1024;

const utf32Of = (packet: Buffer, little: boolean): string => {
  const points = Array.from({ length: Math.floor(packet.length / 4) }, (_, i) =>
    little ? packet.readUInt32LE(i * 4) : packet.readUInt32BE(i * 4),
  );
  let text = '';
  for (let at = 0; at < points.length; at += UTF32_PIECE)
    text += String.fromCodePoint(...points.slice(at, at + UTF32_PIECE));
  return text;
};

/** Programs write other charsets all the same: its letters are then single bytes, to be read one by one. */
const textOf = (packet: Buffer): { text: string; undeclared: boolean } => {
  const form = wideFormOf(packet);
  if (form?.startsWith('utf-32')) return { text: utf32Of(packet, form.endsWith('le')), undeclared: false };
  if (form) return { text: new TextDecoder(form).decode(packet), undeclared: false };
  try {
    return { text: decoder.decode(packet), undeclared: false };
  } catch {
    return { text: packet.toString('latin1'), undeclared: true };
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

/** Whether it is one of a namespace's names. */
export const isNamed = (
  { namespaceURI, localName }: Named,
  namespace: string,
  ...names: readonly string[]
): boolean => namespaceURI === namespace && names.includes(localName ?? '');

export const elementsIn = (parent: Element): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

/** An XMP packet's outermost element, and the RDF in it. */
export interface Packet {
  root: Element;
  rdf: Element;
  /** Whether it is not in Unicode, as XMP has to be: each of its characters is a byte. */
  undeclared: boolean;
}

const OF_XML = [RDF, 'http://www.w3.org/2000/xmlns/', 'http://www.w3.org/XML/1998/namespace'];

/** Of a description's attributes: the others are XML's own. */
export const isProperty = ({ namespaceURI }: Named): boolean => !OF_XML.includes(namespaceURI ?? '');

/** RDF may describe a thing in several pieces. */
export const descriptionsIn = (rdf: Element): Element[] =>
  elementsIn(rdf).filter((one) => isNamed(one, RDF, 'Description'));

/** All descriptions of a packet are of one thing: "", or the address that the file's program gave it. */
export const aboutOf = ([first]: readonly Element[]): string => first?.getAttributeNS(RDF, 'about') ?? '';

const read = (packet: Buffer): Packet => {
  const { text, undeclared } = textOf(packet);
  const root = parseXml(text.replace(XPACKET, '').replace(/^[\ufeff\s]+|[\0\s]+$/g, ''));
  const rdf = root.localName === 'RDF' ? root : elementsIn(root).find(({ localName }) => localName === 'RDF');
  if (rdf?.namespaceURI !== RDF) throw new Error('XMP has no RDF');
  return { root, rdf, undeclared };
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
