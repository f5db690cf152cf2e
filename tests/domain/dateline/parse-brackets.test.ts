import { check } from './support/read';

describe('wires with a bracket', () =>
  check([
    ['OSLO (AP) —', { cities: ['Oslo'], countries: ['NO'], agency: 'AP', style: 'ap' }],
    [
      'DULUTH, Minn. (AP) _',
      { cities: ['Duluth'], region: 'Minn.', countries: ['US'], agency: 'AP', style: 'ap' },
    ],
    [
      'PARIS, Texas (AP) —',
      { cities: ['Paris'], region: 'Texas', countries: ['US'], agency: 'AP', style: 'ap' },
    ],
    [
      'ATLANTA, Georgia (AP) —',
      { cities: ['Atlanta'], region: 'Georgia', countries: ['US'], agency: 'AP', style: 'ap' },
    ],
    ['TBILISI, Georgia (AP) —', { cities: ['Tbilisi'], countries: ['GE'], agency: 'AP', style: 'ap' }],
    ['GROSSETO, Italy (AP) —', { cities: ['Grosseto'], countries: ['IT'], agency: 'AP', style: 'ap' }],
    [
      'PORT-AU-PRINCE, Haiti (AP) —',
      { cities: ['Port-au-Prince'], countries: ['HT'], agency: 'AP', style: 'ap' },
    ],
    [
      'McALLEN, Texas (AP) —',
      { cities: ['McAllen'], region: 'Texas', countries: ['US'], agency: 'AP', style: 'ap' },
    ],
    [
      'ST. CLOUD, Minn. (AP) —',
      { cities: ['St. Cloud'], region: 'Minn.', countries: ['US'], agency: 'AP', style: 'ap' },
    ],
    [
      'OTTAWA, Feb 9 (Reuters) -',
      {
        cities: ['Ottawa'],
        countries: ['CA'],
        date: { month: 2, day: 9 },
        agency: 'Reuters',
        style: 'reuters',
      },
    ],
    [
      'BERLIN/ROME, Sept 30 (Reuters) -',
      {
        cities: ['Berlin', 'Rome'],
        countries: ['DE', 'IT'],
        date: { month: 9, day: 30 },
        agency: 'Reuters',
        style: 'reuters',
      },
    ],
    [
      'BUCHA/IRPIN, Ukraine, April 4 (Reuters) –',
      {
        cities: ['Bucha', 'Irpin'],
        countries: ['UA', 'UA'],
        date: { month: 4, day: 4 },
        agency: 'Reuters',
        style: 'reuters',
      },
    ],
    [
      'LAGOS, Friday (Reuters) -',
      {
        cities: ['Lagos'],
        countries: ['NG'],
        date: { weekday: 'friday' },
        agency: 'Reuters',
        style: 'reuters',
      },
    ],
    ['Oct 22 (Reuters) -', { date: { month: 10, day: 22 }, agency: 'Reuters', style: 'reuters' }],
    [
      'HANOI, Mar 3, 2017 (AFP) -',
      {
        cities: ['Hanoi'],
        countries: ['VN'],
        date: { month: 3, day: 3, year: 2017 },
        agency: 'AFP',
        style: 'afp',
      },
    ],
    [
      'Lyon, 14 févr. 2020 (AFP) -',
      {
        cities: ['Lyon'],
        countries: ['FR'],
        date: { month: 2, day: 14, year: 2020 },
        agency: 'AFP',
        style: 'afp-fr',
      },
    ],
    [
      'Nairobi (AFP) Mar 03, 2017 -',
      {
        cities: ['Nairobi'],
        countries: ['KE'],
        date: { month: 3, day: 3, year: 2017 },
        agency: 'AFP',
        style: 'afp',
      },
    ],
    ['Gütersloh (dpa) -', { cities: ['Gütersloh'], countries: ['DE'], agency: 'dpa', style: 'dpa' }],
    ['Kiel (dpa/lno) -', { cities: ['Kiel'], countries: ['DE'], agency: 'dpa/lno', style: 'dpa' }],
    [
      'Frankfurt/Main (dpa) -',
      { cities: ['Frankfurt/Main'], countries: ['DE'], agency: 'dpa', style: 'dpa' },
    ],
    [
      'Quito, 3 dic (EFE).-',
      { cities: ['Quito'], countries: ['EC'], date: { month: 12, day: 3 }, agency: 'EFE', style: 'efe' },
    ],
    [
      'Miami (EE.UU.), 21 de agosto (EFE).-',
      { cities: ['Miami'], countries: ['US'], date: { month: 8, day: 21 }, agency: 'EFE', style: 'efe' },
    ],
    [
      'SEVILLA, 8 Ago. (EUROPA PRESS) -',
      {
        cities: ['Sevilla'],
        countries: ['ES'],
        date: { month: 8, day: 8 },
        agency: 'Europa Press',
        style: 'europa-press',
      },
    ],
    [
      'BILBAO, 9 (EUROPA PRESS) -',
      {
        cities: ['Bilbao'],
        countries: ['ES'],
        date: { day: 9 },
        agency: 'Europa Press',
        style: 'europa-press',
      },
    ],
    [
      'BUSAN, July 8 (Yonhap) --',
      { cities: ['Busan'], countries: ['KR'], date: { month: 7, day: 8 }, agency: 'Yonhap', style: 'yonhap' },
    ],
    [
      'ACCRA, Sept. 2 (Xinhua) --',
      { cities: ['Accra'], countries: ['GH'], date: { month: 9, day: 2 }, agency: 'Xinhua', style: 'xinhua' },
    ],
    ['OSAKA (Kyodo) --', { cities: ['Osaka'], countries: ['JP'], agency: 'Kyodo', style: 'kyodo' }],
    [
      'IPOH, 6 Ogos (Bernama) --',
      {
        cities: ['Ipoh'],
        countries: ['MY'],
        date: { month: 8, day: 6 },
        agency: 'Bernama',
        style: 'bernama',
      },
    ],
    ['Medan (ANTARA) -', { cities: ['Medan'], countries: ['ID'], agency: 'ANTARA', style: 'antara' }],
    [
      'Pune, Dec 5 (PTI)',
      { cities: ['Pune'], countries: ['IN'], date: { month: 12, day: 5 }, agency: 'PTI', style: 'pti' },
    ],
    [
      'Nagpur (Maharashtra) [India], May 2 (ANI):',
      {
        cities: ['Nagpur'],
        region: 'Maharashtra',
        countries: ['IN'],
        date: { month: 5, day: 2 },
        agency: 'ANI',
        style: 'ani',
      },
    ],
    ['Graz (APA) -', { cities: ['Graz'], countries: ['AT'], agency: 'APA', style: 'plain' }],
    ['İZMİR (AA) -', { cities: ['İzmir'], countries: ['TR'], agency: 'AA', style: 'plain' }],
    [
      'TOLEDO, Ohio (WTVG) —',
      { cities: ['Toledo'], region: 'Ohio', countries: ['US'], agency: 'WTVG', style: 'plain' },
    ],
    ['الدوحة (رويترز) -', { cities: ['الدوحة'], countries: ['QA'], agency: 'رويترز', style: 'plain' }],
    [
      'पटना, 3 मार्च (भाषा)',
      { cities: ['पटना'], countries: ['IN'], date: { month: 3, day: 3 }, agency: 'भाषा', style: 'plain' },
    ],
  ]));
