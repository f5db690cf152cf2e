import type { MachineTerms } from './machine';

/** Texts by locale ("ko", "pt-BR"); a language stands in for its regions. */
export type Texts = Readonly<Record<string, string>>;

/** What a rule says of the rights in an article. */
export interface RightsTerms {
  /** Who holds the copyright: `{holder}`. */
  holder: string;
  /** Notice templates; those that the plugin ships for the languages that have none here. */
  templates?: Texts;
  /** Usage terms, with the same tokens. */
  usageTerms?: Texts;
  /** Address of the licence that readers have. */
  licence?: string;
  /** Address where a licence can be had. */
  acquireLicensePage?: string;
}

/** Which articles a rule is for; one that says nothing is the default. */
export interface RuleScope {
  /** Who supplied the copy, as the article's `source` says; `own` is copy that names no source. */
  source?: string;
  /** Other names of that source. */
  aliases?: readonly string[];
  /** BCP 47: only articles in this language; "pt" is for "pt-BR" too. */
  locale?: string;
  /** First and last day (YYYY-MM-DD, in the newsroom's time zone) of first publication; either may be open. */
  validFrom?: string;
  validTo?: string;
}

/** A rule, with what it needs of the house, from which a copyright notice is made. */
export interface RightsRule extends RightsTerms, RuleScope {
  /** Names the rule: an article's `copyrightRule`. */
  key?: string;
  /** The site as it is printed: `{site}`, e.g. "www.example.com". */
  site?: string;
  /** The publication's name: `{publication}`. */
  publication?: string;
  /** IANA zone of the newsroom; `{year}` is the year of first publication there. Default UTC. */
  timeZone?: string;
  /** An article's address: `{url}`, with `{site}`, `{slug}`, `{locale}`. */
  articleUrl?: string;
  /** Names of the house, folded, where the rule is for the house's own copy alone, or for all other. */
  ownNames?: readonly string[];
  /** Whether it is for copy of any source that is not the house: the holder is who supplied it. */
  others?: boolean;
}

/** A rule as the house writes it down; without a holder its own. */
export type RuleSettings = RuleScope & Partial<RightsTerms>;

/** What becomes of copy whose source has no rule: it is its source's, or the house's, or is not published. */
export const OTHER_SOURCES = ['source', 'house', 'refuse'] as const;
export type OtherSources = (typeof OTHER_SOURCES)[number];

/** What the house has set of rights: its own terms, which are the default, and its rules by their names. */
export interface RightsSettings extends Partial<RightsTerms> {
  publication?: string;
  /** Other names that the house signs with. */
  aliases?: readonly string[];
  /** `source` where it is not said. */
  otherSources?: OtherSources;
  site?: string;
  timeZone?: string;
  articleUrl?: string;
  rules?: Readonly<Record<string, RuleSettings>>;
  machineTerms?: MachineTerms;
}

/** What a rule and its notice depend on, as the article has it. */
export interface ArticleFacts {
  /** Who supplied the copy; empty for the house's own. */
  source?: string | null;
  firstPublishedAt: Date | string;
  /** The last significant update, which ends `{years}`: the publication that the stamp is made for. */
  lastPublishedAt?: Date | string | null;
  /** BCP 47: the article's locale. */
  language?: string | null;
  byline?: string | null;
  slug?: string | null;
}

/** A copyright stamp in IPTC's terms. */
export interface CopyrightNotice {
  holder: string;
  year: number;
  notice: string;
  usageTerms?: string;
}
