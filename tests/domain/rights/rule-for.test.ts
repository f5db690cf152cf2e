import { ruleFor, rulesOf, type ArticleFacts, type RightsSettings } from '../../../domain/rights';

const settings: RightsSettings = {
  publication: 'The Quay',
  holder: 'Quay Press',
  site: 'https://www.quay.example/',
  aliases: ['Quay Desk'],
  timeZone: 'Asia/Seoul',
  rules: {
    ap: { source: 'AP', aliases: ['Associated Press', 'The Associated Press'], holder: 'AP' },
    'ap-ko': { source: 'ap', locale: 'ko', holder: 'AP' },
    'ap-pt': { source: 'AP', locale: 'pt', holder: 'AP' },
    'ap-br': { source: 'AP', locale: 'pt-BR', holder: 'AP' },
    'ap-2024': { source: 'AP', validFrom: '2024-01-01', validTo: '2024-12-31', holder: 'AP' },
    'ap-ko-2024': {
      source: 'AP',
      locale: 'ko',
      validFrom: '2024-01-01',
      validTo: '2024-12-31',
      holder: 'AP',
    },
    strasse: { source: 'Straßenblatt', holder: 'Verlag' },
    yonhap: { source: '연합뉴스', holder: '연합뉴스' },
    sigma: { source: 'ΚΟΣΜΟΣ', holder: 'Kosmos' },
    ours: { source: 'own', aliases: ['The Quay'], locale: 'de' },
    german: { locale: 'de' },
    old: { validTo: '1999-12-31', holder: 'The Old Quay' },
  },
};
const rules = rulesOf(settings);

const keyFor = (facts: Partial<ArticleFacts>) =>
  ruleFor(rules, { firstPublishedAt: '2020-06-01T00:00:00Z', language: 'en', ...facts })?.key;

it.each<[string, Partial<ArticleFacts>, string]>([
  ['own copy', {}, 'house'],
  ['a source without a rule', { source: 'Coastal Wire' }, 'other-sources'],
  ['the publication’s name', { source: 'the  QUAY' }, 'house'],
  ['it without its article', { source: 'Quay' }, 'house'],
  ['the holder’s name', { source: 'Quay Press' }, 'house'],
  ['another name of the house', { source: 'quay desk' }, 'house'],
  ['its site', { source: 'quay.example' }, 'house'],
  ['a source', { source: 'AP' }, 'ap'],
  ['another case', { source: 'ap' }, 'ap'],
  ['an alias', { source: 'the associated press' }, 'ap'],
  ['space around and between', { source: '  Associated   Press ' }, 'ap'],
  ['full-width letters', { source: 'ＡＰ' }, 'ap'],
  ['a part of a name', { source: 'AP Photo' }, 'other-sources'],
  ['a letter that is two in capitals', { source: 'STRASSENBLATT' }, 'strasse'],
  ['Korean', { source: '연합뉴스' }, 'yonhap'],
  ['Korean in parts', { source: '연합뉴스'.normalize('NFD') }, 'yonhap'],
  ['a final sigma', { source: 'Κόσμος'.replace('ό', 'ο') }, 'sigma'],
  ['source and locale', { source: 'AP', language: 'ko' }, 'ap-ko'],
  ['source and a region of the locale', { source: 'AP', language: 'pt-PT' }, 'ap-pt'],
  ['source and the region itself', { source: 'AP', language: 'pt-br' }, 'ap-br'],
  ['source and period', { source: 'AP', firstPublishedAt: '2024-06-01' }, 'ap-2024'],
  ['locale before period', { source: 'AP', language: 'pt', firstPublishedAt: '2024-06-01' }, 'ap-pt'],
  ['all three', { source: 'AP', language: 'ko', firstPublishedAt: '2024-06-01' }, 'ap-ko-2024'],
  ['the last moment before', { source: 'AP', firstPublishedAt: '2023-12-31T14:59:59Z' }, 'ap'],
  ['the first moment in Seoul', { source: 'AP', firstPublishedAt: '2023-12-31T15:00:00Z' }, 'ap-2024'],
  ['the last moment in Seoul', { source: 'AP', firstPublishedAt: '2024-12-31T14:59:59Z' }, 'ap-2024'],
  ['the first moment after', { source: 'AP', firstPublishedAt: '2024-12-31T15:00:00Z' }, 'ap'],
  ['own copy in a locale', { language: 'de' }, 'ours'],
  ['own copy by the publication’s name', { source: 'the quay', language: 'de-AT' }, 'ours'],
  ['any source in a locale', { source: 'Coastal Wire', language: 'de' }, 'german'],
  ['a source before a locale', { source: 'AP', language: 'de' }, 'ap'],
  ['any source in a period', { firstPublishedAt: '1987-10-19' }, 'old'],
  ['no language', { language: null }, 'house'],
])('%s', (_what, facts, key) => expect(keyFor(facts)).toBe(key));

it('is none where nobody is named', () => {
  expect(ruleFor(rulesOf({ rules: { german: { locale: 'de' } } }), { firstPublishedAt: '2020-06-01' })).toBe(
    undefined,
  );
});

it('is the same in whatever order the rules are written', () => {
  const facts = { firstPublishedAt: '2024-06-01', source: 'AP', language: 'ko' };
  expect(ruleFor([...rules].reverse(), facts)?.key).toBe('ap-ko-2024');
});

it('refuses a moment that is none where a rule has a period', () =>
  expect(() => keyFor({ firstPublishedAt: 'yesterday' })).toThrow(RangeError));

describe('the table', () => {
  it('gives each rule what it needs of the house, and its own texts', () => {
    const [rule] = rulesOf({
      publication: 'The Quay',
      site: 'www.quay.example',
      timeZone: 'UTC',
      templates: { en: 'house' },
      licence: 'https://quay.example/licence',
      rules: { own: { source: 'own' } },
    });
    expect(rule).toMatchObject({ key: 'own', holder: 'The Quay', site: 'www.quay.example' });
    expect(rule?.templates).toBeUndefined();
    expect(rule?.licence).toBeUndefined();
  });

  it('leaves out what nobody holds, and keeps the sources that name their holder', () =>
    expect(rulesOf({ rules: { ap: { source: 'AP', holder: 'AP' } } }).map(({ key }) => key)).toEqual(['ap']));
});
