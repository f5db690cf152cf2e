import type { Failure } from '../failure';
import type { JobState } from '../stamps/job';
import type { StampReason } from '../stamps/reason';
import type { Renewal } from '../stamps/renew';
import type { Stamp, StampPath } from '../stamps/types';
import type { Pagination } from './pagination';

/** A rule as an editor finds it among the others. */
export interface RuleName {
  key: string;
  holder: string;
}

/** A stamp in an article's history; `at` is ISO 8601. */
export interface HistoryEntry {
  notice: string | null;
  holder: string | null;
  year: number | null;
  usageTerms: string | null;
  rule: string | null;
  path: StampPath;
  at: string;
  /** Nobody where code of the house did it. */
  userName: string | null;
  job: number | null;
}

/** What the admin tells of an article's stamp. */
export interface ArticleStamp {
  /** Whether it was ever published, so that its stamp stays. */
  published: boolean;
  /** The stamp it has or, as long as it was never published, will get; nothing where no rule covers it. */
  stamp: Stamp | null;
  /** Why it will get that one, or none, as long as it was never published. */
  reason?: StampReason;
  /** IANA zone of the newsroom. */
  timeZone: string;
  /** What stamping it again would do. */
  again: Renewal['outcome'];
  /** The stamp it would get then, also in place of a notice that came with the copy. */
  next: Stamp | null;
  /** The latest first. */
  history: HistoryEntry[];
  /** None for an editor who may see neither the settings nor what is stamped again. */
  rules: RuleName[];
  /** Where the editor who asks may not read all that a stamp tells, so that less of it is said here. */
  partial?: true;
}

/** Copy that brings its own notice, which an article of it is stamped with word for word. */
export interface SuppliedCopy {
  /** Who supplied it. */
  source: string;
  copyrightNotice: string;
  /** `source` where it is left out. */
  copyrightHolder?: string | null;
  /** That of first publication here where it is left out. */
  copyrightYear?: number | null;
  usageTerms?: string | null;
}

/** The articles that are to be stamped again: all that meet every condition given. */
export interface StampSelection {
  /** Uid of a stamped type, or all of them. */
  type?: string;
  /** Document ids of that type. */
  documents?: string[];
  /** BCP 47 */
  locale?: string;
  /** Key of the rule that covers them now. */
  rule?: string;
  /** As the article has it. */
  source?: string;
  /** First and last day of first publication (YYYY-MM-DD, in the newsroom's time zone). */
  from?: string;
  to?: string;
  /** Whether notices that came with the copy give way too. */
  supplied?: boolean;
}

/** What becomes of the articles of a selection, each of their languages counted. */
export interface StampCounts {
  /** Those that get another stamp. */
  stamped: number;
  /** Those whose stamp is already as the rules have it. */
  unchanged: number;
  /** Those whose notice came with the copy and stays. */
  supplied: number;
  /** Those that no rule covers. */
  unruled: number;
}

export interface StampExample {
  type: string;
  documentId: string;
  locale: string | null;
  title: string;
  before: Stamp;
  after: Stamp;
}

export interface StampPreview extends StampCounts {
  covered: number;
  /** The first ten of those that get another stamp and that the editor who asks may read. */
  examples: StampExample[];
}

/** A job as the admin is told of it; moments are ISO 8601. */
export interface StampJob extends StampCounts {
  id: number;
  state: JobState;
  selection: StampSelection;
  /** Articles to look at, when it started; those published since come on top. */
  total: number;
  /** Articles looked at. */
  seen: number;
  /** In plain words, where it failed. */
  problem: string | null;
  /** The same for those who say it in another language. */
  failure?: Failure;
  userName: string | null;
  startedAt: string;
  finishedAt: string | null;
}

/** What a selection can be made from. */
export interface StampOptions {
  types: { uid: string; name: string }[];
  rules: RuleName[];
  locales: { code: string; name: string }[];
}

/** The answer of `GET /newsroom/stamps/jobs`, the latest first. */
export interface StampJobsPage {
  data: StampJob[];
  meta: { pagination: Pagination };
}
