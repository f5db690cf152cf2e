import fc from 'fast-check';
import {
  DATELINE_STYLES,
  datelineProblems,
  formatDateline,
  parseDateline,
  type Dateline,
  type DatelineCorrespondent,
  type PartialDate,
  type Place,
  WEEKDAYS,
} from '../../../domain/dateline';

const PIECES = [
  '(',
  ')',
  '[',
  ']',
  '【',
  '】',
  '（',
  '）',
  '=',
  '＝',
  '/',
  ',',
  ', ',
  '.',
  ' - ',
  ' — ',
  '--',
  '_',
  ':',
  '\n',
  '\u3000',
  ' and ',
  'By ',
  'OSLO',
  'Oslo',
  'PARIS',
  'Texas',
  'N.J.',
  'Norway',
  'AP',
  'Reuters',
  'ANSA',
  'TASS',
  'dpa',
  'Jan. 5',
  '2021',
  'Monday',
  'ene',
  '5',
  'Correspondent',
  'Oh Ha-neul',
  '서울',
  '연합뉴스',
  '오하늘',
  '기자',
  '특파원',
  '新华社',
  '北京',
  '1月5日',
  '电',
  '記者',
  'ワシントン',
  '共同',
  'رويترز',
  'القاهرة',
  'МОСКВА',
  'РИА Новости',
  'a',
  'The',
  '\ud800',
  '😀',
  '\u0301',
];

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc
    .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 6 })), {
      maxLength: 30,
    })
    .map((all) => all.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(' ')),
);

const bare = (text: string): string => text.replace(/[\s\u0085]+/g, '');

describe('parseDateline', () => {
  it('never throws, loses nothing and gives a good dateline', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseDateline(text);
        if (parsed === null) return;
        expect(bare((parsed.dateline.text ?? '') + parsed.body)).toBe(bare(text));
        expect(datelineProblems(parsed.dateline)).toEqual([]);
        expect(parseDateline(text)).toEqual(parsed);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '(',
    '[',
    '【',
    'A',
    ' ',
    'A, ',
    '(AP) ',
    '/',
    '一',
    '가=',
    '기자 ',
    '1 ',
    'Jan 1, ',
    '記者、',
    'By Ab Cd, ',
    '((',
    '\u3000',
    'NEW YORK ',
    '\ud800',
  ])('reads a megabyte of %j as it reads its start', (piece) => {
    const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const parsed = parseDateline(long);
    expect(parsed === null || bare(parsed.dateline.text + parsed.body).length === bare(long).length).toBe(
      true,
    );
  });
});

const DATE: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
  fc.record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  fc.record({ weekday: fc.constantFrom(...WEEKDAYS) }),
);

const LATIN: Place[] = [
  { city: 'Oslo', country: 'NO' },
  { city: 'Lima', country: 'PE' },
  { city: 'Rio de Janeiro', country: 'BR' },
  { city: 'Port-au-Prince', country: 'HT' },
  { city: "Xi'an", country: 'CN' },
  { city: 'Grosseto', country: 'IT' },
  { city: 'Kragerø', country: 'NO' },
];
const STATES: Place[] = [
  { city: 'Duluth', region: 'Minn.', country: 'US' },
  { city: 'Paris', region: 'Texas', country: 'US' },
  { city: 'McAllen', region: 'Texas', country: 'US' },
  { city: "Coeur d'Alene", region: 'Idaho', country: 'US' },
];
const known = (country: string, cities: string): Place[] =>
  cities.split(' ').map((city) => ({ city, country }));

const people = (names: string, roles: readonly (string | undefined)[]) =>
  fc.uniqueArray(fc.record({ name: fc.constantFrom(...names.split('|')), role: fc.constantFrom(...roles) }), {
    maxLength: 3,
    selector: ({ name }) => name,
  });

interface House {
  places: Place[];
  agencies: string[];
  people?: fc.Arbitrary<DatelineCorrespondent[]>;
  date?: fc.Arbitrary<PartialDate>;
}

const wireOf = (...agencies: string[]): House => ({ places: [...LATIN, ...STATES], agencies, date: DATE });
const MONTH_AND_DAY = DATE.filter(({ month }) => month !== undefined);
const KOREAN: House = {
  places: known('KR', '서울 부산 세종').concat(known('US', '뉴욕 워싱턴')),
  agencies: ['연합뉴스', '이데일리', '아시아경제'],
  people: people('오하늘|한바다|박들', ['기자', '특파원']),
};

const HOUSES: Readonly<Record<string, House>> = {
  ap: wireOf('AP'),
  reuters: wireOf('Reuters'),
  afp: wireOf('AFP'),
  'afp-fr': wireOf('AFP'),
  dpa: wireOf('dpa', 'dpa/lnw'),
  efe: wireOf('EFE'),
  'europa-press': wireOf('Europa Press'),
  ansa: wireOf('ANSA'),
  'ansa-en': wireOf('ANSA'),
  aap: wireOf('AAP'),
  yonhap: wireOf('Yonhap'),
  xinhua: wireOf('Xinhua'),
  kyodo: wireOf('Kyodo'),
  upi: wireOf('UPI'),
  bernama: wireOf('Bernama'),
  antara: { ...wireOf('ANTARA'), date: MONTH_AND_DAY },
  pti: wireOf('PTI', 'IANS'),
  ani: wireOf('ANI'),
  tass: wireOf('TASS'),
  'tass-ru': { places: known('RU', 'Москва Казань Сочи'), agencies: ['ТАСС'], date: DATE },
  'ria-ru': { places: known('RU', 'Москва Казань Сочи'), agencies: ['РИА Новости'], date: DATE },
  prnewswire: wireOf('PRNewswire'),
  globenewswire: wireOf('GLOBE NEWSWIRE'),
  businesswire: wireOf('BUSINESS WIRE'),
  plain: wireOf('AP', 'Reuters', 'Belga'),
  template: wireOf('AP', 'Reuters', 'Belga'),
  'yonhap-ko': KOREAN,
  'newsis-ko': KOREAN,
  'moneytoday-ko': KOREAN,
  'asia-economy-ko': KOREAN,
  'asia-economy': {
    places: LATIN.slice(0, 4),
    agencies: ['Asia Economy', 'Yonhap News'],
    people: people('Oh Ha-neul|Han Bada|Park Deul', ['Correspondent']),
  },
  'xinhua-zh': {
    places: known('CN', '北京 上海').concat(known('JP', '东京')),
    agencies: ['新华社', '中新社'],
    people: people('陈一|林小二', ['记者']),
    date: MONTH_AND_DAY,
  },
  'cna-zh': {
    places: known('TW', '台北 高雄').concat(known('JP', '東京')),
    agencies: ['中央社'],
    people: people('陳一二|林小山', ['記者']),
    date: MONTH_AND_DAY,
  },
  'reuters-ja': {
    places: known('JP', '東京 大阪').concat(known('GB', 'ロンドン')),
    agencies: ['ロイター'],
    date: MONTH_AND_DAY,
  },
  'kyodo-ja': {
    places: known('US', 'ワシントン ニューヨーク').concat(known('GB', 'ロンドン')),
    agencies: ['共同', '時事'],
    people: people('青木空|林海人', [undefined]),
  },
};

const datelines = ({ places, agencies, people: correspondents, date }: House): fc.Arbitrary<Dateline> =>
  fc.record({
    places: fc.uniqueArray(fc.constantFrom(...places), {
      minLength: 1,
      maxLength: 2,
      selector: ({ city }) => city,
    }),
    agency: fc.constantFrom(...agencies),
    ...(date && { date: fc.option(date, { nil: undefined }) }),
    ...(correspondents && { correspondents }),
  });

const parts = ({ places, date, agency, correspondents }: Dateline) => ({
  places: places.map(({ city, region, country }) => ({ city, region, country })),
  date: date ?? null,
  agency,
  correspondents: (correspondents ?? []).map(({ name, role }) => ({ name, role })),
});

describe('formatDateline', () => {
  it('is tried here in every style', () =>
    expect(Object.keys(HOUSES).sort()).toEqual([...DATELINE_STYLES].sort()));

  it.each(Object.entries(HOUSES))('%s is read back as it was', (style, house) => {
    fc.assert(
      fc.property(datelines(house), (dateline) => {
        const line = formatDateline(dateline, style);
        const again = parseDateline(line);
        expect([line, again && parts(again.dateline)]).toEqual([line, parts(dateline)]);
        expect(again?.body).toBe('');
      }),
      { numRuns: 150 },
    );
  });

  it.each(Object.entries(HOUSES))('%s leaves no mark where a part is missing', (style, house) => {
    const some = datelines(house).chain((dateline) =>
      fc
        .record({
          agency: fc.boolean(),
          date: fc.boolean(),
          places: fc.boolean(),
          correspondents: fc.boolean(),
        })
        .map((kept) => ({
          places: kept.places ? dateline.places : [],
          ...(kept.agency && { agency: dateline.agency }),
          ...(kept.date && { date: dateline.date }),
          ...(kept.correspondents && { correspondents: dateline.correspondents }),
        })),
    );
    fc.assert(
      fc.property(some, (dateline) => {
        const line = formatDateline(dateline, style, {
          template: '{CITY}, {region}, {date} ({agency}) — {correspondents}',
        });
        expect(line).not.toMatch(
          / {2}|^[\s,=·]|,\s*[,)\]（(]|[([【（]\s*[=,)\]】）]|[=·、]\s*[)\]】）]|undefined|null/,
        );
      }),
    );
  });
});
