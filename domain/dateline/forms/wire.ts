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
