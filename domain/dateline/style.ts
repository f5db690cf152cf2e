import type { Signers } from '../agencies';
import type { PlaceNames } from '../gazetteer/place-names';
import type { Dateline, DatelineCorrespondent, PartialDate, Place } from './types';

/** What a style has read: the parts, and where in the line's head its dateline ends. */
export interface ReadResult {
  places: Place[];
  date?: PartialDate;
  agency?: string;
  correspondents?: DatelineCorrespondent[];
  /** Index into `Line.head` of the first character of the story. */
  end: number;
}

/** The start of a story, prepared once for every style. */
export interface Line {
  /** The whole text, leading white space off. */
  story: string;
  /** Index into `story` of the line's first character. */
  start: number;
  /** As printed, leading white space off, cut to the length that a dateline may have. */
  printed: string;
  /** `printed` with full-width forms and bracket kinds made plain, character for character. */
  head: string;
  /** Who may have signed it. */
  signers: Signers;
  /** A list of places beside the small one that is built in. */
  places?: PlaceNames;
  /** Readings that several styles share, kept so that each is made once a line. */
  readings: ({ value: unknown } | undefined)[];
}

export interface FormatOptions {
  /** A line with `{CITY}`, `{city}`, `{region}`, `{country}`, `{date}`, `{agency}` and `{correspondents}`. */
  template?: string;
  /** Twelve month names, January first. */
  months?: readonly string[];
  /** What stands between two places. */
  separator?: string;
  /** The moment of filing: a dateline without a date prints the day that it is then in its first place. */
  filedAt?: Date;
  /** IANA zone of that day where the place has none; UTC is the rule. */
  timeZone?: string;
}

/** One house style, or a family that is read alike. A style without `write` is only read. */
export interface DatelineStyle {
  key: string;
  read?(line: Line): ReadResult | null;
  write?(dateline: Dateline, options: FormatOptions): string;
}
