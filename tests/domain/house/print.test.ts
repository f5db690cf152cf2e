import type { Dateline, ImageCredit } from '../../../domain';
import { printCredit, printDateline, type HouseStyles } from '../../../domain/house';

const dateline: Dateline = {
  places: [{ city: 'Lima', country: 'PE' }],
  agency: 'Reuters',
  date: { month: 1, day: 21 },
};
const credit: ImageCredit = { creators: ['Jo Reyes'], sources: ['AP'], text: '' };
const datelineTemplate = { template: '{CITY} [{agency}]' };

it.each<[string, string | undefined, string | undefined, HouseStyles, string]>([
  ['nobody says', undefined, undefined, {}, 'LIMA, Jan. 21 (Reuters) —'],
  ['the house says', undefined, undefined, { dateline: 'ap' }, 'LIMA, Peru, Jan. 21 (Reuters) —'],
  ['the field says', undefined, 'reuters', { dateline: 'ap' }, 'LIMA, Jan 21 (Reuters) -'],
  ['the line says', 'ap', 'reuters', { dateline: 'plain' }, 'LIMA, Peru, Jan. 21 (Reuters) —'],
  ['an empty option', undefined, '', { dateline: 'ap' }, 'LIMA, Peru, Jan. 21 (Reuters) —'],
  [
    'the house’s template',
    undefined,
    undefined,
    { dateline: 'template', datelineTemplate },
    'LIMA [Reuters]',
  ],
  [
    'the months are the house’s, and the style another',
    undefined,
    'reuters',
    { datelineTemplate: { ...datelineTemplate, months: [...'abcdefghijkl'] } },
    'LIMA, Jan 21 (Reuters) -',
  ],
  ['the template of a field', undefined, 'template', { datelineTemplate }, 'LIMA [Reuters]'],
])('a dateline where %s', (_what, own, field, styles, text) =>
  expect(printDateline({ ...dateline, ...(own ? { style: own } : {}) }, { field, styles })).toBe(text),
);

it.each<[string, HouseStyles, string]>([
  ['ko', {}, '(부산=하버타임스)'],
  ['ko-KR', {}, '(부산=하버타임스)'],
  ['ja', {}, '【부산하버타임스】'],
  ['zh-Hant', {}, '하버타임스부산11月29日电'],
  ['fr', {}, '부산, 29 nov (하버타임스) -'],
  // A house that says how it prints, prints so in each of its languages.
  ['ko', { dateline: 'reuters' }, '부산, Nov 29 (하버타임스) -'],
  ['en', {}, '부산, Nov. 29 (하버타임스) —'],
])('a story in %s is dated as its readers know it', (locale, styles, text) => {
  const busan = { places: [{ city: '부산' }], agency: '하버타임스', date: { month: 11, day: 29 } };
  expect(printDateline(busan, { styles, locale })).toBe(text);
});

it.each<[string, string | undefined, HouseStyles | undefined, string]>([
  ['nobody says', undefined, undefined, 'Jo Reyes, AP'],
  ['the house says', undefined, { credit: 'slash' }, 'Jo Reyes/AP'],
  [
    'the house’s template',
    undefined,
    { credit: 'template', creditTemplate: '{sources}: {creators}' },
    'AP: Jo Reyes',
  ],
  ['the field says', 'paren', { credit: 'slash' }, '(AP Photo/Jo Reyes)'],
])('a credit where %s', (_what, field, styles, text) =>
  expect(printCredit(credit, field, styles)).toBe(text),
);
