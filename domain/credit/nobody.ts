import { standsForNobody } from './nobody-words';

/** No such word is longer: longer texts are not looked at. */
const LONGEST = 80;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.…]/gu, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');

/**
 * Whether a property, or a link of a printed chain, stands for nobody: no letter and no digit (".", "-", "***"),
 * a placeholder ("N/A", "unknown", "없음") or words that point elsewhere ("see caption", "同上"). House rule.
 */
export const creditsNobody = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  if (!/\p{L}/u.test(text)) return true;
  return /^NaN$/i.test(text) ? text !== 'Nan' : standsForNobody(fold(text));
};
