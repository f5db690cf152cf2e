import { parseDateline } from '../../../domain/dateline';

interface Expected {
  cities?: string[];
  region?: string;
  countries?: string[];
  date?: object;
  agency?: string;
  names?: string[];
  style?: string;
}

const read = (line: string) => {
  const parsed = parseDateline(line);
  if (!parsed) return null;
  const { places, date, agency, correspondents, style } = parsed.dateline;
  const regions = places.flatMap(({ region }) => region ?? []);
  const countries = places.flatMap(({ country }) => country ?? []);
  return {
    ...(places.length > 0 && { cities: places.map(({ city }) => city) }),
    ...(regions.length > 0 && { region: regions.join('; ') }),
    ...(countries.length > 0 && { countries }),
    ...(date && { date }),
    ...(agency && { agency }),
    ...(correspondents && {
      names: correspondents.map(({ name, role }) => (role ? `${name}:${role}` : name)),
    }),
    ...(style && { style }),
  };
};

const BODY = 'Ferries were back at noon, the harbour master said.';

const check = (table: readonly [string, Expected][], body = BODY) =>
  it.each(table)('%s', (line, expected) => {
    expect(read(`${line} ${body}`)).toEqual(expected);
    expect(parseDateline(`${line} ${body}`)?.body).toBe(body);
    expect(parseDateline(`${line} ${body}`)?.dateline.text).toBe(line);
    expect(read(line)).toEqual(expected);
  });

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

describe('Korean houses', () =>
  check(
    [
      [
        '(대전=연합뉴스) 오하늘 기자 =',
        {
          cities: ['대전'],
          countries: ['KR'],
          agency: '연합뉴스',
          names: ['오하늘:기자'],
          style: 'yonhap-ko',
        },
      ],
      [
        '(파리·대구=연합뉴스) 오하늘 특파원 한바다 박들 기자 =',
        {
          cities: ['파리', '대구'],
          countries: ['FR', 'KR'],
          agency: '연합뉴스',
          names: ['오하늘:특파원', '한바다:기자', '박들:기자'],
          style: 'yonhap-ko',
        },
      ],
      ['(부산=뉴스1) =', { cities: ['부산'], countries: ['KR'], agency: '뉴스1', style: 'yonhap-ko' }],
      [
        '【광주=뉴시스】오하늘 기자 =',
        { cities: ['광주'], countries: ['KR'], agency: '뉴시스', names: ['오하늘:기자'], style: 'newsis-ko' },
      ],
      [
        '[나가노(일본)=뉴시스] 오하늘 기자 =',
        {
          cities: ['나가노'],
          countries: ['JP'],
          agency: '뉴시스',
          names: ['오하늘:기자'],
          style: 'newsis-ko',
        },
      ],
      [
        '[런던=이데일리 오하늘 특파원]',
        {
          cities: ['런던'],
          countries: ['GB'],
          agency: '이데일리',
          names: ['오하늘:특파원'],
          style: 'asia-economy-ko',
        },
      ],
      [
        '[도쿄 = 오하늘 특파원]',
        { cities: ['도쿄'], countries: ['JP'], names: ['오하늘:특파원'], style: 'asia-economy-ko' },
      ],
      [
        '[아시아경제 오하늘 기자]',
        { agency: '아시아경제', names: ['오하늘:기자'], style: 'asia-economy-ko' },
      ],
      [
        '[파이낸셜뉴스 하노이=오하늘 특파원]',
        {
          cities: ['하노이'],
          countries: ['VN'],
          agency: '파이낸셜뉴스',
          names: ['오하늘:특파원'],
          style: 'moneytoday-ko',
        },
      ],
      [
        '[머니투데이 빈(오스트리아)=오하늘 특파원]',
        {
          cities: ['빈'],
          countries: ['AT'],
          agency: '머니투데이',
          names: ['오하늘:특파원'],
          style: 'moneytoday-ko',
        },
      ],
      [
        '[헤럴드경제(울산)=오하늘 기자]',
        {
          cities: ['울산'],
          countries: ['KR'],
          agency: '헤럴드경제',
          names: ['오하늘:기자'],
          style: 'moneytoday-ko',
        },
      ],
      [
        '[OSEN=고척, 오하늘 기자]',
        { cities: ['고척'], agency: 'OSEN', names: ['오하늘:기자'], style: 'moneytoday-ko' },
      ],
    ],
    '여객선이 정오에 다시 떴다.',
  ));

describe('English editions of Korean houses', () =>
  check([
    [
      '[Asia Economy Busan=Reporter Oh Ha-neul]',
      {
        cities: ['Busan'],
        countries: ['KR'],
        agency: 'Asia Economy',
        names: ['Oh Ha-neul:Reporter'],
        style: 'asia-economy',
      },
    ],
    [
      '[Asia Economy Intern Reporter Oh Ha-neul]',
      { agency: 'Asia Economy', names: ['Oh Ha-neul:Intern Reporter'], style: 'asia-economy' },
    ],
    [
      '[Harbour Press London=Correspondent Oh Ha-neul]',
      {
        cities: ['London'],
        countries: ['GB'],
        agency: 'Harbour Press',
        names: ['Oh Ha-neul:Correspondent'],
        style: 'asia-economy',
      },
    ],
  ]));

describe('Chinese houses', () =>
  check(
    [
      [
        '新华社东京3月9日电（记者陈一、林二）',
        {
          cities: ['东京'],
          countries: ['JP'],
          date: { month: 3, day: 9 },
          agency: '新华社',
          names: ['陈一:记者', '林二:记者'],
          style: 'xinhua-zh',
        },
      ],
      [
        '中新社广州12月9日电 (记者 陈一)',
        {
          cities: ['广州'],
          countries: ['CN'],
          date: { month: 12, day: 9 },
          agency: '中新社',
          names: ['陈一:记者'],
          style: 'xinhua-zh',
        },
      ],
      [
        '新华社成都5月5日电（记者陈 一 林小二）',
        {
          cities: ['成都'],
          countries: ['CN'],
          date: { month: 5, day: 5 },
          agency: '新华社',
          names: ['陈一:记者', '林小二:记者'],
          style: 'xinhua-zh',
        },
      ],
      ['中新网3月9日电', { date: { month: 3, day: 9 }, agency: '中新网', style: 'xinhua-zh' }],
      [
        '（中央社記者陳一二高雄3日電）',
        {
          cities: ['高雄'],
          countries: ['TW'],
          date: { day: 3 },
          agency: '中央社',
          names: ['陳一二:記者'],
          style: 'cna-zh',
        },
      ],
      [
        '（中央社倫敦3日綜合外電報導）',
        { cities: ['倫敦'], countries: ['GB'], date: { day: 3 }, agency: '中央社', style: 'cna-zh' },
      ],
      [
        '（中央社台北二十三日電）',
        { cities: ['台北'], countries: ['TW'], date: { day: 23 }, agency: '中央社', style: 'cna-zh' },
      ],
      ['（新加坡3日讯）', { cities: ['新加坡'], countries: ['SG'], date: { day: 3 }, style: 'cna-zh' }],
    ],
    '渡轮中午恢复运行。',
  ));

describe('Japanese houses', () =>
  check(
    [
      ['【ベルリン共同】', { cities: ['ベルリン'], countries: ['DE'], agency: '共同', style: 'kyodo-ja' }],
      ['【バンコク時事】', { cities: ['バンコク'], countries: ['TH'], agency: '時事', style: 'kyodo-ja' }],
      [
        '【パリ＝青木空、ローマ＝林海】',
        { cities: ['パリ', 'ローマ'], countries: ['FR', 'IT'], names: ['青木空', '林海'], style: 'kyodo-ja' },
      ],
      [
        '【北京＝青木空、林海】',
        { cities: ['北京'], countries: ['CN'], names: ['青木空', '林海'], style: 'kyodo-ja' },
      ],
      [
        '【カイロ青木大空】',
        { cities: ['カイロ'], countries: ['EG'], names: ['青木大空'], style: 'kyodo-ja' },
      ],
      [
        '［ロンドン　１２日　ロイター］ -',
        {
          cities: ['ロンドン'],
          countries: ['GB'],
          date: { day: 12 },
          agency: 'ロイター',
          style: 'reuters-ja',
        },
      ],
      ['【3月9日 AFP】', { date: { month: 3, day: 9 }, agency: 'AFP', style: 'reuters-ja' }],
    ],
    '正午に船が戻った。',
  ));

describe('marks that nobody sees', () =>
  it.each([
    ['\u200bOSLO (AP) — Ferries', ['Oslo'], 'AP'],
    ['\ufeff【서울=뉴시스】 오하늘 기자 = 여객선', ['서울'], '뉴시스'],
    ['\u200fالقاهرة\u200f (رويترز)\u200f - قال', ['القاهرة'], 'رويترز'],
    ['OSLO,\u00a0Sept\u00a03\u00a0(AP)\u00a0— Ferries', ['Oslo'], 'AP'],
  ])('%j', (line, cities, agency) => {
    const parsed = parseDateline(line);
    expect(parsed?.dateline.places.map(({ city }) => city)).toEqual(cities);
    expect(parsed?.dateline.agency).toBe(agency);
    expect(`${parsed?.dateline.text} ${parsed?.body}`).toBe(line.replace(/^\ufeff/, ''));
  }));

describe('a line alone', () =>
  it.each([
    ['LIMA, Jan 21 (Reuters)', ['Lima']],
    ['  OSLO (AP)\n', ['Oslo']],
    ['VIENNA —', ['Vienna']],
    ['[Oslo]', ['Oslo']],
    ['(서울)', ['서울']],
    ['（台北電）', ['台北']],
  ])('%s', (line, cities) => {
    const parsed = parseDateline(line);
    expect(parsed?.dateline.places.map(({ city }) => city)).toEqual(cities);
    expect(parsed).toMatchObject({ dateline: { text: line.trim() }, body: '' });
  }));

describe('what is no dateline', () =>
  it.each([
    '',
    '   ',
    'January 21',
    'MARCH 04, 2013',
    '4/4/2018',
    'WASHINGTON Post reporters said on Monday that the harbour is open.',
    'HARBOUR OPENS AGAIN AFTER STORM',
    'OSLO — HARBOUR OPENS AGAIN AFTER STORM',
    'BREAKING — The harbour is open again.',
    'NATO — The alliance met again on Monday.',
    'SOUTH KOREA — The country votes on Monday.',
    'Vienna – the city of music – is quiet today.',
    'London - which has five airports - is busy.',
    'Paris - Roubaix is ridden in April every year.',
    'World Health Organization (WHO) — The body met.',
    'Associated Press (AP) — The agency is old.',
    'Convolutional Neural Network (CNN) Model',
    'Rajahmundry (AP) — The largest bridge',
    'NOTE (ani): this is for later.',
    'Vienna (AP) reporters said nothing.',
    'In Vienna (AP) — The council met.',
    'Apple (AAPL) — Shares fell.',
    'Monday — The council met.',
    'Jan. 5 — The council met.',
    'Vienna, March 5',
    'VIENNA, AUSTRIA',
    'LONDON-based Harbour Ltd said it would sail.',
    'TOKYO 2020 — The games',
    '[Photo by Harbour Press] The ferry',
    '[Image source=Harbour Press]',
    "[Editor's note] The ferry sails again.",
    '[단독] 여객선이 다시 떴다',
    '[오하늘 기자] 여객선이 다시 떴다',
    '(사진=연합뉴스) 여객선',
    '[로이터=연합뉴스]',
    '(서울) 여객선이 다시 떴다',
    '【速報】船が戻った',
    '【時事】新しい話題',
    '【東京五輪】選手が入村した',
    '新华社记者在北京看到，渡轮恢复运行。',
    '新华社1月27日报道，渡轮恢复运行。',
    '1月27日电话会议上，渡轮公司说。',
    '北京1月27日天气晴。',
  ])('%s', (text) => expect(parseDateline(text)).toBeNull()));

it('takes an agency for one whose letters its places begin with by chance', () => {
  expect(read("Paris, Texas/Coeur d'Alene, Idaho (PTI)")).toMatchObject({
    agency: 'PTI',
    region: 'Texas; Idaho',
  });
});
