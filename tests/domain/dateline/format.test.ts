import { DATELINE_STYLES, formatDateline, parseDateline, type Dateline } from '../../../domain/dateline';

const oslo: Dateline = {
  places: [{ city: 'Oslo', country: 'NO' }],
  date: { month: 9, day: 3 },
  agency: 'NNN',
};
const duluth: Dateline = { places: [{ city: 'Duluth', region: 'Minnesota', country: 'US' }], agency: 'AP' };
const names = [
  { name: '오하늘', role: '특파원' },
  { name: '한바다', role: '기자' },
  { name: '박들', role: '기자' },
];
const seoul: Dateline = {
  places: [{ city: '파리' }, { city: '서울' }],
  agency: '연합뉴스',
  correspondents: names,
};

describe('formatDateline', () => {
  it.each<[string, Dateline, string]>([
    ['ap', duluth, 'DULUTH, Minn. (AP) —'],
    ['ap', { places: [{ city: 'Boise', region: 'Idaho' }], agency: 'AP' }, 'BOISE, Idaho (AP) —'],
    ['ap', { places: [{ city: 'Denver', region: 'Colo.', country: 'US' }], agency: 'AP' }, 'DENVER (AP) —'],
    ['ap', { places: [{ city: 'Phoenix', region: 'Oregon' }], agency: 'AP' }, 'PHOENIX, Ore. (AP) —'],
    ['ap', { places: [{ city: 'Paris', country: 'FR' }], agency: 'AP' }, 'PARIS (AP) —'],
    [
      'ap',
      { places: [{ city: 'Paris', region: 'Texas', country: 'US' }], agency: 'AP' },
      'PARIS, Texas (AP) —',
    ],
    ['ap', { places: [{ city: 'Lima', country: 'PE' }], agency: 'AP' }, 'LIMA, Peru (AP) —'],
    ['ap', oslo, 'OSLO, Norway, Sept. 3 (NNN) —'],
    ['reuters', oslo, 'OSLO, Sept 3 (NNN) -'],
    ['reuters', { places: [{ city: 'Paris', country: 'US', region: 'Texas' }] }, 'PARIS, Texas -'],
    [
      'reuters',
      { places: [{ city: 'Grosseto', country: 'IT' }], agency: 'Reuters' },
      'GROSSETO, Italy (Reuters) -',
    ],
    ['reuters', { ...oslo, places: [{ city: 'Oslo' }, { city: 'Rome' }] }, 'OSLO/ROME, Sept 3 (NNN) -'],
    ['afp', { ...oslo, date: { year: 2021, month: 9, day: 3 } }, 'OSLO, Sep 3, 2021 (NNN) -'],
    ['afp-fr', { ...oslo, date: { year: 2021, month: 2, day: 3 } }, 'Oslo, 3 fév 2021 (NNN) -'],
    ['dpa', { places: [{ city: 'Kiel' }], agency: 'dpa' }, 'Kiel (dpa) -'],
    ['efe', { ...oslo, agency: 'EFE' }, 'Oslo, 3 sep (EFE).-'],
    ['europa-press', { ...oslo, agency: 'Europa Press' }, 'OSLO 3 Sep. (EUROPA PRESS) -'],
    ['ansa', { ...oslo, agency: 'ANSA' }, '(ANSA) - OSLO, 3 SET -'],
    ['ansa-en', { ...oslo, agency: 'ANSA' }, '(ANSA) - OSLO, SEP 3 -'],
    ['aap', { ...oslo, agency: 'AAP' }, 'OSLO, Sep 3 AAP -'],
    ['yonhap', oslo, 'OSLO, Sept. 3 (NNN) --'],
    ['xinhua', { ...oslo, date: { month: 5, day: 1 } }, 'OSLO, May 1 (NNN) --'],
    ['pti', { ...oslo, agency: 'PTI' }, 'Oslo, Sept 3 (PTI)'],
    ['ani', { ...oslo, agency: 'ANI' }, 'Oslo [Norway], Sept 3 (ANI):'],
    ['tass', { ...oslo, agency: 'TASS' }, 'OSLO, September 3. /TASS/.'],
    [
      'ria-ru',
      { places: [{ city: 'Осло' }], date: { month: 9, day: 3 }, agency: 'РИА Новости' },
      'ОСЛО, 3 сен — РИА Новости.',
    ],
    [
      'prnewswire',
      { ...duluth, agency: 'PRNewswire', date: { year: 2021, month: 1, day: 5 } },
      'DULUTH, Minnesota, Jan. 5, 2021 /PRNewswire/ --',
    ],
    ['businesswire', { ...duluth, agency: 'BUSINESS WIRE' }, 'DULUTH, Minnesota--(BUSINESS WIRE)--'],
    ['yonhap-ko', seoul, '(파리·서울=연합뉴스) 오하늘 특파원 한바다 박들 기자 ='],
    ['newsis-ko', seoul, '【파리·서울=연합뉴스】 오하늘 특파원 한바다 박들 기자 ='],
    ['asia-economy-ko', seoul, '[파리·서울=연합뉴스 오하늘 특파원 한바다 박들 기자]'],
    [
      'asia-economy-ko',
      { places: [], agency: '아시아경제', correspondents: names.slice(1) },
      '[아시아경제 한바다 박들 기자]',
    ],
    [
      'moneytoday-ko',
      { ...seoul, places: [{ city: '파리' }] },
      '[연합뉴스 파리=오하늘 특파원 한바다 박들 기자]',
    ],
    [
      'asia-economy',
      {
        places: [{ city: 'Oslo' }],
        agency: 'Asia Economy',
        correspondents: [{ name: 'Oh Ha-neul', role: 'Correspondent' }],
      },
      '[Asia Economy Oslo=Correspondent Oh Ha-neul]',
    ],
    [
      'xinhua-zh',
      {
        places: [{ city: '北京' }],
        date: { month: 1, day: 7 },
        agency: '新华社',
        correspondents: [{ name: '陈一' }, { name: '林二' }],
      },
      '新华社北京1月7日电（记者陈一、林二）',
    ],
    [
      'cna-zh',
      {
        places: [{ city: '台北' }],
        date: { day: 7 },
        agency: '中央社',
        correspondents: [{ name: '陳一二' }],
      },
      '（中央社記者陳一二台北7日電）',
    ],
    ['kyodo-ja', { places: [{ city: 'パリ' }], agency: '共同' }, '【パリ共同】'],
    [
      'kyodo-ja',
      {
        places: [{ city: 'パリ' }, { city: 'ローマ' }],
        correspondents: [{ name: '青木空' }, { name: '林海' }],
      },
      '【パリ＝青木空、ローマ＝林海】',
    ],
    ['plain', { places: [{ city: 'Oslo', country: 'NO' }] }, 'OSLO —'],
    ['no such style', oslo, 'OSLO, Sept. 3 (NNN) —'],
    ['ap', { places: [], agency: 'AP' }, '(AP) —'],
    ['reuters', { places: [], date: { month: 9, day: 3 }, agency: 'Reuters' }, 'Sept 3 (Reuters) -'],
    [
      'reuters',
      { places: [{ city: 'Moscow' }], date: { weekday: 'monday' }, agency: 'Reuters' },
      'MOSCOW, Monday (Reuters) -',
    ],
  ])('%s %j', (style, dateline, line) => expect(formatDateline(dateline, style)).toBe(line));

  it.each(DATELINE_STYLES)('%s prints nothing of nothing', (style) =>
    expect(formatDateline({ places: [] }, style)).toBe(''),
  );

  it('takes the house’s own months and separators', () => {
    const months = 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sept.,Oct,Nov,Dec'.split(',');
    const dateline: Dateline = { ...oslo, places: [{ city: 'Oslo' }, { city: 'Rome' }] };
    expect(formatDateline(dateline, 'reuters', { months, separator: ' & ' })).toBe(
      'OSLO & ROME, Sept. 3 (NNN) -',
    );
  });

  describe('a template', () => {
    const template = '{CITY}, {region}, {date} ({agency}) —';
    it.each<[string, Dateline, string]>([
      [template, { ...duluth, date: { month: 9, day: 3 } }, 'DULUTH, Minnesota, Sept. 3 (AP) —'],
      [template, oslo, 'OSLO, Sept. 3 (NNN) —'],
      [template, { places: [{ city: 'Oslo' }] }, 'OSLO —'],
      [template, { places: [], agency: 'AP' }, '(AP) —'],
      [template, { places: [], date: { month: 9, day: 3 } }, 'Sept. 3 —'],
      [template, { places: [] }, ''],
      ['{city} [{country}] / {day} {month} {year}: ', oslo, 'Oslo [Norway] / 3 Sept.:'],
      ['【{city}={correspondents}】', { places: [{ city: 'Oslo' }] }, '【Oslo】'],
      ['{city} {unknown}', oslo, 'Oslo {unknown}'],
    ])('%s %j', (line, dateline, printed) =>
      expect(formatDateline(dateline, 'template', { template: line })).toBe(printed),
    );

    it('prints plainly where there is none', () =>
      expect(formatDateline(oslo, 'template')).toBe('OSLO, Sept. 3 (NNN) —'));

    it('is read back', () => {
      const line = formatDateline({ ...duluth, date: { month: 9, day: 3 } }, 'template', { template });
      expect(parseDateline(line)?.dateline).toMatchObject({ ...duluth, date: { month: 9, day: 3 } });
    });
  });
});
