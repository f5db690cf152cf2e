export interface Licence {
  /** "CC BY-SA 4.0", "All rights reserved". */
  name: string;
  url?: string;
}

/** Who made a picture and who supplied it. Stored as JSON by the `image-credit` custom field. */
export interface ImageCredit {
  /** Photographers, in a reader's casing. */
  creators: string[];
  /** Organisations in printed order. */
  sources: string[];
  /** The distributor: "Getty Images" in "AFP via Getty Images". */
  via?: string;
  /** One of {@link CREDIT_KINDS} or the house's own word. */
  kind?: string;
  licence?: Licence;
  year?: number;
  /** The line as printed. */
  text: string;
}

/** No credit has more creators, nor more sources. */
export const MOST_NAMES = 50;

export const CREDIT_KINDS = [
  'courtesy',
  'handout',
  'file',
  'pool',
  'stringer',
  'screen capture',
  'uncredited',
] as const;
