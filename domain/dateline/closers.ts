/** What stands between a dateline and its story: "—", " --", ".-", ":", "_", "।", "•". */
const CLOSER =
  /\s*\.?\s?(?:[-–—―‐_ـ]{1,3}(?:\s[-–—](?=\s))?|:(?!\d)|।)(?=\s|$|["'“‘«„$¡¿[\p{L}\p{N}])|\.(?=\s|$)|\s*[•|](?=\s)/uy;

/** How a line is set off from its story. */
export type CloserKind =
  | 'dash'
  | 'long dash'
  | 'stop and dash'
  | 'tight dash'
  | 'colon'
  | 'stop'
  | 'bullet'
  | 'stroke'
  | 'none'
  | 'line end';

export interface Close {
  /** Index of the first character after the closer. */
  end: number;
  /** Whether there is a closer. */
  closed: boolean;
  kind: CloserKind;
}

/** The kind of a closer by its characters. */
export function kindOf(text: string): CloserKind {
  const mark = text.trim();
  if (mark.endsWith(':')) return 'colon';
  if (mark.endsWith('.') || mark.endsWith('।')) return 'stop';
  if (mark === '•' || mark === '|') return 'bullet';
  if (mark.startsWith('.')) return 'stop and dash';
  return /[—―]|--/.test(mark) ? 'long dash' : 'dash';
}

export function closeAt(head: string, at: number): Close {
  CLOSER.lastIndex = at;
  if (CLOSER.test(head)) {
    const end = CLOSER.lastIndex;
    return { end, closed: true, kind: kindOf(head.slice(at, end)) };
  }
  const next = head.charAt(at);
  return { end: at, closed: false, kind: next === '' || next === '\n' ? 'line end' : 'none' };
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
