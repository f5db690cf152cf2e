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
