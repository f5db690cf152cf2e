import type { Element } from '@xmldom/xmldom';
import { xmlElement } from '../../domain/xml';
import { packetBytes, rdfSequence, xmpMeta } from './write-xmp';
import { descriptionsIn, elementsIn, isNamed, isProperty, packetOf, RDF } from './xmp-packet';

/** Adobe's gain maps, which Android's Ultra HDR is made with. */
export const GAIN_MAP = 'http://ns.adobe.com/hdr-gain-map/1.0/';
/** Google's list of what stands in a file, one behind the other. */
export const DIRECTORY = 'http://ns.google.com/photos/1.0/container/';

/** An element and all that is in it. */
const within = (element: Element): Element[] => [element, ...elementsIn(element).flatMap(within)];

/** Every place that gives an item's value: programs write it as an attribute or as an element. */
const placesOf = (item: Element, name: string) =>
  within(item).flatMap((element) => [
    ...(element.localName === name ? [element] : []),
    ...Array.from(element.attributes).filter(({ localName }) => localName === name),
  ]);

const valueOf = (item: Element, name: string): string => placesOf(item, name)[0]?.textContent?.trim() ?? '';

/** The directory of a file of a picture and its gain map: of those two, and the second as long as it is. */
const keepInDirectory = (directory: Element, gainMap: number): boolean => {
  let changed = false;
  const seen = new Set<string>();
  for (const list of elementsIn(directory))
    for (const item of elementsIn(list)) {
      const semantic = valueOf(item, 'Semantic');
      if (!['Primary', 'GainMap'].includes(semantic) || seen.has(semantic)) {
        list.removeChild(item);
        changed = true;
        continue;
      }
      seen.add(semantic);
      // The first one's end is its own; its length may be left out, or nought.
      const said = { Padding: '0', Length: semantic === 'GainMap' ? String(gainMap) : '0' };
      for (const [name, value] of Object.entries(said))
        for (const place of placesOf(item, name))
          if (place.textContent !== value) {
            place.textContent = value;
            changed = true;
          }
    }
  return changed;
};

/** Brings a packet's directories into line with the gain map that stays; whether one had to change. */
export const keepGainMap = (root: Element, gainMap: number | undefined): boolean =>
  gainMap !== undefined &&
  Array.from(root.getElementsByTagNameNS(DIRECTORY, 'Directory'))
    .map((directory) => keepInDirectory(directory, gainMap))
    .some(Boolean);

/** Whether a packet promises its readers a gain map. */
export const promisesGainMap = (packet: Buffer): boolean =>
  packet.includes(GAIN_MAP) && packet.includes(DIRECTORY) && packet.includes('GainMap');

/** What a gain map says of itself: numbers, and whether it leads from or to the brighter picture. */
const NAMES = [
  'Version',
  'BaseRenditionIsHDR',
  'GainMapMin',
  'GainMapMax',
  'Gamma',
  'OffsetSDR',
  'OffsetHDR',
  'HDRCapacityMin',
  'HDRCapacityMax',
];

const VALUE = /^[-+]?[\d.]{1,20}(?:e[-+]?\d{1,3})?$|^(?:true|false)$/i;

const valuesOf = (descriptions: readonly Element[], name: string): string[] => {
  const attribute = descriptions.find((one) => one.hasAttributeNS(GAIN_MAP, name));
  if (attribute) return [attribute.getAttributeNS(GAIN_MAP, name) ?? ''];
  const element = descriptions.flatMap(elementsIn).find((one) => isNamed(one, GAIN_MAP, name));
  if (!element) return [];
  const items = Array.from(element.getElementsByTagNameNS(RDF, 'li'));
  return (items.length > 0 ? items : [element]).map(({ textContent }) => textContent?.trim() ?? '');
};

/** How many properties of any kind descriptions have. */
const countIn = (descriptions: readonly Element[]): number =>
  descriptions.reduce(
    (sum, one) => sum + elementsIn(one).length + Array.from(one.attributes).filter(isProperty).length,
    0,
  );

/**
 * What a gain map's own packet says of the map, and nothing else.
 *
 * @returns the packet itself where it says nothing else; nothing where it is none of a gain map
 * @throws Error where it is not XMP
 */
export const gainMapPacket = (packet: Buffer): Buffer | undefined => {
  if (!packet.includes(GAIN_MAP)) return undefined;
  const descriptions = descriptionsIn(packetOf(packet).rdf);
  const said = NAMES.map((name) => [name, valuesOf(descriptions, name)] as const).filter(
    ([, values]) => values.length > 0 && values.length <= 3 && values.every((value) => VALUE.test(value)),
  );
  if (said[0]?.[0] !== 'Version') return undefined;
  if (countIn(descriptions) === said.length) return packet;
  const inside = said.map(([name, values]) =>
    xmlElement(`hdrgm:${name}`, values.length > 1 ? rdfSequence(values) : (values[0] ?? '')),
  );
  const attributes = { 'rdf:about': '', 'xmlns:hdrgm': GAIN_MAP };
  return packetBytes(xmpMeta(xmlElement('rdf:Description', inside.join(''), attributes)));
};
