import fc from 'fast-check';
import { parseCredit } from '../../../domain/credit';
import { withoutNotices } from '../../../domain/credit/caption/notices';

it.each<[line: string, creators: string[], sources: string[], year: number | null]>([
  ['© 2026 Ana Um; © 2026 Quay Desk', ['Ana Um'], ['Quay Desk'], 2026],
  ['© 2026 Ana Um. © 2025 Bo Dois', ['Ana Um', 'Bo Dois'], [], 2026],
  ['© 2026 Ana Um / © 2025 Quay Photos', ['Ana Um'], ['Quay Photos'], 2026],
  ['© Ana Um 2024; © Quay Photos 2025', ['Ana Um'], ['Quay Photos'], 2024],
  ['Copyright 2024, 2026 Quay Photos', [], ['Quay Photos'], 2024],
  ['© Quay Photos 2024, 2025', [], ['Quay Photos'], 2024],
  ['© 1998, 1999, 2000 and 2001 Ana Um', ['Ana Um'], [], 1998],
  ['© 2024 & 2025 Ana Um', ['Ana Um'], [], 2024],
  ['© 2024/2026 Ana Um', ['Ana Um'], [], 2024],
  ['(c) 2019-2026 Quay Photos', [], ['Quay Photos'], 2019],
  ['Copyright © 2019–present Quay Photos', [], ['Quay Photos'], 2019],
  ['ⓒ 2024·2026 한빛일보', [], ['한빛일보'], 2024],
  ['Tokyo 2020 Pictures/IOC', [], ['Tokyo 2020 Pictures', 'IOC'], null],
  ['© Ana Um 2026. No reproduction without permission of the Quay Agency, Harbour.', ['Ana Um'], [], 2026],
  [
    '© 2026 Ana Um. Reproduction, distribution, or display is prohibited without written consent of Quay Photos, Inc.',
    ['Ana Um'],
    [],
    2026,
  ],
  ['© 2026 Ana Um, Unauthorised use is prohibited. For licensing contact Quay Photos.', ['Ana Um'], [], 2026],
  ['© 2026 Ana Um - Do not copy, edit or share without permission', ['Ana Um'], [], 2026],
  ['© 2026 Ana Um may not be reproduced, sold or lent without permission', ['Ana Um'], [], 2026],
  [
    '© 2026 Ana Um. Protected by copyright; it is leased, licensed and sold by Quay Photos.',
    ['Ana Um'],
    [],
    2026,
  ],
  ['© 2026 Ana Um. Vietata la riproduzione, la vendita e la diffusione.', ['Ana Um'], [], 2026],
  ['© 2026 Ана Ум. Все права защищены. Копирование, распространение запрещены.', ['Ана Ум'], [], 2026],
  [
    'Permission is granted to use this for news, education, and research. Credit: Ana Um/AP',
    ['Ana Um'],
    ['AP'],
    null,
  ],
  ['All rights reserved.', [], [], null],
  ['The photographer retains all rights, and use is limited to editorial, print, and web', [], [], null],
  ['© 2024 Ana Um | © 2025 Bo Dois', ['Ana Um', 'Bo Dois'], [], 2024],
  ['Copyright 2023 Ana Um and 2025 Quay Photos', ['Ana Um'], ['Quay Photos'], 2023],
  ['Copyright © 2019, 2021, and 2024 Quay Photos', [], ['Quay Photos'], 2019],
  ['(C) 2020 Ana Um (C) 2022 Quay Photos', ['Ana Um'], ['Quay Photos'], 2020],
  ['© Ana Um, 2019–2021', ['Ana Um'], [], 2019],
  ['©2026 Quay Photos, Inc. All Rights Reserved.', [], ['Quay Photos, Inc.'], 2026],
  ['Copr. 2024 Ana Um', ['Ana Um'], [], 2024],
  ['© 2024-25 Ana Um & © 2026 Bo Dois', ['Ana Um', 'Bo Dois'], [], 2024],
  ['Copyright Ana Um 2024. Copyright Quay Photos 2025.', ['Ana Um'], ['Quay Photos'], 2024],
  ['저작권자 ⓒ 2026 한빛일보, 무단 전재 및 재배포 금지', [], ['한빛일보'], 2026],
  ['ⓒ한빛일보. 무단전재-재배포금지', [], ['한빛일보'], null],
  ['© 2026 青空新聞 無断転載を禁じます', [], ['青空新聞'], 2026],
  ['版权所有 © 2026 蓝天图片社 未经许可不得转载', [], ['蓝天图片社'], 2026],
  [
    '© 2026 Ana Um. This photograph may not be archived, sold, leased or shared on websites without prior written permission from Quay Photos.',
    ['Ana Um'],
    [],
    2026,
  ],
  [
    '© Ana Um. Editorial use only, not for sale. Any use in books, films or merchandise requires a licence from Quay Photos.',
    ['Ana Um'],
    [],
    null,
  ],
  [
    '© 2026 Ana Um. Toute reproduction, même partielle, est interdite sans l’accord de l’auteur.',
    ['Ana Um'],
    [],
    2026,
  ],
  [
    '© 2026 Ana Um. Veröffentlichung nur gegen Honorar, Belegexemplar und Namensnennung.',
    ['Ana Um'],
    [],
    2026,
  ],
  [
    '© 2026 Ana Um. Queda prohibida la reproducción, distribución y venta sin autorización.',
    ['Ana Um'],
    [],
    2026,
  ],
  ['© 2026 Ana Um. Reprodução, venda e cópia proibidas. Todos os direitos reservados.', ['Ana Um'], [], 2026],
  [
    '© Ана Ум, 2026. Любое использование, копирование и продажа без разрешения автора запрещены.',
    ['Ана Ум'],
    [],
    2026,
  ],
  [
    'By downloading this image you agree to our terms, and credit must read: Ana Um/Quay News',
    ['Ana Um'],
    ['Quay News'],
    null,
  ],
])('%s', (line, creators, sources, year) => {
  const credit = parseCredit(line);
  expect([credit?.creators, credit?.sources, credit?.year ?? null]).toEqual([creators, sources, year]);
});

it('names every holder of several notices without a year, however they are parted', () => {
  const names = fc.shuffledSubarray(['Ana Um', 'Bo Dois', 'Jo Reyes', 'Mina Okafor'], { minLength: 1 });
  const years = fc.constantFrom('2026', '2024, 2026', '2019-2026', '2024 & 2025', '2019–26');
  fc.assert(
    fc.property(names, years, fc.constantFrom('; ', '. ', ' / ', ', ', '\n'), (holders, printed, border) => {
      const line = holders.map((name) => `© ${printed} ${name}`).join(border);
      expect(parseCredit(line)).toMatchObject({ creators: holders, sources: [] });
    }),
  );
});

/** What desks are told is for no reader. */
it.each([
  ['REUTERS/Ana Um (NORWAY - Tags: POLITICS)', 'REUTERS/Ana Um'],
  ['AFP/Ana Um (KENYA)', 'AFP/Ana Um'],
  ['REUTERS/Ana Um NO RESALES. NO ARCHIVES', 'REUTERS/Ana Um'],
  ['[서울=뉴시스] 김하늘 기자 haneul@quay.test', '[서울=뉴시스] 김하늘 기자'],
  ['(AP Photo/Ana Um)', '(AP Photo/Ana Um)'],
])('%s is printed as %s', (credit, printed) => expect(withoutNotices(credit)).toBe(printed));
