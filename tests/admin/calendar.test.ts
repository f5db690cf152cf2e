/** @jest-environment node */
import { calendarDay, onDay } from '../../admin/src/fields/dateline/calendar';
import { zoneOf } from '../../admin/src/fields/dateline/zone';

const TODAY = { year: 2026, month: 11, day: 25 };

test.each([
  [{ month: 11, day: 25 }, '2026-11-25'],
  [{ month: 1, day: 21 }, '2026-01-21'],
  [{ month: 12, day: 20 }, '2026-12-20'],
  [{ month: 12, day: 30 }, '2025-12-30'],
  [{ year: 1919, month: 6, day: 28 }, '1919-06-28'],
])('%j is a day of the calendar', (date, day) => {
  expect(calendarDay(date, TODAY)?.toISOString().slice(0, 10)).toBe(day);
});

test('days of January are next year’s at the end of December', () => {
  const shown = calendarDay({ month: 1, day: 2 }, { year: 2026, month: 12, day: 31 });
  expect(shown?.toISOString().slice(0, 10)).toBe('2027-01-02');
});

test.each([[{ day: 25 }], [{ month: 11 }], [{ year: 2026 }], [{ month: 2, day: 30 }], [{}]])(
  '%j is no day of the calendar',
  (date) => {
    expect(calendarDay(date, TODAY)).toBeUndefined();
  },
);

const printed = { month: 11, day: 25 };

test.each([
  ['what the line prints', {}, printed],
  ['the year too where it had one', { year: 2025, month: 1, day: 2 }, { ...printed, year: 2026 }],
  ['its weekday too where it had one', { weekday: 'monday' } as const, { ...printed, weekday: 'wednesday' }],
])('a chosen day sets %s', (_, date, expected) => {
  expect(onDay(date, TODAY, printed)).toEqual(expected);
});

test.each([
  ['the place’s', [{ city: 'Seoul', timeZone: 'Asia/Seoul' }], 'Asia/Seoul', 'place', false],
  ['the newsroom’s where the place’s is not known', [{ city: 'Nowhere' }], 'Europe/Oslo', 'newsroom', true],
  [
    'the newsroom’s where the place’s is no zone',
    [{ city: 'X', timeZone: 'Mars/X' }],
    'Europe/Oslo',
    'newsroom',
    true,
  ],
  ['the newsroom’s where there is no place', [{ city: '' }], 'Europe/Oslo', 'newsroom', false],
])('the zone is %s', (_, places, timeZone, of, isUnknown) => {
  expect(zoneOf(places, 'Europe/Oslo')).toEqual({ timeZone, of, isUnknown });
});

test('the zone is the editor’s own where the newsroom’s is not known either', () => {
  expect(zoneOf([{ city: 'Nowhere' }])).toMatchObject({ of: 'editor', isUnknown: true });
});
