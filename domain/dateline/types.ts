/** A place as a newsroom prints it. `city` is in a reader's casing ("New York", never "NEW YORK"). */
export interface Place {
  city: string;
  /** State, province or the like, as printed ("Tenn.", "N.J."). */
  region?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** IANA name, e.g. "Asia/Seoul". */
  timeZone?: string;
  geonameId?: number;
  /** Degrees, WGS 84. */
  latitude?: number;
  longitude?: number;
}

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What a line prints of its date: only the parts that are there. */
export interface PartialDate {
  year?: number;
  /** 1-12 */
  month?: number;
  day?: number;
  weekday?: Weekday;
}

export interface DatelineCorrespondent {
  name: string;
  /** As printed: "특파원", "Correspondent". */
  role?: string;
}

/** Where, when and by whom a story was filed. Stored as JSON by the `dateline` custom field. */
export interface Dateline {
  places: Place[];
  date?: PartialDate;
  /** As printed: "AP", "연합뉴스". */
  agency?: string;
  correspondents?: DatelineCorrespondent[];
  /** Key of the house style that it was read in or is to be printed in. */
  style?: string;
  /** The line as printed. */
  text?: string;
}

export interface ParsedDateline {
  dateline: Dateline;
  /** What follows the dateline; `dateline.text + body` is the input, white space aside. */
  body: string;
}
