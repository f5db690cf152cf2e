import fc from 'fast-check';
import { parseCredit } from '../../../domain/credit';

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
