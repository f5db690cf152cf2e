/** What stands between a dateline and its story: "—", " --", ".-", ":", "_", "।". */
const CLOSER =
  /\s*\.?\s?(?:[-–—―‐_]{1,3}(?:\s[-–—](?=\s))?|:(?!\d)|।)(?=\s|$|["'“‘«$\p{L}\p{N}])|\.(?=\s|$)/uy;

export interface Close {
  /** Index of the first character after the closer. */
  end: number;
  /** Whether there is a closer. */
  closed: boolean;
}

export function closeAt(head: string, at: number): Close {
  CLOSER.lastIndex = at;
  return CLOSER.test(head) ? { end: CLOSER.lastIndex, closed: true } : { end: at, closed: false };
}

/** True where nothing is left, or where what is left starts as a sentence does. */
export const startsStory = (head: string, at: number): boolean => {
  const next = /\S/.exec(head.slice(at, at + 20))?.[0] ?? '';
  // "iQPS", "eBay": a name that starts small.
  if (/^\s*\p{Ll}\p{Lu}/u.test(head.slice(at, at + 20))) return true;
  return next === '' || !/[\p{Ll}\p{P}\p{S}]/u.test(next) || /["'“‘«„#$€£¿¡([]/.test(next);
};

/** True where a headline in capitals goes on: no story starts with four such words. */
export const goesOnInCapitals = (head: string, at: number): boolean => {
  const next = head.slice(at, at + 40);
  if (/[a-z]/.test(next)) return false;
  const letters = next.replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && !/[\p{Ll}\p{Lo}]/u.test(letters);
};
