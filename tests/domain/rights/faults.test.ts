import { rightsProblems, type RightsSettings, type RuleSettings } from '../../../domain/rights';

const house: RightsSettings = { publication: 'The Quay' };
const messages = (settings: RightsSettings) =>
  rightsProblems({ ...house, ...settings }).map((one) => one.message);
const ap: RuleSettings = { source: 'AP', holder: 'AP' };
const rule = (more: RuleSettings) => messages({ rules: { ap: { ...ap, ...more } } });
const two = (one: RuleSettings, other: RuleSettings) =>
  messages({ rules: { first: { ...ap, ...one }, second: { ...ap, ...other } } });

const TOKENS = '{holder}, {site}, {publication}, {year}, {years}, {byline}, {url}';

describe('one rule', () => {
  it.each<[string, RuleSettings, string[]]>([
    ['is fit', { templates: { ko: 'ⓒ {holder}' }, validFrom: '2024-02-29' }, []],
    [
      'an unknown token',
      { templates: { ko: '{holdre}' } },
      [`rule "ap": "templates.ko" has an unknown token {holdre}; known are ${TOKENS}`],
    ],
    [
      'an unknown token in usage terms',
      { usageTerms: { en: '{}' } },
      [`rule "ap": "usageTerms.en" has an unknown token {}; known are ${TOKENS}`],
    ],
    [
      'a brace alone',
      { templates: { en: '© {year {holder}' } },
      [`rule "ap": "templates.en" has a brace without its other one; known are ${TOKENS}`],
    ],
    ['an empty template', { templates: { en: ' ' } }, ['rule "ap": "templates.en" is empty']],
    [
      'a locale that is none',
      { templates: { english: 'x' }, locale: 'no locale' },
      [
        'rule "ap": "templates.english" is not a locale such as "en" or "pt-BR"',
        'rule "ap": "locale" is not a locale such as "en" or "pt-BR"',
      ],
    ],
    ['a broken day', { validFrom: '2024-1-1' }, ['rule "ap": "validFrom" is not a day such as "2024-12-31"']],
    [
      'an impossible day',
      { validTo: '2023-02-29' },
      ['rule "ap": "validTo" is not a day such as "2024-12-31"'],
    ],
    [
      'an end before the start',
      { validFrom: '2024-05-01', validTo: '2024-04-30' },
      ['rule "ap": "validTo" is before "validFrom" (2024-05-01)'],
    ],
    ['one day', { validFrom: '2024-05-01', validTo: '2024-05-01' }, []],
    ['no holder', { holder: '' }, ['rule "ap": "holder" is missing: who holds the copyright?']],
    ['the house’s holder for its own copy', { source: 'own', holder: undefined }, []],
    [
      'a link without https',
      { licence: 'quay.example', acquireLicensePage: 'javascript:alert(1)' },
      [
        'rule "ap": "licence" is not a web address that starts with https://',
        'rule "ap": "acquireLicensePage" is not a web address that starts with https://',
      ],
    ],
    ['everything', { source: '' }, ['rule "ap": "source" is missing: name a source, a locale or a period']],
  ])('%s', (_what, more, expected) => expect(rule(more)).toEqual(expected));

  it.each([
    ['house', '"rules.house" is a name that the plugin uses itself'],
    ['supplied', '"rules.supplied" is a name that the plugin uses itself'],
    ['A P', '"rules.A P" is not a name of small letters, digits and hyphens, 50 at most'],
  ])('named %s', (key, message) => expect(messages({ rules: { [key]: ap } })).toEqual([message]));
});

describe('the house’s own terms', () => {
  it.each<[RightsSettings, string[]]>([
    [
      { templates: { en: '{holdre}' } },
      [`"templates.en" has an unknown token {holdre}; known are ${TOKENS}`],
    ],
    [{ licence: 'x' }, ['"licence" is not a web address that starts with https://']],
    [
      { articleUrl: 'https://{site}/{id}' },
      ['"articleUrl" has an unknown token {id}; known are {site}, {slug}, {locale}'],
    ],
    [{ articleUrl: '{site}/{slug}' }, ['"articleUrl" is not a web address that starts with https://']],
    [{ articleUrl: 'https://{site}/{locale}/{slug}' }, []],
  ])('%j', (settings, expected) => expect(messages(settings)).toEqual(expected));

  it('may be left out where each source names its holder', () =>
    expect(rightsProblems({ rules: { ap } })).toEqual([]));

  it('are needed by a rule without a holder', () =>
    expect(rightsProblems({ rules: { ko: { locale: 'ko' } } })).toHaveLength(1));
});

describe('two rules', () => {
  const both = 'rules "first" and "second" overlap: both are for "AP"';
  it.each<[string, RuleSettings, RuleSettings, string[]]>([
    ['for one source', {}, {}, [both]],
    ['for one source in another case', {}, { source: 'ap ' }, [both]],
    ['that share an alias', {}, { source: 'Reuters', aliases: ['ap'] }, [both]],
    ['for other sources', {}, { source: 'Reuters' }, []],
    ['for other locales', { locale: 'ko' }, { locale: 'en' }, []],
    ['for a locale and all', { locale: 'ko' }, {}, []],
    ['for a language and its region', { locale: 'pt' }, { locale: 'pt-BR' }, []],
    ['for one locale', { locale: 'pt-BR' }, { locale: 'pt-br' }, [`${both} in "pt-BR"`]],
    ['with a period and without', { validFrom: '2024-01-01' }, {}, []],
    ['one after the other', { validTo: '2023-12-31' }, { validFrom: '2024-01-01' }, []],
    [
      'that share a day',
      { validTo: '2024-01-01' },
      { validFrom: '2024-01-01' },
      [`${both} from 2024-01-01 on`],
    ],
    [
      'that never end',
      { validFrom: '2020-01-01' },
      { validFrom: '2022-01-01' },
      [`${both} from 2022-01-01 on`],
    ],
    ['that never began', { validTo: '2020-01-01' }, { validTo: '2022-01-01' }, [both]],
    [
      'for every source',
      { source: '', locale: 'ko' },
      { source: '', locale: 'ko' },
      ['rules "first" and "second" overlap: both are for every source in "ko"'],
    ],
    ['for a source and for every source', { locale: 'ko' }, { source: '', locale: 'ko' }, []],
  ])('%s', (_what, one, other, expected) => expect(two(one, other)).toEqual(expected));

  it('are named each time they meet', () =>
    expect(messages({ rules: { a: ap, b: ap, c: ap } })).toHaveLength(3));
});
