/** @jest-environment node */
import {
  type Blocks,
  headOf,
  isEmptyBody,
  paragraphsOf,
  putBack,
  takeOff,
} from '../../admin/src/fields/dateline/body';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const link = (words: string) => ({ type: 'link', url: 'https://harbour.example', children: [text(words)] });
const BOLD = { bold: true };

const plain = [paragraph(text('LIMA, Jan 21 (Reuters) - The council met.')), paragraph(text('It rained.'))];

describe('a dateline at the start of a body', () => {
  const cases: [string, object[], object[]][] = [
    [
      'is taken off with the space after it',
      plain,
      [paragraph(text('The council met.')), plain[1] as object],
    ],
    [
      'is taken off where it is in bold',
      [paragraph(text('SEOUL', BOLD), text(' (AP) — Two bridges opened.'))],
      [paragraph(text('Two bridges opened.'))],
    ],
    [
      'leaves a link behind it whole',
      [paragraph(text('SEOUL (AP) — '), link('Two bridges'), text(' opened.'))],
      [paragraph(text(''), link('Two bridges'), text(' opened.'))],
    ],
    [
      'is taken off after an empty paragraph',
      [paragraph(text(' ')), ...plain],
      [paragraph(text(' ')), paragraph(text('The council met.')), plain[1] as object],
    ],
    [
      'goes with its paragraph where it is alone in it',
      [paragraph(text('(서울=연합뉴스) 김하나 기자 =')), paragraph(text('다리 두 개가 열렸다.'))],
      [paragraph(text('다리 두 개가 열렸다.'))],
    ],
    [
      'leaves an empty paragraph where there is nothing else',
      [paragraph(text('LIMA (Reuters) -'))],
      [paragraph(text(''))],
    ],
  ];

  test.each(cases)('%s', (_, body, without) => {
    expect(takeOff(body)?.body).toEqual(without);
  });

  test.each(cases)('%s, and comes back', (_, body) => {
    const taken = takeOff(body);
    expect(taken && putBack(taken.body, taken.taken)).toEqual(body);
  });

  test('comes back to a body that was written in since, and to an emptied one', () => {
    const { taken } = takeOff(plain) ?? {};
    if (!taken) throw new Error('nothing was taken off');
    expect(headOf(putBack([paragraph(text('Nobody met.'))] as Blocks, taken))).toBe(
      'LIMA, Jan 21 (Reuters) - Nobody met.',
    );
    expect(headOf(putBack(null, taken))).toBe('LIMA, Jan 21 (Reuters) - ');
  });

  test.each([
    ['no dateline', [paragraph(text('The council met in Lima.'))]],
    ['a headline', [{ type: 'heading', level: 2, children: [text('LIMA (Reuters) - Council meets')] }]],
    ['a dateline that is not the start', [paragraph(text('Hours ago.')), ...plain]],
    ['nothing', null],
    ['something else', { root: [] }],
  ])('is not found in %s', (_, body) => {
    expect(takeOff(body)).toBeNull();
  });
});

test.each([
  [null, true],
  [undefined, true],
  [[], true],
  [[paragraph(text('  '))], true],
  [plain, false],
  [[{ type: 'image', image: {}, children: [text('')] }], false],
])('whether a body is empty: %j', (body, isEmpty) => {
  expect(isEmptyBody(body)).toBe(isEmpty);
});

test('a pasted text becomes paragraphs', () => {
  expect(paragraphsOf('One.\n\n Two.\r\nThree. ')).toEqual(
    ['One.', 'Two.', 'Three.'].map((words) => paragraph(text(words))),
  );
});
