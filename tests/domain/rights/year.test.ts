import { yearIn } from '../../../domain/rights/calendar';

it.each([
  ['2026-12-31T09:59:00Z', 'Pacific/Kiritimati', 2026],
  ['2026-12-31T10:00:00Z', 'Pacific/Kiritimati', 2027],
  ['2027-01-01T09:59:00Z', 'Pacific/Honolulu', 2026],
  ['2027-01-01T10:00:00Z', 'Pacific/Honolulu', 2027],
  ['2027-01-02T00:00:00Z', 'Pacific/Honolulu', 2027],
  ['2026-12-30T23:59:00Z', 'Pacific/Kiritimati', 2026],
  ['2026-07-01T00:00:00Z', 'Asia/Seoul', 2026],
])('%s is in %s of %s', (moment, zone, year) => {
  expect(yearIn(zone, new Date(moment))).toBe(year);
  // The same once the zone is known.
  expect(yearIn(zone, new Date(moment))).toBe(year);
});

it.each([
  ['a moment that is none', 'Asia/Seoul', 'never'],
  ['a zone that is none', 'Asia/Atlantis', '2026-07-01T00:00:00Z'],
])('%s is refused', (_what, zone, moment) => {
  yearIn('Asia/Seoul', new Date());
  expect(() => yearIn(zone, new Date(moment))).toThrow(RangeError);
});
