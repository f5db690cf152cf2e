import { isPrintedAgency } from '../agencies';
import type { Opening } from '../opening';
import type { ReadResult } from '../style';

/** A line of the Latin, Cyrillic, Arabic or Indian wires, whatever its house. */
export type WireForm = (head: string) => ReadResult | null;

export const result = (opening: Partial<Opening>, end: number, agency?: string): ReadResult => ({
  places: opening.places ?? [],
  ...(opening.date && { date: opening.date }),
  ...(agency !== undefined && { agency }),
  end,
});

/** No wire's opening is longer than this: what lies behind is not looked at. */
export const LONGEST_OPENING = 130;

/** "SYDNEY, Dec 7 AAP", "JAKARTA, KOMPAS.com", "RIYADH, Jan 5, SPA": the agency is the last word or two. */
export function agencyAtEnd(text: string): { before: string; agency: string } | null {
  let trimmed = text.trimEnd();
  // "Caracas, 5 Oct. AVN.-"
  if (trimmed.endsWith('.')) trimmed = trimmed.slice(0, -1);
  for (const match of trimmed.matchAll(/[\s,.]+(?=[^\s,]+(?: [^\s,]+)?$)/g)) {
    const agency = trimmed.slice(match.index + match[0].length);
    // "DULUTH, Minn. AAP": the full stop is the state's.
    const stop = match[0].startsWith('.') ? 1 : 0;
    if (isPrintedAgency(agency)) return { before: trimmed.slice(0, match.index + stop), agency };
  }
  return null;
}
