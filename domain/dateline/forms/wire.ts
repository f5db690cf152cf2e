import type { Signers } from '../../agencies';
import type { Candidate } from '../candidate';
import type { Opening } from '../opening';
import { signatureKind, type SignatureKind } from '../signature';
import type { ReadResult } from '../style';

/** What a line of the Latin, Cyrillic, Arabic or Indian wires may be, whatever its house. */
export type WireForm = (head: string, signers: Signers) => readonly Candidate[];

export function result({ places, date }: Partial<Opening>, end: number, agency?: string): ReadResult {
  const read: ReadResult = { places: places ?? [], end };
  if (date) read.date = date;
  if (agency !== undefined) read.agency = agency;
  return read;
}

/** No wire's opening is longer than this: what lies behind is not looked at. */
export const LONGEST_OPENING = 130;

const BETWEEN = ' ,.\t\n';

/** "SYDNEY, Dec 7 AAP", "JAKARTA, KOMPAS.com", "RIYADH, Jan 5, SPA": the agency is the last words. */
export function agencyAtEnd(text: string, signers: Signers): Signed | null {
  let trimmed = text.trimEnd();
  // "Caracas, 5 Oct. AVN.-"
  if (trimmed.endsWith('.')) trimmed = trimmed.slice(0, -1);
  let start = trimmed.length;
  for (let words = 0; words < 3; words += 1) {
    while (start > 0 && !' ,\t\n'.includes(trimmed.charAt(start - 1))) start -= 1;
    if (start === 0) return null;
    const agency = trimmed.slice(start);
    if (signers.isPrinted(agency)) {
      let end = start;
      while (end > 0 && BETWEEN.includes(trimmed.charAt(end - 1))) end -= 1;
      // "DULUTH, Minn. AAP": the full stop is the state's.
      return { before: trimmed.slice(0, trimmed.charAt(end) === '.' ? end + 1 : end), agency, kind: 'known' };
    }
    if (trimmed.charAt(start - 1) !== ' ') return null;
    start -= 1;
  }
  return null;
}

/** No house has a longer name. */
const LONGEST_HOUSE = 36;

export interface Signed {
  /** The rest: where and when. */
  before: string;
  agency: string;
  kind: SignatureKind;
}

/** Outside a bracket an unknown name must say itself that it is a house's. */
const openKind = (name: string, signers: Signers): SignatureKind | undefined => {
  if (signers.isKnown(name)) return 'known';
  return signatureKind(name, signers) === 'house' ? 'house' : undefined;
};

/** "TEMPO.CO, Jakarta", "PAP, Warszawa", "Harbour Times, LONDON": the agency comes first. */
export function agencyBefore(text: string, signers: Signers): Signed | null {
  const comma = text.indexOf(',');
  if (comma < 2 || comma > LONGEST_HOUSE) return null;
  const agency = text.slice(0, comma).trim();
  const kind = openKind(agency, signers);
  return kind ? { before: text.slice(comma + 1), agency, kind } : null;
}

/** "LONDON, Harbour Times": behind the last comma. */
export function houseBehind(text: string, signers: Signers): Signed | null {
  const comma = text.lastIndexOf(',');
  if (comma < 2 || text.length - comma > LONGEST_HOUSE) return null;
  const agency = text.slice(comma + 1).trim();
  const kind = agency.includes(' ') ? openKind(agency, signers) : undefined;
  return kind ? { before: text.slice(0, comma), agency, kind } : null;
}
