import { startOfDay } from '../../../domain/calendar';
import { rulesOf } from '../../../domain/rights';
import {
  JOB_ACTS,
  fillStamp,
  isStamped,
  renewStamp,
  type HouseRights,
  type Stamp,
  type StampedRow,
} from '../../../domain/stamps';

const rights: HouseRights = {
  rules: rulesOf({
    holder: 'Harbour Press',
    timeZone: 'Asia/Seoul',
    templates: { en: '© {year} {holder}', ko: 'ⓒ {year} {holder}' },
    rules: { ap: { source: 'AP', aliases: ['Associated Press'], holder: 'The Associated Press' } },
  }),
};
const none: HouseRights = { rules: [] };
const NOW = new Date('2024-12-31T15:00:00Z');
const FIRST = '2019-06-01T00:00:00Z';

const house = { copyrightHolder: 'Harbour Press', copyrightRule: 'house', usageTerms: null };
const stamped = (year: number, more: Stamp = {}): Stamp => ({
  ...house,
  copyrightYear: year,
  copyrightNotice: `© ${year} Harbour Press`,
  ...more,
});

describe('at first publication', () => {
  const cases: [string, StampedRow, HouseRights, Stamp][] = [
    ['now', { locale: 'en' }, rights, { ...stamped(2025), firstPublishedAt: NOW }],
    ['at its moment', { locale: 'en', publishedAt: FIRST }, rights, stamped(2019)],
    ['in its language', { locale: 'ko' }, rights, { copyrightNotice: 'ⓒ 2025 Harbour Press' }],
    [
      'in the house’s language where the type has none',
      { locale: null },
      { ...rights, language: 'ko' },
      { copyrightNotice: 'ⓒ 2025 Harbour Press' },
    ],
    [
      'under the rule of its source',
      { locale: 'en', source: 'associated press' },
      rights,
      { copyrightHolder: 'The Associated Press', copyrightRule: 'ap' },
    ],
    [
      'with the notice that it has, word for word',
      { locale: 'en', source: 'AP', copyrightNotice: 'Copyright AP ' },
      rights,
      { copyrightNotice: 'Copyright AP ', copyrightHolder: 'AP', copyrightRule: 'supplied' },
    ],
    [
      'with the year that it has',
      { locale: 'en', copyrightNotice: '© Old', copyrightYear: 2001 },
      rights,
      { copyrightNotice: '© Old', copyrightYear: 2001, copyrightRule: 'house' },
    ],
  ];
  it.each(cases)('stamps %s', (_name, row, of, expected) => {
    const stamp = fillStamp(row, of, NOW);
    expect(stamp).toMatchObject(expected);
    expect(isStamped(stamp)).toBe(true);
  });

  it('keeps the moment where no rule covers it', () => {
    const stamp = fillStamp({ locale: 'en' }, none, NOW);
    expect(stamp).toEqual({ firstPublishedAt: NOW });
    expect(isStamped(stamp)).toBe(false);
  });
});

describe('again', () => {
  const old: StampedRow = {
    ...stamped(2019, { copyrightNotice: '© 2019 Old House', copyrightHolder: 'Old House' }),
    ...{ firstPublishedAt: FIRST, publishedAt: '2024-01-01T00:00:00Z', locale: 'en' },
  };
  const supplied = { ...old, source: 'AP', copyrightNotice: '© AP', copyrightRule: 'supplied' };
  const cases: [string, StampedRow, HouseRights, Parameters<typeof renewStamp>[2], object][] = [
    ['another notice', old, rights, {}, { outcome: 'stamped', stamp: stamped(2019) }],
    ['the same', { ...old, ...stamped(2019) }, rights, {}, { outcome: 'unchanged' }],
    [
      'the same, terms empty',
      { ...old, ...stamped(2019), usageTerms: undefined },
      rights,
      {},
      { outcome: 'unchanged' },
    ],
    ['never published', { locale: 'en' }, rights, {}, { outcome: 'outside' }],
    ['no rule', old, none, {}, { outcome: 'unruled' }],
    ['under the rule asked for', old, rights, { rule: 'house' }, { outcome: 'stamped' }],
    ['under another rule', old, rights, { rule: 'ap' }, { outcome: 'outside' }],
    ['no rule, one asked for', old, none, { rule: 'ap' }, { outcome: 'outside' }],
    ['came with the copy', supplied, rights, {}, { outcome: 'supplied' }],
    [
      'came with the copy, and asked for',
      supplied,
      rights,
      { supplied: true },
      { outcome: 'stamped', stamp: { copyrightHolder: 'The Associated Press', copyrightRule: 'ap' } },
    ],
  ];
  it.each(cases)('%s', (_name, row, of, options, expected) => {
    expect(renewStamp(row, of, options)).toMatchObject(expected);
  });

  it('keeps the moment of first publication', () => {
    const renewal = renewStamp(old, rights);
    expect(renewal.outcome === 'stamped' && renewal.stamp.firstPublishedAt).toEqual(new Date(FIRST));
  });
});

describe('the start of a day', () => {
  it.each([
    ['2024-03-31', 'UTC', 0, '2024-03-31T00:00:00.000Z'],
    ['2019-01-01', 'Asia/Seoul', 0, '2018-12-31T15:00:00.000Z'],
    ['2019-01-01', 'Asia/Seoul', 1, '2019-01-01T15:00:00.000Z'],
    ['2024-12-31', 'America/New_York', 1, '2025-01-01T05:00:00.000Z'],
    // The clocks change in the night before and after.
    ['2024-03-10', 'America/New_York', 0, '2024-03-10T05:00:00.000Z'],
    ['2024-03-10', 'America/New_York', 1, '2024-03-11T04:00:00.000Z'],
    ['2024-10-27', 'Europe/Berlin', 0, '2024-10-26T22:00:00.000Z'],
    ['2024-10-27', 'Europe/Berlin', 1, '2024-10-27T23:00:00.000Z'],
    // There is no midnight: the day starts at one.
    ['2024-09-08', 'America/Santiago', 0, '2024-09-08T04:00:00.000Z'],
    ['2024-02-28', 'Asia/Kathmandu', 1, '2024-02-28T18:15:00.000Z'],
  ])('%s in %s, %i later, is %s', (day, timeZone, later, expected) => {
    expect(startOfDay(day, timeZone, later).toISOString()).toBe(expected);
  });
});

it('a job is taken from no state to where it is already', () => {
  for (const { from, to } of Object.values(JOB_ACTS)) expect(from).not.toContain(to);
});
