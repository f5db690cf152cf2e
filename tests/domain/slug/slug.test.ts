import fc from 'fast-check';
import { isSlugOf, numbered, slugOf, SLUG_LENGTH } from '../../../domain/slug';

it.each([
  ['Ports reopen: 3 ferries sail', 'ports-reopen-3-ferries-sail'],
  ['U.S./China talks — what’s next?', 'u-s-china-talks-whats-next'],
  ['Größe zählt: Über Österreich', 'grosse-zahlt-uber-osterreich'],
  ['서울시, 한강 유람선 운항 재개', 'seoulsi-hangang-yuramseon-unhang-jaegae'],
  ['银行举行会谈', 'yinhang-juxing-huitan'],
  ['ロンドンで会談', 'rondondehuitan'],
  ['Паромы снова ходят', 'paromy-snova-hodyat'],
  ['مرحبا بالعالم', 'mrhba-balaalm'],
  ['कोलकाता में बाढ़', 'kolkata-mem-badh'],
  ['Ελλάδα: νέα δρομολόγια', 'ellada-nea-dromologia'],
  ['!!! …', ''],
  ['', ''],
])('%s', async (headline, slug) => expect(await slugOf(headline)).toBe(slug));

it('is fit for an address, whatever the headline', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (headline) => {
      const slug = await slugOf(headline);
      expect(slug).toMatch(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(SLUG_LENGTH);
    }),
    { numRuns: 300 },
  );
});

it('is cut between words', async () => {
  expect(await slugOf('harbour '.repeat(30))).toBe(Array.from({ length: 12 }, () => 'harbour').join('-'));
  expect(await slugOf('x'.repeat(500))).toBe('x'.repeat(SLUG_LENGTH));
});

it.each([
  ['same', 1, 'same'],
  ['same', 2, 'same-2'],
])('%s, number %d', (slug, n, address) => expect(numbered(slug, n)).toBe(address));

it.each([
  ['same-headline', 'Same headline', true],
  ['same-headline-12', 'Same headline', true],
  ['same-headline-b', 'Same headline', false],
  ['same-headline-2024', 'Same headline', false],
  ['other', 'Same headline', false],
  ['', '!!!', false],
])('%s was made from %s: %s', async (slug, headline, made) =>
  expect(await isSlugOf(slug, headline)).toBe(made),
);
