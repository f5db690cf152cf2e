import type { AgencyBook } from '../agencies';
import type { Licence } from './types';

/** A stretch of the line that no rule has read to its end yet. */
export interface Stretch {
  text: string;
  /** "Photo by …" led it: its first name made the picture, however little it looks like a person. */
  by?: boolean;
  /** "Courtesy of …" led it: whoever is named supplied the picture, person or body. */
  supplied?: boolean;
}

/** A credit while it is read: rules move what they know from `rest` to the fields. */
export interface Reading {
  rest: readonly Stretch[];
  creators: readonly string[];
  sources: readonly string[];
  via?: string;
  kind?: string;
  licence?: Licence;
  year?: number;
  /** A link stood where a name could, and said that it is nobody's or is named elsewhere. */
  nobody?: true;
  /** What a machine's picture was made with: "Midjourney". */
  tool?: string;
}

export type Rule = (reading: Reading, book: AgencyBook) => Reading;

export const emptyReading = (text: string): Reading => ({
  rest: [{ text }],
  creators: [],
  sources: [],
  via: undefined,
  kind: undefined,
  licence: undefined,
  year: undefined,
});

const EDGE = /^[\s/|,、;:·•=&*-]+|[\s/|,、;:·•=&*–—-]+$/g;

/** Separators and stops that a rule left hanging when it took a word out. */
export const trimEdges = (text: string): string => {
  const trimmed = text.replace(EDGE, '').trim();
  // The stop of "Jr." or of an initial belongs to the name.
  return /(?:\b\p{Lu}|\b(?:jn?r|sn?r|jun|sen|esq|ph\.?d|inc|ltd|bros|al|co|corp|st))\.$/iu.test(trimmed)
    ? trimmed
    : trimmed.replace(/[.。\s]+$/, '');
};

type Told = { rest: readonly Stretch[] } & Partial<Reading>;

/** Most rules have nothing to say of most stretches. */
const isUntouched = (told: Told, { text, by, supplied }: Stretch): boolean => {
  const [first, ...more] = told.rest;
  const isSame = first?.text === text && first.by === by && first.supplied === supplied;
  return isSame && more.length === 0 && text !== '' && !hasNews(told);
};

const hasNews = ({ creators, sources, via, kind, licence, year, nobody, tool }: Partial<Reading>): boolean =>
  creators !== undefined ||
  sources !== undefined ||
  (via ?? kind ?? licence ?? year ?? nobody ?? tool) !== undefined;

const gathered = (reading: Reading, tolds: readonly Told[]): Reading => {
  const all: Reading = { ...reading };
  const [rest, creators, sources] = [[] as Stretch[], [...reading.creators], [...reading.sources]];
  for (const told of tolds) {
    rest.push(...told.rest.filter((part) => part.text !== ''));
    creators.push(...(told.creators ?? []));
    sources.push(...(told.sources ?? []));
    all.via ??= told.via;
    all.kind ??= told.kind;
    all.licence ??= told.licence;
    all.year ??= told.year;
    all.nobody ??= told.nobody;
    all.tool ??= told.tool;
  }
  return { ...all, rest, creators, sources };
};

/** Every stretch through `read`, which says what it becomes and what it told. */
export const eachStretch = (reading: Reading, read: (stretch: Stretch) => Told): Reading => {
  const tolds = reading.rest.map(read);
  const isSame = tolds.every((told, at) => {
    const stretch = reading.rest[at];
    return stretch !== undefined && isUntouched(told, stretch);
  });
  return isSame ? reading : gathered(reading, tolds);
};

/** A rule that has nothing to do where no stretch has a sign of what it is about: one look in place of many. */
export const when =
  (sign: RegExp, rule: Rule): Rule =>
  (reading, book) =>
    reading.rest.some(({ text }) => sign.test(text)) ? rule(reading, book) : reading;

/** A rule that only rewrites text. */
export const rewrite =
  (change: (text: string) => string): Rule =>
  (reading) =>
    eachStretch(reading, (stretch) => ({ rest: [{ ...stretch, text: change(stretch.text) }] }));
