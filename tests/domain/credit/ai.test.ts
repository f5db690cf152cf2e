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
  ['Image générée par IA / Quay News', [], ['Quay News'], 'ai generated'],
  ['Imagen creada con inteligencia artificial. Quay News', [], ['Quay News'], 'ai generated'],
  ['Imagem gerada por inteligência artificial/Folhapress', [], ['Folhapress'], 'ai generated'],
  ["Immagine generata con l'intelligenza artificiale / ANSA", [], ['ANSA'], 'ai generated'],
  ['Изображение сгенерировано нейросетью / ТАСС', [], ['ТАСС'], 'ai generated'],
  ['صورة مولدة بالذكاء الاصطناعي / الأناضول', [], ['Anadolu'], 'ai generated'],
  ['صورة بالذكاء الاصطناعي', [], [], 'ai generated'],
  ['AI 생성 이미지=한빛일보', [], ['한빛일보'], 'ai generated'],
  ['생성형 AI로 제작한 이미지', [], [], 'ai generated'],
  ['生成AIで作成した画像／青空新聞', [], ['青空新聞'], 'ai generated'],
  ['本图由AI生成', [], [], 'ai generated'],
  ['AI制图:李响', ['李响'], [], 'ai generated'],
  ['图片由豆包AI生成', [], ['豆包AI'], 'ai generated'],
  ['KI-generiertes Bild: Quay News', [], ['Quay News'], 'ai generated'],
  ['Mit KI erstellt: Ana Um', ['Ana Um'], [], 'ai generated'],
  ['Symbolbild (KI-generiert) / Quay News', [], ['Quay News'], 'ai generated'],
  ['Synthetic image by Quay News', [], ['Quay News'], 'ai generated'],
  ['Made with Google AI', [], ['Google AI'], 'ai generated'],
  ['Photo: Jo Reyes/AFP; background extended with generative AI', ['Jo Reyes'], ['AFP'], 'ai altered'],
  ['Foto: Jo Reyes/dpa, mit KI bearbeitet', ['Jo Reyes'], ['dpa'], 'ai altered'],
  ['Photo retouchée par IA : Jo Reyes/AFP', ['Jo Reyes'], ['AFP'], 'ai altered'],
  ['AI로 보정한 사진=한빛일보', [], ['한빛일보'], 'ai altered'],
  ['AIで加工した写真／青空新聞', [], ['青空新聞'], 'ai altered'],
  ['Фото обработано с помощью ИИ / ТАСС', [], ['ТАСС'], 'ai altered'],
  ['Photo: Bo Dois/EPA, colours enhanced using AI', ['Bo Dois'], ['EPA'], 'ai altered'],
  ['KI-generiert mit Midjourney', [], ['Midjourney'], MADE],
  ['Not AI-generated / Jo Reyes/AP', ['Jo Reyes'], ['AP']],
  ['Kai Roth/AP', ['Kai Roth'], ['AP']],
  ['Ai Weiwei Studio', [], ['Ai Weiwei Studio']],
  ['Foto: Ia Testa/EFE', ['Ia Testa'], ['EFE']],
  ['KI.KA/Ana Um', ['Ana Um'], ['KI.KA']],
])('%s', (line, creators, sources, ...kind) => {
  const credit = parseCredit(line);
  expect([credit?.creators, credit?.sources, credit?.kind]).toEqual([
    creators,
    sources,
    typeof kind[0] === 'string' ? kind[0] : undefined,
  ]);
});

it.each<[line: string, creators: string[], sources: string[], kind: string]>([
  ['Illustration: Mara Roth/Quay News', ['Mara Roth'], ['Quay News'], 'illustration'],
  ['Illustrazione di Mara Roth', ['Mara Roth'], [], 'illustration'],
  ['Ilustración: Mara Roth / EFE', ['Mara Roth'], ['EFE'], 'illustration'],
  ['Ilustração de Mara Roth/Folhapress', ['Mara Roth'], ['Folhapress'], 'illustration'],
  ['Иллюстрация: Мара Рот / ТАСС', ['Мара Рот'], ['ТАСС'], 'illustration'],
  ['일러스트=김하늘 기자', ['김하늘'], [], 'illustration'],
  ['イラスト:山本夏子', ['山本夏子'], [], 'illustration'],
  ['插画:李响', ['李响'], [], 'illustration'],
  ['رسم: منى عمر', ['منى عمر'], [], 'illustration'],
  ['Grafico: ANSA', [], ['ANSA'], 'graphic'],
  ['Grafik: dpa', [], ['dpa'], 'graphic'],
  ['Infographie : Quay News', [], ['Quay News'], 'graphic'],
  ['그래픽=한빛일보', [], ['한빛일보'], 'graphic'],
  ['图表:新华社', [], ['新华社'], 'graphic'],
  ['グラフィック:共同', [], ['共同'], 'graphic'],
  ['Инфографика: РИА Новости', [], ['РИА Новости'], 'graphic'],
  ['Composite: Jo Reyes/AP, Ana Um/AFP', ['Jo Reyes', 'Ana Um'], ['AP', 'AFP'], 'composite'],
  ['Fotomontage: Quay News / Foto: Jo Reyes/dpa', ['Jo Reyes'], ['Quay News', 'dpa'], 'composite'],
  ['Montaje: Quay News', [], ['Quay News'], 'composite'],
  ['Коллаж: Quay News', [], ['Quay News'], 'composite'],
])('%s', (line, creators, sources, kind) =>
  expect(parseCredit(line)).toMatchObject({ creators, sources, kind }),
);

it.each<[line: string, creators: string[], sources: string[]]>([
  ['Graphic News', [], ['Graphic News']],
  ['M6/Ana Um', ['Ana Um'], ['M6']],
  ['Photo: 20MINUTES', [], ['20 Minutes']],
  ['ANA UM/FRANCE24', ['Ana Um'], ['France 24']],
  ['7NEWS', [], ['7NEWS']],
  ['© C4 News', [], ['C4 News']],
])('%s says no kind', (line, creators, sources) => {
  expect(parseCredit(line)).toMatchObject({ creators, sources });
  expect(parseCredit(line)?.kind).toBeUndefined();
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
