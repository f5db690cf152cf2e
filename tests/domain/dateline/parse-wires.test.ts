import { check } from './support/read';

describe('namesakes', () =>
  check([
    [
      'San José, 3 dic (EFE).-',
      { cities: ['San José'], countries: ['CR'], date: { month: 12, day: 3 }, agency: 'EFE', style: 'efe' },
    ],
    [
      'LONDON, WASHINGTON, Feb 9 (Reuters) -',
      {
        cities: ['London', 'Washington'],
        countries: ['GB', 'US'],
        date: { month: 2, day: 9 },
        agency: 'Reuters',
        style: 'reuters',
      },
    ],
    [
      'New Haven, Conn. (AP) —',
      { cities: ['New Haven'], region: 'Conn.', countries: ['US'], agency: 'AP', style: 'ap' },
    ],
    [
      'RIO DE JANEIRO, Feb 9 (Reuters) -',
      {
        cities: ['Rio de Janeiro'],
        countries: ['BR'],
        date: { month: 2, day: 9 },
        agency: 'Reuters',
        style: 'reuters',
      },
    ],
  ]));

describe('wires that sign otherwise', () =>
  check([
    ['(Reuters) –', { agency: 'Reuters', style: 'reuters' }],
    [
      '(ANSA) - NAPOLI, 3 GIU -',
      { cities: ['Napoli'], countries: ['IT'], date: { month: 6, day: 3 }, agency: 'ANSA', style: 'ansa' },
    ],
    [
      '(ANSA) - MILAN, SEP 3 -',
      { cities: ['Milan'], countries: ['IT'], date: { month: 9, day: 3 }, agency: 'ANSA', style: 'ansa-en' },
    ],
    [
      '(di Lia Conti) (ANSA) - BARI, 9 MAG -',
      {
        cities: ['Bari'],
        countries: ['IT'],
        date: { month: 5, day: 9 },
        agency: 'ANSA',
        names: ['Lia Conti'],
        style: 'ansa',
      },
    ],
    [
      '(ANSA) - CERVIA (RAVENNA), 9 LUG -',
      { cities: ['Cervia'], region: 'RAVENNA', date: { month: 7, day: 9 }, agency: 'ANSA', style: 'ansa' },
    ],
    [
      'HOBART, Mar 4 AAP -',
      { cities: ['Hobart'], countries: ['AU'], date: { month: 3, day: 4 }, agency: 'AAP', style: 'aap' },
    ],
    [
      'SOCHI, May 9. /TASS/.',
      { cities: ['Sochi'], countries: ['RU'], date: { month: 5, day: 9 }, agency: 'TASS', style: 'tass' },
    ],
    [
      'КАЗАНЬ, 9 мая. /Корр. ТАСС Пётр Лунин/.',
      {
        cities: ['Казань'],
        countries: ['RU'],
        date: { month: 5, day: 9 },
        agency: 'ТАСС',
        names: ['Пётр Лунин'],
        style: 'tass-ru',
      },
    ],
    [
      'МИНСК, 3 сен — РИА Новости.',
      {
        cities: ['Минск'],
        countries: ['BY'],
        date: { month: 9, day: 3 },
        agency: 'РИА Новости',
        style: 'ria-ru',
      },
    ],
    [
      'BOISE, Idaho, Aug. 3, 2021 /PRNewswire/ --',
      {
        cities: ['Boise'],
        region: 'Idaho',
        countries: ['US'],
        date: { month: 8, day: 3, year: 2021 },
        agency: 'PRNewswire',
        style: 'prnewswire',
      },
    ],
    [
      'PROVO, Utah--(BUSINESS WIRE)--',
      {
        cities: ['Provo'],
        region: 'Utah',
        countries: ['US'],
        agency: 'BUSINESS WIRE',
        style: 'businesswire',
      },
    ],
    [
      'WALTHAM, Mass. & BASEL, Switzerland--(BUSINESS WIRE)--',
      {
        cities: ['Waltham', 'Basel'],
        region: 'Mass.',
        countries: ['US', 'CH'],
        agency: 'BUSINESS WIRE',
        style: 'businesswire',
      },
    ],
    [
      'HAIFA, Israel, May 7, 2019 (GLOBE NEWSWIRE) --',
      {
        cities: ['Haifa'],
        countries: ['IL'],
        date: { month: 5, day: 7, year: 2019 },
        agency: 'GLOBE NEWSWIRE',
        style: 'globenewswire',
      },
    ],
    [
      'Calgary, Alberta--(Newsfile Corp. - May 7, 2019) -',
      {
        cities: ['Calgary'],
        region: 'Alberta',
        countries: ['CA'],
        date: { month: 5, day: 7, year: 2019 },
        agency: 'Newsfile Corp.',
        style: 'plain',
      },
    ],
    [
      'RENO, NV / ACCESSWIRE / May 7, 2019 /',
      {
        cities: ['Reno'],
        region: 'NV',
        countries: ['US'],
        date: { month: 5, day: 7, year: 2019 },
        agency: 'ACCESSWIRE',
        style: 'plain',
      },
    ],
    ['TEMPO.CO, Bandung -', { cities: ['Bandung'], countries: ['ID'], agency: 'TEMPO.CO', style: 'plain' }],
    [
      'TABRIZ, May 7, IRNA –',
      { cities: ['Tabriz'], countries: ['IR'], date: { month: 5, day: 7 }, agency: 'IRNA', style: 'plain' },
    ],
    [
      'By Ida Holm OSLO, May 7 (Reuters) -',
      {
        cities: ['Oslo'],
        countries: ['NO'],
        date: { month: 5, day: 7 },
        agency: 'Reuters',
        names: ['Ida Holm'],
        style: 'reuters',
      },
    ],
  ]));

describe('papers without an agency', () =>
  check([
    ['VIENNA —', { cities: ['Vienna'], countries: ['AT'], style: 'plain' }],
    ['ODESA, Ukraine —', { cities: ['Odesa'], countries: ['UA'], style: 'plain' }],
    ['MOBILE, Ala. –', { cities: ['Mobile'], region: 'Ala.', countries: ['US'], style: 'plain' }],
    [
      'PENANG, Aug 6 —',
      { cities: ['Penang'], countries: ['MY'], date: { month: 8, day: 6 }, style: 'plain' },
    ],
    ['HARRISONVILLE --', { cities: ['Harrisonville'], style: 'plain' }],
  ]));
