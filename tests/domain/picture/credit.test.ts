import { formatCredit, type ImageCredit } from '../../../domain/credit';
import { creditOfPicture, isCredited, type PictureMetadata } from '../../../domain/picture';

type Row = [what: string, metadata: Partial<PictureMetadata>, credit: Partial<ImageCredit> | null];

const TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

const TABLE: Row[] = [
  [
    'a creator and an agency',
    { creators: ['Jo Reyes'], creditLine: 'AP' },
    { creators: ['Jo Reyes'], sources: ['AP'], text: 'Jo Reyes, AP' },
  ],
  [
    'a credit line that names its creator stays as it is printed',
    { creators: ['Jae C. Hong'], creditLine: 'AP Photo/Jae C. Hong' },
    { creators: ['Jae C. Hong'], sources: ['AP'], text: 'AP Photo/Jae C. Hong' },
  ],
  [
    'a distributor',
    { creators: ['SÉBASTIEN CEVEY'], creditLine: 'AFP via Getty Images', source: 'AFP' },
    { creators: ['Sébastien Cevey'], sources: ['AFP'], via: 'Getty Images' },
  ],
  [
    'a wire that sends a desk code as source, and a body as creator',
    { creators: ['REUTERS TV'], creditLine: 'REUTERS', source: 'X00514' },
    { creators: [], sources: ['Reuters'], text: 'REUTERS' },
  ],
  [
    'a name with brackets, which is one name',
    { creators: ['Creator1 (ref2023.2)'], creditLine: 'Credit Line (ref2023.2)' },
    { creators: ['Creator1 (ref2023.2)'], sources: ['Credit Line (ref2023.2)'] },
  ],
  [
    'two names in one entry',
    { creators: ['Jo Reyes and Ann Lee'], creditLine: 'AP' },
    { creators: ['Jo Reyes', 'Ann Lee'], sources: ['AP'] },
  ],
  [
    'a name as archives list it',
    { creators: ['Reyes, Maria Luisa'], creditLine: 'AP' },
    { creators: ['Maria Luisa Reyes'], sources: ['AP'], text: 'Maria Luisa Reyes, AP' },
  ],
  [
    'two houses as one creator',
    { creators: ['Reuters, AFP'] },
    { creators: [], sources: ['Reuters', 'AFP'] },
  ],
  ['two names as one creator', { creators: ['Jo Reyes, Ann Lee'] }, { creators: ['Jo Reyes', 'Ann Lee'] }],
  [
    'a body as creator and nothing else',
    { creators: ['REUTERS TV'] },
    { creators: [], sources: ['Reuters'], text: 'Reuters' },
  ],
  [
    'a source where there is no credit line',
    { creators: ['김하늘'], source: '연합뉴스' },
    { creators: ['김하늘'], sources: ['연합뉴스'], text: '김하늘, 연합뉴스' },
  ],
  [
    'a credit line that is only the creator’s name takes the source',
    { creators: ['Park Ji-hoon'], creditLine: 'Park Ji-hoon', source: 'The Harbour Times' },
    { creators: ['Park Ji-hoon'], sources: ['The Harbour Times'], text: 'Park Ji-hoon' },
  ],
  [
    'two creators',
    { creators: ['Jo Reyes', 'Mina Okafor', 'Jo  Reyes'], creditLine: 'AP' },
    { creators: ['Jo Reyes', 'Mina Okafor'], sources: ['AP'] },
  ],
  [
    'a handout',
    { creators: [], creditLine: 'Aquila Consortium / Handout' },
    { sources: ['Aquila Consortium'], kind: 'handout', text: 'Aquila Consortium / Handout' },
  ],
  [
    'a free licence',
    {
      creators: ['Jo Reyes'],
      creditLine: 'Jo Reyes',
      webStatement: 'https://creativecommons.org/licenses/by-sa/4.0/',
    },
    {
      creators: ['Jo Reyes'],
      licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
    },
  ],
  [
    'a copyright notice where all else is silent',
    { creators: [], copyrightNotice: '© 2026 Jo Reyes' },
    { creators: ['Jo Reyes'], sources: [] },
  ],
  [
    'a copyright notice is nobody’s credit where a creator is named',
    { creators: ['Jo Reyes'], copyrightNotice: '© Harbour Press' },
    { creators: ['Jo Reyes'], sources: [], text: 'Jo Reyes' },
  ],
  ['a desk code alone', { creators: [], source: 'X00514' }, null],
  ['a placeholder in every property', { creators: ['N/A'], creditLine: 'N/A', copyrightNotice: '-' }, null],
  ['what a wire writes where nobody is named', { creators: ['Uncredited'], creditLine: 'None' }, null],
  [
    'a withheld name beside an agency',
    { creators: ['Uncredited'], creditLine: 'AP' },
    { creators: [], sources: ['AP'], kind: 'uncredited' },
  ],
  [
    'a placeholder, so that the next property speaks',
    { creators: ['None'], creditLine: '.', source: 'Quay Photos' },
    { creators: [], sources: ['Quay Photos'] },
  ],
  [
    'words that point to the caption, which carries the credit of a wire',
    {
      creators: ['See caption'],
      creditLine: 'as credited',
      description:
        'Ships wait in the fog. (Photo by Jo Reyes / AFP) (Photo by JO REYES/AFP via Getty Images)',
    },
    { creators: ['Jo Reyes'], sources: ['AFP'], via: 'Getty Images' },
  ],
  [
    'a caption that closes with a wire’s line',
    { creators: [], description: 'Ships wait in the fog on Friday. REUTERS/Mara Roth' },
    { creators: ['Mara Roth'], sources: ['Reuters'] },
  ],
  [
    'a Korean caption',
    { creators: ['-'], description: '안개 속에서 배들이 기다리고 있다. (사진=연합뉴스)' },
    { creators: [], sources: ['연합뉴스'] },
  ],
  [
    'a caption that only names who is in the picture',
    { creators: ['N/A'], description: 'The mayor, Mara Roth, opens the bridge (built by Jo Reyes).' },
    null,
  ],
  [
    'a caption that speaks of a photo',
    { creators: [], description: 'The photo by his wife is on the wall.' },
    null,
  ],
  [
    'a name that archives list with its suffix',
    { creators: ['Testa, Martin, Jr.', 'Um, Ana'], creditLine: 'AP' },
    { creators: ['Martin Testa, Jr.', 'Ana Um'], sources: ['AP'] },
  ],
  ['a name in capitals with a figure', { creators: [], source: 'TV5MONDE' }, { sources: ['TV5MONDE'] }],
  [
    'another, as a credit line',
    { creators: ['JET2HOLIDAYS'], creditLine: 'M6' },
    { creators: ['JET2HOLIDAYS'], sources: ['M6'] },
  ],
  [
    'two notices',
    { creators: [], copyrightNotice: '© 2026 Ana Um. © 2025 Bo Dois' },
    { creators: ['Ana Um', 'Bo Dois'], sources: [] },
  ],
  [
    'a notice that is no more than the law',
    {
      creators: [],
      copyrightNotice: 'All rights reserved. No part of this image may be copied, sold or lent.',
    },
    null,
  ],
  [
    'a file that was made by AI',
    { creators: [], digitalSourceType: `${TYPES}trainedAlgorithmicMedia` },
    { creators: [], sources: [], kind: 'ai generated', text: 'AI-generated' },
  ],
  [
    'a handout that was made by AI',
    { creators: [], creditLine: 'Quay / Handout', digitalSourceType: `${TYPES}trainedAlgorithmicMedia/` },
    { sources: ['Quay'], kind: 'ai generated' },
  ],
  ['a file of a camera', { creators: [], digitalSourceType: `${TYPES}digitalCapture` }, null],
  ['a composite of nobody’s', { creators: [], digitalSourceType: `${TYPES}compositeCapture` }, null],
  [
    'an unknown maker beside one who is known',
    { creators: ['Unknown', 'Jo Reyes'], creditLine: 'AP' },
    { creators: ['Jo Reyes'], sources: ['AP'] },
  ],
  [
    'a Korean placeholder',
    { creators: ['미상'], creditLine: '한빛일보' },
    { creators: [], sources: ['한빛일보'] },
  ],
  ['a Japanese one', { creators: ['不明'], source: '共同' }, { creators: [], sources: ['共同'] }],
  [
    'a German pointer, so that the notice speaks',
    { creators: ['Unbekannt'], creditLine: 's. Bildbeschreibung', copyrightNotice: '© Quay Photos' },
    { creators: [], sources: ['Quay Photos'] },
  ],
  [
    'a list of placeholders',
    { creators: ['N/A; N/A'], creditLine: 'AFP' },
    { creators: [], sources: ['AFP'] },
  ],
  ['another', { creators: ['N/A, unknown'], creditLine: 'AFP' }, { creators: [], sources: ['AFP'] }],
  [
    'a pointer to a caption that closes with its credit',
    { creators: ['see caption'], source: 'see caption', description: 'Boats at Quay. (Foto: Jo Reyes/dpa)' },
    { creators: ['Jo Reyes'], sources: ['dpa'] },
  ],
  [
    'a suffix between surname and given name',
    { creators: ['Testa, Jr., Martin'], creditLine: 'AP' },
    { creators: ['Martin Testa, Jr.'], sources: ['AP'] },
  ],
  [
    'a suffix beside another maker',
    { creators: ['Martin Testa, Jr.', 'Ana Um'], creditLine: 'Quay News' },
    { creators: ['Martin Testa, Jr.', 'Ana Um'], sources: ['Quay News'] },
  ],
  [
    'a suffix in a list',
    { creators: ['Martin Testa, Jr.; Ana Um'] },
    { creators: ['Martin Testa, Jr.', 'Ana Um'], sources: [] },
  ],
  [
    'a list of names as archives write them',
    { creators: ['Testa, Martin; Um, Ana'] },
    { creators: ['Martin Testa', 'Ana Um'], sources: [] },
  ],
  [
    'a long notice',
    {
      creators: [],
      copyrightNotice:
        '© 2019-2026 Ana Um, Quay Photos. All rights reserved. Unauthorised copying, hiring, lending or public display is prohibited.',
    },
    { creators: ['Ana Um'], sources: ['Quay Photos'] },
  ],
  [
    'two notices that say the word',
    { creators: [], copyrightNotice: 'Copyright 2024 Ana Um; Copyright 2025 Quay Photos' },
    { creators: ['Ana Um'], sources: ['Quay Photos'] },
  ],
  [
    'a notice that only sends to the owner',
    {
      creators: [],
      copyrightNotice:
        'This image is protected by copyright. Contact the owner for permission, pricing and usage.',
    },
    null,
  ],
  [
    'a notice that gives all rights away',
    { creators: [], copyrightNotice: 'Public domain' },
    { creators: [], sources: [], licence: { name: 'Public domain' } },
  ],
  [
    'a machine as the creator',
    { creators: ['AI-generated'], creditLine: 'Quay News' },
    { creators: [], sources: ['Quay News'], kind: 'ai generated' },
  ],
  [
    'a tool as the creator',
    { creators: ['Midjourney'], creditLine: 'Quay News' },
    { creators: [], sources: ['Quay News'], kind: 'ai generated' },
  ],
  [
    'a photograph that AI changed',
    {
      creators: ['Jo Reyes'],
      creditLine: 'AP',
      digitalSourceType:
        'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
    },
    { creators: ['Jo Reyes'], sources: ['AP'], kind: 'ai altered' },
  ],
  [
    'digital art',
    {
      creators: ['Jo Reyes'],
      creditLine: 'AP',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalArt',
    },
    { creators: ['Jo Reyes'], sources: ['AP'], kind: 'illustration' },
  ],
  [
    'what little was done to it is no kind',
    {
      creators: ['Jo Reyes'],
      creditLine: 'AP',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits',
    },
    { creators: ['Jo Reyes'], sources: ['AP'] },
  ],
  [
    'a channel with a figure',
    { creators: ['ANA UM'], source: 'TF1' },
    { creators: ['Ana Um'], sources: ['TF1'] },
  ],
  ['a channel in capitals', { creators: [], source: 'BFM2' }, { creators: [], sources: ['BFM2'] }],
  ['another channel', { creators: [], source: 'TV2' }, { creators: [], sources: ['TV2'] }],
  [
    'a house with a figure inside',
    { creators: [], source: 'A3MEDIA' },
    { creators: [], sources: ['A3MEDIA'] },
  ],
  [
    'a house that opens with figures',
    { creators: [], source: '90MIN' },
    { creators: [], sources: ['90MIN'] },
  ],
  ['a code of a desk', { creators: [], source: 'P3091' }, null],
  [
    'a caption without a credit beside placeholders',
    { creators: [], creditLine: '-', source: 'n/a', copyrightNotice: 'unknown', description: 'A boat.' },
    null,
  ],
  ['nothing', { creators: [] }, null],
  ['white space', { creators: [' '], creditLine: ' ', source: '' }, null],
];

it.each(TABLE)('%s', (_what, metadata, credit) => {
  const read = creditOfPicture({ creators: [], ...metadata });
  if (credit === null) expect(read).toBeNull();
  else expect(read).toMatchObject(credit);
});

it.each(TABLE)('%s: is credited where there is a credit', (_what, metadata, credit) => {
  expect(isCredited({ creators: [], ...metadata })).toBe(credit !== null);
});

it('is printed in the house’s style', () => {
  const read = creditOfPicture(
    { creators: ['Jo Reyes'], creditLine: 'AP' },
    {
      print: (credit) => formatCredit(credit, 'paren'),
    },
  );
  expect(read?.text).toBe('(AP Photo/Jo Reyes)');
});

it('knows the house’s own agencies', () => {
  const metadata = { creators: ['HARBOUR PHOTO'], creditLine: 'Jo Reyes / HARBOUR PHOTO' };
  const agencies = { 'HARBOUR PHOTO': 'The Harbour Times' };
  expect(creditOfPicture(metadata, { agencies })).toMatchObject({
    creators: ['Jo Reyes'],
    sources: ['The Harbour Times'],
  });
});

it('is nobody’s where there is no metadata', () => {
  expect(creditOfPicture(null)).toBeNull();
  expect(isCredited(null)).toBe(false);
});
