import type { RightsRule } from '../rights';

/** The attributes of an article that make up its copyright stamp, by their IPTC names where they have one. */
export const STAMP = [
  'firstPublishedAt',
  'copyrightHolder',
  'copyrightYear',
  'copyrightNotice',
  'usageTerms',
  'copyrightRule',
] as const;

export type StampAttribute = (typeof STAMP)[number];

export interface Stamp {
  firstPublishedAt?: Date | string | null;
  copyrightHolder?: string | null;
  copyrightYear?: number | null;
  copyrightNotice?: string | null;
  usageTerms?: string | null;
  /** Key of the rule that made the notice, or {@link SUPPLIED}. */
  copyrightRule?: string | null;
}

/** What a stamp is made from, as an article's row has it. */
export interface StampedRow extends Stamp {
  /** BCP 47; `null` in a type without languages. */
  locale?: string | null;
  publishedAt?: Date | string | null;
  source?: string | null;
  byline?: string | null;
  slug?: string | null;
}

/** The rules of a house as they are at one moment. */
export interface HouseRights {
  rules: readonly RightsRule[];
  /** BCP 47: the language of articles whose type has no languages. */
  language?: string;
}

/** How a stamp came to an article. `before`: it was there before histories were kept. */
export type StampPath = 'publish' | 'supplied' | 'import' | 'sweep' | 'restamp' | 'before';
