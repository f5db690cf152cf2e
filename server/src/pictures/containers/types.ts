import type { Part, Source } from '../source';

/** What a file says of itself, as the standards lay it out, without what the file wraps around it. */
export interface Blocks {
  /** An XMP packet, UTF-8. */
  xmp?: Buffer;
  /** Photoshop image resources; IPTC IIM is one of them. JPEG only. */
  resources?: Buffer;
  /** IPTC IIM records. */
  iim?: Buffer;
  /** A TIFF structure. */
  exif?: Buffer;
  /** What was there and could not be read or was larger than is read, in plain words. */
  faults: string[];
}

/** What a file is to say: an undefined block stays as it is, null takes it out. */
export interface Change {
  xmp?: Buffer | null;
  resources?: Buffer | null;
  /** Of the very length that was read: nothing else in the file may move. */
  exif?: Buffer;
  /** Whether copies of the metadata in forms that are not read are taken out. */
  purge: boolean;
}

export interface Opened {
  blocks: Blocks;
  /** The file anew, its pixels untouched. @throws Error where the file cannot carry it */
  write(change: Change): Part[];
}

export interface Container {
  name: 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff';
  /** Whether the first 32 bytes of a file are of this format. */
  matches(head: Buffer): boolean;
  /** Longest XMP packet that fits, bytes. */
  longestXmp: number;
  /** Whether its readers look for IPTC IIM. */
  takesIim: boolean;
  /** @throws Error where the file is not what it begins as */
  open(source: Source): Promise<Opened>;
}

/** Largest piece of metadata that is read, bytes; editors' own packets have some ten thousand. */
export const LARGEST_BLOCK = 1024 * 1024;
