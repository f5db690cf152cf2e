import fc from 'fast-check';
import {
  WEEKDAYS,
  type Dateline,
  type DatelineCorrespondent,
  type PartialDate,
  type Place,
} from '../../../../domain/dateline';

export const DATE: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
  fc.record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  fc.record({ weekday: fc.constantFrom(...WEEKDAYS) }),
);

export const LATIN: Place[] = [
  { city: 'Oslo', country: 'NO' },
  { city: 'Lima', country: 'PE' },
  { city: 'Rio de Janeiro', country: 'BR' },
  { city: 'Port-au-Prince', country: 'HT' },
  { city: "Xi'an", country: 'CN' },
  { city: 'Grosseto', country: 'IT' },
  { city: 'Kragerø', country: 'NO' },
];
export const STATES: Place[] = [
  { city: 'Duluth', region: 'Minn.', country: 'US' },
  { city: 'Paris', region: 'Texas', country: 'US' },
  { city: 'McAllen', region: 'Texas', country: 'US' },
  { city: "Coeur d'Alene", region: 'Idaho', country: 'US' },
];
const known = (country: string, cities: string): Place[] =>
  cities.split(' ').map((city) => ({ city, country }));

export const people = (names: string, roles: readonly (string | undefined)[]) =>
  fc.uniqueArray(fc.record({ name: fc.constantFrom(...names.split('|')), role: fc.constantFrom(...roles) }), {
    maxLength: 3,
    selector: ({ name }) => name,
  });

export interface House {
  places: Place[];
  agencies: string[];
  people?: fc.Arbitrary<DatelineCorrespondent[]>;
  date?: fc.Arbitrary<PartialDate>;
}

const wireOf = (...agencies: string[]): House => ({ places: [...LATIN, ...STATES], agencies, date: DATE });
export const MONTH_AND_DAY = DATE.filter(({ month }) => month !== undefined);
const KOREAN: House = {
  places: known('KR', '서울 부산 세종').concat(known('US', '뉴욕 워싱턴')),
  agencies: ['연합뉴스', '이데일리', '아시아경제'],
  people: people('오하늘|한바다|박들', ['기자', '특파원']),
};

export const HOUSES: Readonly<Record<string, House>> = {
  ap: wireOf('AP'),
  // Reuters shortens no state.
  reuters: {
    ...wireOf('Reuters'),
    places: [
      ...LATIN,
      ...STATES.map((place) => (place.region === 'Minn.' ? { ...place, region: 'Minnesota' } : place)),
    ],
  },
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

export const datelines = ({
  places,
  agencies,
  people: correspondents,
  date,
}: House): fc.Arbitrary<Dateline> =>
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
