import type { CloserKind } from './closers';
import type { Opening } from './opening';
import type { SignatureKind } from './signature';
import type { ReadResult } from './style';

/** What a form takes a line for, and what it took each piece for; the judge says whether it is one. */
export interface Candidate {
  read: ReadResult;
  /** Where and when; null where the line names neither. */
  opening: Opening | null;
  /** What the name is that signs; absent where nobody does. */
  signature?: SignatureKind;
  closer: CloserKind;
  /** A by-line in front vouches for what follows it. */
  bylined?: true;
  /** The signature is short for the words in front of it: "Average nucleotide identity (ANI)". */
  acronym?: true;
  /** The signature stands in front: "(ANSA) - ROME", "KOMPAS.com - ". */
  leading?: true;
  /** Who signs never names a place: "TTO -", "(NLĐO) -". */
  alone?: true;
  /** "/TASS/." */
  stroked?: true;
  /** Who signs stands outside a bracket, where any word may stand: "SYDNEY, Dec 7 AAP -". */
  open?: true;
  /** Text in front of the closer, as the form cut it. */
  text: string;
}

export const NONE: readonly Candidate[] = [];

/** The same behind something that the form in front of it has read. */
export const behind = (
  candidate: Candidate,
  start: number,
  more: Pick<ReadResult, 'correspondents'> = {},
): Candidate => ({
  ...candidate,
  read: { ...candidate.read, ...more, end: start + candidate.read.end },
});
