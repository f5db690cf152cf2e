import { NEVER, wordRows } from '../../../domain/credit/word-rows';

const wordsIn = wordRows([
  'made|drawn(?: up| by (?:hand|pen))?|[sc]een',
  'gemacht|erstellt|nicht (?:bekannt|genannt)',
]);

it.each([
  ['MADE by night', '(?:made)'],
  ['drawn by pen, seen', '(?:drawn(?: up| by (?:hand|pen))?|[sc]een)'],
  // All that its spellings share is "een".
  ['green', '(?:[sc]een)'],
  ['erstellt und made', '(?:made|erstellt)'],
  ['nicht genannt', '(?:nicht (?:bekannt|genannt))'],
  ['nothing of it', NEVER],
])('of a list a text has its own words: %s', (text, pattern) => {
  expect(wordsIn(text)).toBe(pattern);
  expect(new RegExp(`^${NEVER}`).test('')).toBe(false);
});

it('leaves out a word that has nothing behind it of what must follow', () => {
  const before = wordRows(['with|by'], ' AI');
  expect(before('drawn by Mara with AI')).toBe('(?:with)');
});
