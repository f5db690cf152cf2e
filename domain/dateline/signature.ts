import { foldLetters } from '../text';

/** "KTLA", "WABC-TV": how United States stations sign. */
export const isCallSign = (name: string): boolean =>
  /^[KW][A-Z]{2,3}(?:[-/ ](?:TV|AM|FM|\d{1,2}))?$/.test(name);

/** A short name that an agency could have: capitals, not a sentence, no figures in front. */
export const looksLikeAgency = (name: string): boolean =>
  name.length <= 32 && /^\p{Lu}[\p{L}\p{N}.&'’/+-]*(?: \p{Lu}?[\p{L}\p{N}.&'’/+-]*){0,3}$/u.test(name);

/** "Associated Press (AP)": a bracket that explains the name in front of it is no signature. */
export function isAcronymOf(short: string, name: string): boolean {
  const words = name.split(/[\s-]+/).filter(Boolean);
  if (words.length < 2) return false;
  const letters = foldLetters(short.replace(/[^\p{L}]/gu, ''));
  const initials = (kept: readonly string[]) => foldLetters(kept.map((word) => word.charAt(0)).join(''));
  return letters === initials(words) || letters === initials(words.filter((word) => /^\p{Lu}/u.test(word)));
}
