import fc from 'fast-check';
import { datelineProblems, parseDateline } from '../../../domain/dateline';
import { withoutControls } from '../../../domain/text';

const PIECES = [
  '(',
  ')',
  '[',
  ']',
  '【',
  '】',
  '（',
  '）',
  '=',
  '＝',
  '/',
  ',',
  ', ',
  '.',
  ' - ',
  ' — ',
  '--',
  '_',
  ':',
  '\n',
  '\t',
  '\u001b[31m',
  '\u0007',
  '\u2028',
  '\u3000',
  ' and ',
  'By ',
  'OSLO',
  'Oslo',
  'PARIS',
  'Texas',
  'N.J.',
  'Norway',
  'AP',
  'Reuters',
  'ANSA',
  'TASS',
  'dpa',
  'Jan. 5',
  '2021',
  'Monday',
  'ene',
  '5',
  'Correspondent',
  'Oh Ha-neul',
  '서울',
  '연합뉴스',
  '오하늘',
  '기자',
  '특파원',
  '新华社',
  '北京',
  '1月5日',
  '电',
  '記者',
  'ワシントン',
  '共同',
  'رويترز',
  'القاهرة',
  'МОСКВА',
  'РИА Новости',
  'a',
  'The',
  '\ud800',
  '😀',
  '\u0301',
];

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc
    .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 6 })), {
      maxLength: 30,
    })
    .map((all) => all.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(' ')),
);

const bare = (text: string): string => withoutControls(text).replace(/\s+/g, '');

describe('parseDateline', () => {
  it('never throws, loses nothing and gives a good dateline', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseDateline(text);
        if (parsed === null) return;
        expect(bare((parsed.dateline.text ?? '') + parsed.body)).toBe(bare(text));
        expect(datelineProblems(parsed.dateline)).toEqual([]);
        expect(parseDateline(text)).toEqual(parsed);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '(',
    '[',
    '【',
    'A',
    ' ',
    'A, ',
    '(AP) ',
    '/',
    '一',
    '가=',
    '기자 ',
    '1 ',
    'Jan 1, ',
    '記者、',
    'By Ab Cd, ',
    '((',
    '\u3000',
    'NEW YORK ',
    '\ud800',
  ])('reads a megabyte of %j as it reads its start', (piece) => {
    const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const parsed = parseDateline(long);
    expect(parsed === null || bare(parsed.dateline.text + parsed.body).length === bare(long).length).toBe(
      true,
    );
  });
});
