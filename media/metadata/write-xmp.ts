import { XMLSerializer, type Element } from '@xmldom/xmldom';
import { xmlElement } from '../../domain/xml';
import { RDF } from './xmp-packet';

/** A list in its order. @param items XML */
export const rdfSequence = (items: readonly string[]): string =>
  xmlElement('rdf:Seq', items.map((item) => xmlElement('rdf:li', item)).join(''));

/** What a packet is in, around its descriptions. @param descriptions XML */
export const xmpMeta = (descriptions: string): string =>
  xmlElement('x:xmpmeta', xmlElement('rdf:RDF', descriptions, { 'xmlns:rdf': RDF }), {
    'xmlns:x': 'adobe:ns:meta/',
  });

const XPACKET_START = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>';
const XPACKET_END = '<?xpacket end="w"?>';

/** A packet as a file holds it. @param meta its outermost element, or the XML of it */
export const packetBytes = (meta: Element | string): Buffer => {
  const xml = typeof meta === 'string' ? meta : new XMLSerializer().serializeToString(meta);
  return Buffer.from(`${XPACKET_START}${xml}${XPACKET_END}`);
};
