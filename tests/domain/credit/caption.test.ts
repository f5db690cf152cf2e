import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseCaption, parseCredit } from '../../../domain/credit';
import { withoutControls } from '../../../domain/text';

/** Captions without a credit, which name nobody in the field for credits either. */
const PLAIN = readFileSync(join(__dirname, 'plain-captions.txt'), 'utf8').split('\n').filter(Boolean);

it.each(PLAIN)('names nobody in %j', (caption) => {
  const credit = parseCredit(caption);
  expect([credit?.creators, credit?.sources, credit?.via]).toEqual([[], [], undefined]);
  expect(parseCaption(caption)).toEqual({ caption, credit: null });
});

const HEADLINE = 'US and China Finally Meet... After Visiting Korea [Image source=AP Yonhap News]';

it('takes the credit off the end, and the credit alone is read of such a line', () => {
  const credit = { creators: [], sources: ['AP'], via: 'Yonhap News', text: '[Image source=AP Yonhap News]' };
  expect(parseCaption(HEADLINE)).toEqual({
    caption: 'US and China Finally Meet... After Visiting Korea',
    credit,
  });
  expect(parseCredit(HEADLINE)).toEqual(credit);
});

it('makes nobody in the picture its photographer', () => {
  expect(parseCredit('김하늘. /AFPBBNews=뉴스1')).toEqual({
    creators: [],
    sources: ['AFPBBNews'],
    via: '뉴스1',
    text: '/AFPBBNews=뉴스1',
  });
});

it('names a house’s own paper where the house says so, and nobody where it does not', () => {
  expect(parseCredit('本报记者 李响 摄')).toMatchObject({ creators: ['李响'], sources: [] });
  expect(parseCredit('本报记者 李响 摄', { agencies: { 本报: 'The Harbour Times' } })).toMatchObject({
    creators: ['李响'],
    sources: ['The Harbour Times'],
  });
});

it('knows the house’s own agencies at a caption’s end', () => {
  const agencies = { 'Quay Desk': 'The Quay' };
  expect(parseCaption('Ships wait in the fog. Quay Desk', { agencies })).toMatchObject({
    caption: 'Ships wait in the fog.',
    credit: { sources: ['The Quay'], text: 'Quay Desk' },
  });
});

const bare = (text: string): string => text.replace(/\s/g, '');

it('loses nothing, never throws', () => {
  const pieces = fc.constantFrom(
    ...[
      'Ships wait. ',
      'AP',
      '/',
      ' (',
      ')',
      'Photo by ',
      'Jo Reyes',
      '©',
      '사진=',
      '기자',
      '（',
      '）',
      '。',
      '\n',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { caption, credit } = parseCaption(text);
      return bare(caption + (credit?.text ?? '')) === bare(withoutControls(text));
    }),
  );
});

it.each(['(', ' - ', '/', '。', 'Foto: ', '사진=', 'The mayor speaks. ', '\n', '新华社', '='])(
  'reads a megabyte of %j at once',
  (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const from = performance.now();
    expect(bare(parseCaption(text).caption).length).toBeGreaterThanOrEqual(0);
    expect(performance.now() - from).toBeLessThan(1000);
  },
);
