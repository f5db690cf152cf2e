import { isDeeperThan, unstorableTexts } from '../../domain/shape';
import { isOneLine, isProse, isStorable, unstorableIn, wellFormed } from '../../domain/text';

describe('a text', () => {
  it.each<[string, string, boolean, boolean, boolean]>([
    ['words', 'Ünïcödé 뉴스 \u{1F600}', true, true, true],
    ['none', '', true, true, true],
    ['lines', 'one\r\ntwo\tthree', true, false, true],
    ['an end of a line of Unicode', 'one\u2028two', true, false, false],
    ['a code for a terminal', '\u001b[31mred', true, false, false],
    ['a control character of C1', 'a\u0085b', true, false, false],
    ['U+0000', 'a\0b', false, false, false],
    ['the first half of a pair', 'a\ud83d', false, false, false],
    ['the second half of a pair', '\ude00a', false, false, false],
    ['halves the wrong way round', '\ude00\ud83d', false, false, false],
  ])('of %s', (_what, text, storable, line, prose) =>
    expect([isStorable(text), isOneLine(text), isProse(text)]).toEqual([storable, line, prose]),
  );

  it('names the character that it fails by', () => {
    expect(unstorableIn('a\0')).toBe('U+0000');
    expect(unstorableIn('a\ud83d')).toBe('U+D83D');
    expect(unstorableIn('a')).toBeUndefined();
  });

  it('can be encoded once its halves are marked', () => {
    expect(() => encodeURIComponent('a\ud83d')).toThrow(URIError);
    expect(encodeURIComponent(wellFormed('a\ud83d'))).toBe('a%EF%BF%BD');
    expect(wellFormed('\u{1F600}')).toBe('\u{1F600}');
  });
});

it('of JSON, every text that no database keeps is named, and its parts by such names', () => {
  const value = { a: ['ok', 'b\0'], c: { 'd\ud800': 1 }, e: 7, f: null, g: new Date(0) };
  expect(unstorableTexts(value)).toEqual([
    { path: ['a', 1], message: 'a has a character that no text has (U+0000)' },
    { path: ['c', 'd\ud800'], message: 'c.d\ud800 has a character that no text has (U+D800)' },
  ]);
});

it.each<[unknown, number, boolean]>([
  ['text', 0, false],
  [null, 0, false],
  [[], 0, true],
  [{ a: 1 }, 1, false],
  [{ a: [] }, 1, true],
  [{ a: 'x', b: { c: ['x'] } }, 3, false],
  [{ a: 'x', b: { c: ['x'] } }, 2, true],
])('%j is deeper than %s: %s', (value, most, deeper) => expect(isDeeperThan(value, most)).toBe(deeper));
