import fc from 'fast-check';
import { parseCopyright } from '../../../domain/rights';

/** Notices as houses print them, with invented names: holder, years, language. */
const NOTICES: readonly (readonly [string, string | undefined, number[], string?])[] = [
  ['© 2024 Harbour Press', 'Harbour Press', [2024]],
  ['© 2019-2026 Harbour Press. All rights reserved.', 'Harbour Press', [2019, 2026], 'en'],
  ['(c) 2019-26 Harbour Press', 'Harbour Press', [2019, 2026]],
  ['Copyright Harbour Press 2021', 'Harbour Press', [2021]],
  [
    '(c) Copyright Quay Data 2018. Click For Restrictions - http://quay.example/c.html',
    'Quay Data',
    [2018],
    'en',
  ],
  ['Copyright by Harbour Press Co., Ltd. All Rights Reserved', 'Harbour Press Co., Ltd.', [], 'en'],
  ['©2018 The Quay Times, Distributed by Harbour Content, LLC.', 'The Quay Times', [2018], 'en'],
  [
    '2022 Quay-Roll, Inc., All Rights Reserved. Distributed by Harbour Content.',
    'Quay-Roll, Inc.',
    [2022],
    'en',
  ],
  ['Harbour Press © 2021', 'Harbour Press', [2021]],
  ['© 2024, All Rights Reserved | Quay Newspapers Limited', 'Quay Newspapers Limited', [2024], 'en'],
  ['(c) Getty Images Europe/Pool', 'Getty Images Europe', []],
  [
    'Quay Network/Harbour System, Inc. © 2016. This material may not be published.',
    'Quay Network/Harbour System, Inc.',
    [2016],
    'en',
  ],
  ['Pewarta : Ana Roth\r\nEditor : Ben Ito\r\nCOPYRIGHT © QUAY 2021', 'QUAY', [2021]],
  ['© Harbour Zeitung GmbH 2001 - 2023 Alle Rechte vorbehalten.', 'Harbour Zeitung GmbH', [2001, 2023], 'de'],
  ['© 2025 Le Quai. Tous droits réservés.', 'Le Quai', [2025], 'fr'],
  ['Todos los derechos reservados © 2024 Agencia Muelle, S.A.', 'Agencia Muelle, S.A.', [2024], 'es'],
  ['© ПРИЧАЛ, 2025. Все права защищены.', 'ПРИЧАЛ', [2025], 'ru'],
  ['© جميع الحقوق محفوظة 2025 الميناء', 'الميناء', [2025], 'ar'],
  [
    '<저작권자(c) 한빛뉴스, 무단 전재-재배포, AI 학습 및 활용 금지> 2026년06월20일 08시00분 송고',
    '한빛뉴스',
    [2026],
    'ko',
  ],
  ['ⓒ (주)한빛닷컴 - 무단전재, 변형, 무단배포 금지', '(주)한빛닷컴', [], 'ko'],
  ['ⓒ한빛워치의 소중한 저작물입니다. 무단전재와 재배포를 금합니다.', '한빛워치', [], 'ko'],
  ['〈한빛신문은 디지털뉴스이용규칙에 따른 저작권을 행사합니다.〉', '한빛신문', [], 'ko'],
  ['<저작권자 © ‘빛나는 뉴스’ 한빛투데이, 무단전재 및 재배포 금지>', '한빛투데이', [], 'ko'],
  ['© 港湾通信社 無断転載・複製を禁じます。', '港湾通信社', [], 'ja'],
  ['版权归海港日报所有，未经授权不得转载', '海港日报', [], 'zh'],
  ['© Riproduzione riservata', undefined, [], 'it'],
  ['SIPA USA/PA Images', 'SIPA USA', []],
];

it.each(NOTICES.map((row) => [row[0], row] as const))('%s', (text, [, holder, years, language]) => {
  const read = parseCopyright(text);
  expect(read).toMatchObject({ years, text });
  expect(read?.holder).toBe(holder);
  if (language) expect(read?.language).toBe(language);
});

it('tells licence and terms', () => {
  expect(parseCopyright('(C) 2019 Quay. Licensed under Creative Commons CC-BY 4.0.')).toMatchObject({
    holder: 'Quay',
    licence: { name: 'CC BY 4.0' },
  });
  expect(
    parseCopyright(
      'This article was first published by The Quay and is republished under a Creative Commons licence.',
    ),
  ).toMatchObject({ licence: { name: 'Creative Commons' }, years: [] });
  expect(parseCopyright('ⓒ한빛뉴스, 무단 전재-재배포, AI 학습 및 활용 금지')?.terms).toBe(
    '무단 전재-재배포, AI 학습 및 활용 금지',
  );
});

it.each([
  '',
  '本文の著作権は原作者に帰属します。記事の転載は情報の伝達のみを目的としています。',
  'The copyright of each article remains with its author.',
  'For copyright information, check with the distributor of this item',
  'A plaque with the words copyright Harbour Press hangs in the lobby.',
  'The mayor opens the bridge.',
  '---',
])('names nobody in %j', (text) => expect(parseCopyright(text)).toBeNull());

it('reads the house’s own names as it does those of the trade', () => {
  expect(parseCopyright('Quay Pictures/AP', { agencies: { 'Quay Pictures': 'Quay' } })?.holder).toBe(
    'Quay Pictures',
  );
});

it('never throws, and reads a megabyte at once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => void parseCopyright(text)));
  for (const piece of ['© 20', '(c) ', 'Copyright ', '(', 'ⓒ한', ' and 2024', 'a ', '<저작권자'])
    expect(parseCopyright(piece.repeat(200_000))?.years ?? []).toBeInstanceOf(Array);
});
