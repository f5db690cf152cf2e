import type { CreditKind } from '../credit/types';

const VOCABULARY = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/**
 * IPTC Digital Source Types that say what a picture is, and the kind of credit that says the same; the first
 * of a kind is the one that is written. Those that say no more than that it is a photograph, or that little
 * was done to it (`digitalCapture`, `humanEdits`, `algorithmicallyEnhanced` …), are no kind; nor is the
 * retired `softwareImage`, which could be anything.
 */
const TYPES: readonly (readonly [type: string, kind: CreditKind])[] = [
  ['trainedAlgorithmicMedia', 'ai generated'],
  ['compositeWithTrainedAlgorithmicMedia', 'ai altered'],
  // "Composite including generative AI elements"
  ['compositeSynthetic', 'ai altered'],
  ['composite', 'composite'],
  ['compositeCapture', 'composite'],
  ['digitalCreation', 'illustration'],
  ['digitalArt', 'illustration'],
  ['dataDrivenMedia', 'graphic'],
  // Made by a formula, and by no model that learnt from pictures
  ['algorithmicMedia', 'graphic'],
  ['screenCapture', 'screen capture'],
];

/** Drawn on paper and scanned: true of an illustration or a graphic as well. */
const SCANS: readonly string[] = ['print', 'negativeFilm', 'positiveFilm'];

/** "https://cv.iptc.org/newscodes/digitalsourcetype/composite/", "digsrctype:composite" and "composite" are one. */
const codeOf = (type: string): string =>
  type
    .trim()
    .replace(/[/#]+$/, '')
    .split(/[/#:]/)
    .at(-1)
    ?.toLowerCase() ?? '';

/** The kind of credit that a file's Digital Source Type says, if it says one. */
export const kindOfSourceType = (type: string | undefined): CreditKind | undefined => {
  const code = codeOf(type ?? '');
  return TYPES.find(([known]) => known.toLowerCase() === code)?.[1];
};

const agrees = (type: string, kind: string): boolean =>
  kindOfSourceType(type) === kind ||
  (/^(?:illustration|graphic)$/.test(kind) && SCANS.some((scan) => scan.toLowerCase() === codeOf(type)));

/**
 * The Digital Source Type of a picture whose credit is of `kind`: the file's own where it says the same, or
 * where the kind says nothing of what the picture is; an address of the IPTC vocabulary otherwise.
 */
export const sourceTypeOf = (kind: string | undefined, own: string | undefined): string | undefined => {
  const word = kind?.trim().toLowerCase() ?? '';
  const [type] = TYPES.find(([, known]) => known === word) ?? [];
  return type === undefined || (own !== undefined && agrees(own, word)) ? own : `${VOCABULARY}${type}`;
};
