/** @jest-environment node */
import {
  isSameCredit,
  markOfCredit,
  markOfText,
} from '../../admin/src/fields/image-credit/picture/compare-with-file';
import { beside, pictureAt, textAt } from '../../admin/src/fields/image-credit/picture/paths';
import type { ImageCredit } from '../../domain';

const CREDIT: ImageCredit = { creators: ['Mina Park'], sources: ['AFP'], via: 'Getty', text: 'as printed' };
const LINE: ImageCredit = { creators: [], sources: [], text: 'Harbour Museum archive' };

test.each<[string, ImageCredit | null, ImageCredit | null, boolean]>([
  ['nothing and nothing', null, null, true],
  ['nothing and something', null, CREDIT, false],
  ['the same parts in another style', CREDIT, { ...CREDIT, text: 'Mina Park/AFP' }, true],
  ['a space', CREDIT, { ...CREDIT, creators: ['Mina Park '] }, true],
  ['another name', CREDIT, { ...CREDIT, creators: ['Mina Parker'] }, false],
  ['another order', CREDIT, { ...CREDIT, creators: ['AFP'], sources: ['Mina Park'] }, false],
  ['one more source', CREDIT, { ...CREDIT, sources: ['AFP', 'AP'] }, false],
  ['a licence', CREDIT, { ...CREDIT, licence: { name: 'CC0' } }, false],
  [
    'a link',
    { ...CREDIT, licence: { name: 'CC0' } },
    { ...CREDIT, licence: { name: 'CC0', url: 'https://a.example' } },
    false,
  ],
  ['a year', CREDIT, { ...CREDIT, year: 2026 }, false],
  ['a kind', CREDIT, { ...CREDIT, kind: 'pool' }, false],
  ['lines that have no parts', LINE, { ...LINE, text: ' Harbour Museum archive' }, true],
  ['two such lines', LINE, { ...LINE, text: 'Harbour Museum' }, false],
])('credits that differ by %s', (_, one, other, same) => {
  expect(isSameCredit(one, other)).toBe(same);
  expect(isSameCredit(other, one)).toBe(same);
});

test('marks of a credit', () => {
  expect(markOfCredit(CREDIT, CREDIT)).toBe('from-file');
  expect(markOfCredit({ ...CREDIT, year: 2026 }, CREDIT)).toBe('edited');
  expect(markOfCredit(null, CREDIT)).toBe('missing');
  expect(markOfCredit(CREDIT, null)).toBe('unsaid');
  expect(markOfCredit(null, null)).toBe('unsaid');
});

test.each([
  ['A ferry ', 'A ferry', 'from-file'],
  ['A boat', 'A ferry', 'edited'],
  [' ', 'A ferry', 'missing'],
  ['A boat', '', 'unsaid'],
  ['', '', 'unsaid'],
])('%j beside %j is %s', (text, ofFile, mark) => expect(markOfText(text, ofFile)).toBe(mark));

test('attributes beside a field, in components too', () => {
  const values = {
    picture: { id: 3 },
    plates: [{ picture: null }, { picture: [{ id: 8 }, { id: 9 }], caption: 'A ferry' }],
  };
  expect(pictureAt(values, beside('credit', 'picture'))).toBe(3);
  expect(pictureAt(values, beside('plates.0.credit', 'picture'))).toBeUndefined();
  expect(pictureAt(values, beside('plates.1.credit', 'picture'))).toBe(8);
  expect(textAt(values, beside('plates.1.credit', 'caption'))).toBe('A ferry');
  expect(textAt(values, beside('plates.7.credit', 'caption'))).toBe('');
  expect(pictureAt(null, 'picture')).toBeUndefined();
});
