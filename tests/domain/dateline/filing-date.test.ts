import { dayIn, filedOn } from '../../../domain/dateline';

test.each([
  ['2024-06-30T20:00Z', 'Australia/Sydney', { year: 2024, month: 7, day: 1 }],
  ['2024-06-30T20:00Z', 'America/New_York', { year: 2024, month: 6, day: 30 }],
  ['2024-12-31T23:30Z', 'Asia/Seoul', { year: 2025, month: 1, day: 1 }],
  ['2025-01-01T00:30Z', 'Pacific/Honolulu', { year: 2024, month: 12, day: 31 }],
  ['2024-02-28T12:00Z', 'UTC', { year: 2024, month: 2, day: 28 }],
])('%s is a day in %s', (moment, timeZone, day) => {
  expect(dayIn(timeZone, new Date(moment))).toEqual(day);
});

test('a zone that there is not is an error', () => {
  expect(() => dayIn('Mars/Olympus', new Date())).toThrow(RangeError);
});

const day = { year: 2026, month: 11, day: 25 };

test.each([
  ['reuters', undefined, { month: 11, day: 25 }],
  ['plain', undefined, { month: 11, day: 25 }],
  ['afp', undefined, day],
  ['prnewswire', undefined, day],
  ['template', '{CITY}, {date} —', { month: 11, day: 25 }],
  ['template', '{CITY}, {day}.{month} {year} —', day],
])('%s says what it prints of the day', (style, template, date) => {
  expect(filedOn(day, style, { template })).toEqual(date);
});
