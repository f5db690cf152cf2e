import type { Element } from '@xmldom/xmldom';
import type { Companion } from '../containers/types';
import { elementsIn, type Named } from './packet';

const GAIN_MAP = 'http://ns.adobe.com/hdr-gain-map/1.0/';
const DIRECTORY = 'http://ns.google.com/photos/1.0/container/';
const NOTE = 'http://ns.adobe.com/xmp/note/';
const TERMS = 'http://purl.org/dc/terms/';

/** Depth maps, further pictures and sounds, promised or as base64 in the packet itself, with an Exif of their own. */
const PICTURES =
  /^http:\/\/ns\.(?:google\.com\/photos\/(?:dd\/1\.0\/|1\.0\/(?:container|depthmap|image|audio)\/)|apple\.com\/(?:HDRGainMap|pixeldatainfo)\/)/;

/** Google's, and what other makers made of it: Xiaomi's, Oppo's. */
const FILM = /^(?:MotionPhoto|MicroVideo|OLivePhoto|VideoLength)/;

/** What a packet may promise, by what the promise is of. */
const PROMISES: Readonly<Record<Companion, (of: Named) => boolean>> = {
  picture: ({ namespaceURI, localName }) =>
    namespaceURI === GAIN_MAP || PICTURES.test(namespaceURI ?? '') || localName === 'Thumbnails',
  film: ({ localName }) => FILM.test(localName ?? ''),
  signature: ({ namespaceURI, localName }) => namespaceURI === TERMS && localName === 'provenance',
};

/** What goes, of all that may come with a picture, and what of it stays. */
export interface Leaving {
  leaving: readonly Companion[];
  /** Length in bytes of a gain map that stays. */
  gainMap?: number;
}

/**
 * Whether a property promises what is no longer there. A packet is whole when it is changed: an extension
 * that it points to is none any more.
 */
export const promises =
  ({ leaving, gainMap }: Leaving) =>
  (of: Named): boolean => {
    if (of.namespaceURI === NOTE && of.localName === 'HasExtendedXMP') return true;
    const stays = gainMap !== undefined && [GAIN_MAP, DIRECTORY].includes(of.namespaceURI ?? '');
    return !stays && leaving.some((companion) => PROMISES[companion](of));
  };

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
      const said = { Padding: '0', ...(semantic === 'GainMap' && { Length: String(gainMap) }) };
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
export const keepGainMap = (root: Element, { gainMap }: Leaving): boolean =>
  gainMap !== undefined &&
  Array.from(root.getElementsByTagNameNS(DIRECTORY, 'Directory'))
    .map((directory) => keepInDirectory(directory, gainMap))
    .some(Boolean);

/** Whether a packet promises its readers a gain map. */
export const promisesGainMap = (packet: Buffer): boolean =>
  packet.includes(GAIN_MAP) && packet.includes(DIRECTORY) && packet.includes('GainMap');

/** Whether a packet points to a signature that is elsewhere. */
export const promisesSignature = (packet: Buffer): boolean =>
  packet.includes(TERMS) && packet.includes('provenance');
