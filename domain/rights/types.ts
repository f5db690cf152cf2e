/** The house's rule, from which a copyright notice is made. */
export interface RightsRule {
  /** Who holds the copyright: `{holder}`. */
  holder: string;
  /** The site as it is printed: `{site}`, e.g. "www.example.com". */
  site?: string;
  /** The publication's name: `{publication}`. */
  publication?: string;
  /** IANA zone of the newsroom; `{year}` is the year of first publication there. Default UTC. */
  timeZone?: string;
  /** Notice templates by locale ("ko", "pt-BR"); a language stands in for its regions. */
  templates?: Readonly<Record<string, string>>;
  /** Usage terms by locale, with the same tokens. */
  usageTerms?: Readonly<Record<string, string>>;
}

/** What a notice depends on, as the article has it. */
export interface ArticleFacts {
  /** Who supplied the copy; empty for the house's own. */
  source?: string | null;
  firstPublishedAt: Date | string;
  /** BCP 47: the article's locale. */
  language?: string | null;
}

/** A copyright stamp in IPTC's terms. */
export interface CopyrightNotice {
  holder: string;
  year: number;
  notice: string;
  usageTerms?: string;
}
