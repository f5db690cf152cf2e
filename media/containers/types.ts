import type { Part, Source } from '../bytes';

/** What may come with a picture in one file: a gain map or another picture, a motion photo's film, a signature. */
export type Companion = 'picture' | 'film' | 'signature';

/** What a file says of itself, as the standards lay it out, without what the file wraps around it. */
export interface Blocks {
  /** An XMP packet, whole, however many pieces the file cuts it into. */
  xmp?: Buffer;
  /** Photoshop image resources; IPTC IIM is one of them. JPEG and TIFF. */
  resources?: Buffer;
  /** IPTC IIM records. */
  iim?: Buffer;
  /** A TIFF structure. */
  exif?: Buffer;
  /** What a PNG's text chunks say, by keyword: "Author", "Copyright", "Title", "Description". */
  texts?: Readonly<Record<string, string>>;
  /** Whether the file is signed (C2PA): any change of its bytes breaks the signature. */
  signed?: boolean;
  /** What `purge` takes out that the XMP packet may promise to readers. */
  leaving?: readonly Companion[];
  /** Length in bytes, as it will be written, of a gain map that `purge` leaves there. */
  gainMap?: number;
  /** What was there and could not be read or was larger than is read, in plain words. */
  faults: string[];
}

/** What a file is to say: an undefined block stays as it is, null takes it out. */
export interface Change {
  xmp?: Buffer | null;
  resources?: Buffer | null;
  /** IIM that is not among the image resources (a PNG's raw profile, a TIFF's tag) can only be taken out. */
  iim?: null;
  /** Never shorter than what was read: what is new is behind it, so that nothing in it moves. */
  exif?: Buffer;
  /** Text chunks of a PNG by keyword; null takes one out. */
  texts?: Readonly<Record<string, string | null>>;
  /**
   * Whether all that could tell on a source or say another credit is taken out: further copies of the
   * metadata, forms that are not read, and whatever stands behind the picture.
   */
  purge: boolean;
  /** Whether a signature is taken out. */
  unsign?: boolean;
}

export interface Opened {
  blocks: Blocks;
  /** The file anew, its pixels untouched. @throws Error where the file cannot carry it */
  write(change: Change): Part[];
}

export interface Container {
  name: 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'heic' | 'gif';
  /** Whether the first 32 bytes of a file are of this format. */
  matches(head: Buffer): boolean;
  /** Longest XMP packet that fits, bytes. */
  longestXmp: number;
  /** Longest Exif that fits, bytes, where there is a limit. */
  longestExif?: number;
  /** Whether its readers look for IPTC IIM. */
  takesIim: boolean;
  /** A format that is only read: no credit is written into it, and it is cleaned in place, to the same length. */
  readOnly?: boolean;
  /** @throws Error where the file is not what it begins as */
  open(source: Source): Promise<Opened>;
}

/** Largest piece of metadata that is read, bytes; editors' own packets have some ten thousand. */
export const LARGEST_BLOCK = 1024 * 1024;
