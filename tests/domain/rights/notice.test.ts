import {
  copyrightNotice,
  isFillable,
  unknownTokens,
  type ArticleFacts,
  type RightsRule,
} from '../../../domain/rights';

const rule: RightsRule = { holder: 'Quay Press', site: 'www.quay.example', publication: 'The Quay' };
const facts: ArticleFacts = { firstPublishedAt: '2024-06-30T12:00:00Z' };

const noticeOf = (more: Partial<RightsRule>, article: Partial<ArticleFacts> = {}) =>
  copyrightNotice({ ...rule, ...more }, { ...facts, ...article }).notice;

describe('the notice', () => {
  it.each<[string, Partial<RightsRule>, Partial<ArticleFacts>, string]>([
    ['the default', {}, {}, '© Quay Press(www.quay.example). All rights reserved.'],
    ['no site', { site: undefined }, {}, '© Quay Press. All rights reserved.'],
    ['its own template', { templates: { en: '© {year} {holder}' } }, { language: 'en' }, '© 2024 Quay Press'],
    ['a language for its region', { templates: { pt: '© {holder}' } }, { language: 'pt-BR' }, '© Quay Press'],
    ['a region before its language', { templates: { pt: 'pt', 'pt-BR': 'br' } }, { language: 'pt-BR' }, 'br'],
    [
      'another language',
      { templates: { ko: 'ko' } },
      { language: 'en' },
      '© Quay Press(www.quay.example). All rights reserved.',
    ],
    ['no language', { templates: { ko: 'ko' } }, {}, '© Quay Press(www.quay.example). All rights reserved.'],
    [
      'brackets that hold nothing else',
      { site: '', templates: { en: '{holder} [{site}], {publication}' } },
      { language: 'en' },
      'Quay Press, The Quay',
    ],
    [
      'a holder that looks like markup',
      { holder: '<script>', templates: { en: '© {holder}' } },
      { language: 'en' },
      '© <script>',
    ],
    [
      'a holder that looks like a token',
      { holder: '{site}', templates: { en: '© {holder}' } },
      { language: 'en' },
      '© {site}',
    ],
    [
      'a holder with a dollar sign',
      { holder: 'A$& Co', templates: { en: '© {holder}' } },
      { language: 'en' },
      '© A$& Co',
    ],
  ])('%s', (_what, more, article, notice) => expect(noticeOf(more, article)).toBe(notice));
});

describe('a token', () => {
  const filled = (template: string, more: Partial<RightsRule> = {}, article: Partial<ArticleFacts> = {}) =>
    noticeOf({ templates: { en: template }, ...more }, { language: 'en', ...article });

  it.each<[string, string, Partial<ArticleFacts>, string]>([
    ['years', '© {years}', {}, '© 2024'],
    ['years of an update in the same year', '© {years}', { lastPublishedAt: '2024-11-01' }, '© 2024'],
    ['years of a later update', '© {years}', { lastPublishedAt: '2026-02-01' }, '© 2024–2026'],
    ['years of an update before the first', '© {years}', { lastPublishedAt: '2019-02-01' }, '© 2024'],
    ['by-line', '© {holder}, {byline}', { byline: ' Jo Reyes ' }, '© Quay Press, Jo Reyes'],
    ['no by-line and its comma', '© {holder}, {byline}. All.', {}, '© Quay Press. All.'],
    ['no by-line and its stroke', '{byline} / {holder}', {}, 'Quay Press'],
    ['no by-line inside brackets', '© {holder} ({byline}, {site})', {}, '© Quay Press (www.quay.example)'],
    ['address', '{holder} {url}', { slug: 'a-b' }, 'Quay Press https://www.quay.example/a-b'],
    ['no address without a slug', '{holder} ({url})', {}, 'Quay Press'],
    [
      'a slug that is no address yet',
      '{url}',
      { slug: 'a b/?é' },
      'https://www.quay.example/a%20b%2F%3F%C3%A9',
    ],
    ['a by-line that looks like a token', '{byline} {holder}', { byline: '{holder}' }, '{holder} Quay Press'],
    ['right-to-left names', '© {holder} {byline}', { byline: 'سارة' }, '© Quay Press سارة'],
  ])('%s', (_what, template, article, notice) => expect(filled(template, {}, article)).toBe(notice));

  it('takes the house’s pattern of addresses', () => {
    const more = {
      site: 'https://www.quay.example/',
      articleUrl: 'https://{site}/{locale}/news/{slug}.html',
    };
    expect(filled('{url}', more, { slug: 'x' })).toBe('https://www.quay.example/en/news/x.html');
  });
});

describe('the templates that ship', () => {
  it.each([
    ['ko', 'ⓒ Quay Press, 무단전재 및 재배포, AI 학습 및 활용 금지'],
    ['ko-KR', 'ⓒ Quay Press, 무단전재 및 재배포, AI 학습 및 활용 금지'],
    ['ja', '© Quay Press 無断転載・複製を禁じます。'],
    ['zh', '© Quay Press 版权所有，未经授权不得转载。'],
    ['zh-Hans-CN', '© Quay Press 版权所有，未经授权不得转载。'],
    ['zh-TW', '© Quay Press 版權所有，未經授權不得轉載。'],
    ['zh-Hant-HK', '© Quay Press 版權所有，未經授權不得轉載。'],
    ['de', '© Quay Press (www.quay.example). Alle Rechte vorbehalten.'],
    ['fr-CA', '© Quay Press (www.quay.example). Tous droits réservés.'],
    ['es', '© Quay Press (www.quay.example). Todos los derechos reservados.'],
    ['en-GB', '© Quay Press(www.quay.example). All rights reserved.'],
    ['ru', '© Quay Press(www.quay.example). All rights reserved.'],
  ])('%s', (language, notice) => expect(noticeOf({}, { language })).toBe(notice));

  it('give way to the house’s own English where none ships', () =>
    expect(noticeOf({ templates: { en: 'ours' } }, { language: 'ru' })).toBe('ours'));
});

describe('the year', () => {
  it.each([
    ['UTC', '2024-12-31T15:30:00Z', 2024],
    ['Asia/Seoul', '2024-12-31T15:30:00Z', 2025],
    ['America/Los_Angeles', '2025-01-01T07:59:59Z', 2024],
    ['Asia/Bangkok', '2024-06-01T00:00:00Z', 2024],
  ])('is that of first publication in %s', (timeZone, firstPublishedAt, year) =>
    expect(copyrightNotice({ ...rule, timeZone }, { firstPublishedAt }).year).toBe(year),
  );

  it('takes a date as it takes its text', () =>
    expect(copyrightNotice(rule, { firstPublishedAt: new Date('1999-05-01') }).year).toBe(1999));

  it.each([
    [{}, { firstPublishedAt: 'yesterday' }],
    [{ timeZone: 'Seoul' }, {}],
    [{}, { lastPublishedAt: 'later' }],
  ])('refuses %j %j', (more, article) => expect(() => noticeOf(more, article)).toThrow(RangeError));
});

describe('usage terms', () => {
  it('come with the article’s language, and only with it', () => {
    const usageTerms = { en: 'For subscribers of {publication}.' };
    expect(copyrightNotice({ ...rule, usageTerms }, { ...facts, language: 'en' })).toMatchObject({
      holder: 'Quay Press',
      usageTerms: 'For subscribers of The Quay.',
    });
    expect(copyrightNotice({ ...rule, usageTerms }, { ...facts, language: 'ko' })).not.toHaveProperty(
      'usageTerms',
    );
  });
});

it.each([
  ['© {holder} {year}', []],
  ['© {holdre} {Year} {}', ['holdre', 'Year', '']],
])('knows the tokens of %s', (template, unknown) => expect(unknownTokens(template)).toEqual(unknown));

it.each([
  ['© {holder} {year}', true],
  ['© The Quay', true],
  ['© {holdre}', false],
  ['© {}', false],
  ['© {year {holder}', false],
  ['© {holder', false],
  ['© holder}', false],
  ['© {{holder}}', false],
])('whether all that stands in braces of %s can be filled in: %s', (template, isFit) =>
  expect(isFillable(template)).toBe(isFit),
);
