import type { ImageCredit } from '../credit';

/** Who licenses a picture: PLUS `Licensor`. */
export interface Licensor {
  name?: string;
  /** A web address. */
  url?: string;
}

/**
 * What a picture's file says of itself, under the names of the IPTC Photo Metadata Standard 2023.2. Kept
 * with the asset, as it came.
 */
export interface PictureMetadata {
  /** Creator's names, in the order of the file. */
  creators: string[];
  creditLine?: string;
  source?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  /** Web Statement of Rights: a web address. */
  webStatement?: string;
  licensor?: Licensor;
  /** PLUS Data Mining: an address of its vocabulary, `http://ns.useplus.org/ldf/vocab/DMI-…`. */
  dataMining?: string;
  /** IPTC Digital Source Type: an address of its vocabulary. */
  digitalSourceType?: string;
  headline?: string;
  description?: string;
  city?: string;
  country?: string;
  /** Date Created, ISO 8601, as exact as the file is: "2014-07-16T13:00:03+00:00", "2014-07-16", "2014". */
  dateTaken?: string;
  /** Alt Text (Accessibility). */
  alternativeText?: string;
  /**
   * Whether Content Credentials (C2PA) that came with the picture were taken out of its file: they hold for
   * every byte of it, and something of it had to change.
   */
  contentCredentials?: 'removed';
}

/** What editors see of a picture of the Media Library: the answer of `GET /newsroom/pictures/:id`. */
export interface PictureInfo {
  /** The asset's. */
  id: number;
  /** From the file; null where it said nothing, or came before the plugin did. */
  metadata: PictureMetadata | null;
  /** What an article is filled with: the editor's correction where there is one, else from the file. */
  credit: ImageCredit | null;
  /** Whether an editor corrected the credit. */
  corrected: boolean;
  /** The asset's, as the Media Library shows it. */
  caption?: string;
  alternativeText?: string;
  /** How many files the asset has: the original and its responsive formats. */
  files: number;
}

/** How far the writing of a credit into an asset's files is: the answer of `GET /newsroom/pictures/:id/write`. */
export interface PictureWriting {
  state: 'idle' | 'running' | 'done' | 'failed';
  /** Files. */
  done: number;
  total: number;
  /** In plain words, where it failed. */
  error?: string;
}

/** A picture that articles use and nobody is credited for: an item of `GET /newsroom/pictures/uncredited`. */
export interface UncreditedPicture {
  /** The asset's. */
  id: number;
  name: string;
  url: string;
  /** Address of its smallest format. */
  thumbnail?: string;
  articles: { documentId: string; locale: string | null; headline: string; published: boolean }[];
}
