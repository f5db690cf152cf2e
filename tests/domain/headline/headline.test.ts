import { isCutInSearch } from '../../../domain/headline';

it.each<[string, boolean]>([
  ['Ferries sail again', false],
  ['x'.repeat(62), false],
  ['x'.repeat(63), true],
  [` ${'x'.repeat(62)} `, false],
  // A syllable of Hangul, a Chinese character and a full-width letter are twice as wide.
  ['가'.repeat(31), false],
  ['가'.repeat(32), true],
  ['가'.normalize('NFD').repeat(31), false],
  ['港'.repeat(32), true],
  ['Ａ'.repeat(32), true],
  // Marks are printed on their letters.
  ['u\u0308\u0301'.repeat(62), false],
])('%j', (headline, cut) => expect(isCutInSearch(headline)).toBe(cut));
