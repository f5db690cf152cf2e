import type { HouseAgencies } from '../agencies';

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

/** How a picture came, whether its maker's name is withheld, and what it is where it is no photograph. */
export const CREDIT_KINDS = [
  'courtesy',
  'handout',
  'file',
  'pool',
  'stringer',
  'screen capture',
  'uncredited',
  'illustration',
  'graphic',
  'composite',
  'ai generated',
  'ai altered',
] as const;

export type CreditKind = (typeof CREDIT_KINDS)[number];

/** Made or changed by a generative model: the one kind that readers are told of whatever else is. */
export const isAiKind = (kind: string | undefined): boolean =>
  kind === 'ai generated' || kind === 'ai altered';

export interface ParseCreditOptions {
  /**
   * The house's own agencies, asked before the built-in ones: `{ 'HARBOUR TIMES PHOTO': 'The Harbour Times' }`,
   * a spelling and the name to print, or a list of `Agency` where more is to be said. An object that stays
   * the same is read once.
   */
  agencies?: HouseAgencies;
}
