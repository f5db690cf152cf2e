import { copyrightNotice, unknownTokens, type ArticleFacts, type RightsRule } from '../../../domain/rights';

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
