import type { Companion } from '../containers/types';
import { isPointer } from './extended-xmp';
import { DIRECTORY, GAIN_MAP } from './gain-map';
import { isNamed, type Named } from './xmp-packet';

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
  signature: (of) => isNamed(of, TERMS, 'provenance'),
};

/** What goes, of all that may come with a picture, and what of it stays. */
export interface Leaving {
  leaving?: readonly Companion[];
  /** Length in bytes of a gain map that stays. */
  gainMap?: number;
}

/**
 * Whether a property promises what is no longer there. A packet is whole when it is changed: an extension
 * that it points to is none any more.
 */
export const promises =
  ({ leaving = [], gainMap }: Leaving) =>
  (of: Named): boolean => {
    if (isPointer(of)) return true;
    const uri = of.namespaceURI ?? '';
    const stays = gainMap !== undefined && (uri === GAIN_MAP || uri.startsWith(DIRECTORY));
    return !stays && leaving.some((companion) => PROMISES[companion](of));
  };

/** Whether a packet points to a signature that is elsewhere. */
export const promisesSignature = (packet: Buffer): boolean =>
  packet.includes(TERMS) && packet.includes('provenance');
