import fc from 'fast-check';
import { CREDIT_KINDS, CREDIT_STYLES, formatCredit, parseCredit } from '../../../domain/credit';

const MADE = 'ai generated';

it.each<[line: string, creators: string[], sources: string[], kind?: string]>([
  ['AI-generated image / Quay News', [], ['Quay News'], MADE],
  ['This image was generated using artificial intelligence', [], [], MADE],
  ['Adobe Stock (generiert mit KI)', [], ['Adobe Stock'], MADE],
  ['KI-Bild / Quay News', [], ['Quay News'], MADE],
  ['Ilustración generada con IA', [], [], MADE],
  ['Generato con AI', [], [], MADE],
  ['Gambar dibuat dengan AI', [], [], MADE],
  ['Yapay zeka ile oluşturulmuştur', [], [], MADE],
  ['תמונה: נוצרה באמצעות AI', [], [], MADE],
  ['Зображення створене штучним інтелектом', [], [], MADE],
  ['AI로 생성한 이미지', [], [], MADE],
  ['AIを使って作成した画像', [], [], MADE],
  ['人工智能生成图片/新华社', [], ['新华社'], MADE],
  ['AI 합성 사진=한빛일보', [], ['한빛일보'], 'ai altered'],
  ['Jo Reyes/AP, colourised with AI', ['Jo Reyes'], ['AP'], 'ai altered'],
  ['Illustration by Mara Roth using AI', ['Mara Roth'], [], MADE],
  ['Quay by night, in a hundred years. AI-generated image / Quay News', [], ['Quay News'], MADE],
  // The tool is no maker; alone, or where a name would stand, it is what there is to print.
  ['Created with ChatGPT', [], ['ChatGPT'], MADE],
  ['Illustration réalisée avec Midjourney / Quay News', [], ['Quay News'], MADE],
  ['Image by DALL-E / Quay News', [], ['DALL-E', 'Quay News'], MADE],
  ['Photo by Sora/AFP', ['Sora'], ['AFP']],
  ['Foto: Claude Roth/AFP', ['Claude Roth'], ['AFP']],
  ['AI Now Institute/Jo Reyes', ['Jo Reyes'], ['AI Now Institute']],
  ['Foto: A.I./dpa', [], ['A.I.', 'dpa']],
])('%s', (line, creators, sources, ...kind) => {
  const credit = parseCredit(line);
  expect([credit?.creators, credit?.sources, credit?.kind]).toEqual([
    creators,
    sources,
    typeof kind[0] === 'string' ? kind[0] : undefined,
  ]);
});

/** Kinds that no style prints: the maker's name is missing, or withheld; courtesy has words of its own. */
const UNPRINTED: readonly string[] = ['stringer', 'uncredited', 'courtesy'];
const STYLES = CREDIT_STYLES.filter((style) => style !== 'asia-economy');

it('prints a kind so that it is read again, in every style', () => {
  const kinds = fc.constantFrom(...CREDIT_KINDS.filter((kind) => !UNPRINTED.includes(kind)));
  const makers = fc.constantFrom<string[]>([], ['Jo Reyes'], ['Jo Reyes', 'Ana Um, Jr.']);
  const houses = fc.constantFrom<string[]>(['AP'], ['AFP'], ['Quay News']);
  fc.assert(
    fc.property(kinds, makers, houses, fc.constantFrom(...STYLES), (kind, creators, sources, style) => {
      const credit = { creators, sources, kind, text: '' };
      const line = formatCredit(credit, style, { template: '[{creators}/{sources}, {kind}]' });
      expect(parseCredit(line)).toEqual({ ...credit, text: line });
    }),
    { numRuns: 300 },
  );
});

it('tells of a machine in every style', () => {
  for (const style of CREDIT_STYLES)
    expect(formatCredit({ creators: ['Jo Reyes'], sources: ['AP'], kind: MADE, text: '' }, style)).toMatch(
      /AI-generated/,
    );
});
