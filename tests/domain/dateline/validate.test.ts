import { datelineProblems } from '../../../domain/dateline';

const place = { city: 'Lima' };
const good = { places: [place] };

describe('datelineProblems', () => {
  it.each([
    good,
    { places: [], agency: 'AP' },
    {
      places: [
        {
          city: 'Lima',
          region: 'Lima',
          country: 'PE',
          timeZone: 'America/Lima',
          geonameId: 3936456,
          latitude: -12.04,
          longitude: -77.03,
        },
      ],
      date: { year: 2024, month: 2, day: 29, weekday: 'thursday' },
      agency: 'AP',
      correspondents: [{ name: 'Ana Roth', role: 'Correspondent' }, { name: 'Ben Ito' }],
      style: 'ap',
      text: 'LIMA, Peru (AP) —',
    },
    { places: [], date: { weekday: 'monday' } },
    { places: [{ city: 'Pristina', country: 'XK', timeZone: 'UTC' }] },
  ])('has nothing against %j', (dateline) => expect(datelineProblems(dateline)).toEqual([]));

  it.each<[unknown, string]>([
    [null, ''],
    [7, ''],
    ['LIMA (AP) —', ''],
    [[], ''],
    [{}, ''],
    [{ places: [], style: 'ap' }, ''],
    [{ agency: 'AP' }, 'places'],
    [{ places: 'Lima' }, 'places'],
    [{ places: Array.from({ length: 21 }, () => place) }, 'places'],
    [{ places: ['Lima'] }, 'places.0'],
    [{ places: [{ country: 'PE' }] }, 'places.0.city'],
    [{ places: [{ city: ' ' }] }, 'places.0.city'],
    [{ places: [{ city: 'x'.repeat(201) }] }, 'places.0.city'],
    [{ places: [place, { ...place, country: 'Peru' }] }, 'places.1.country'],
    [{ places: [{ ...place, country: 'pe' }] }, 'places.0.country'],
    [{ places: [{ ...place, country: 'XX' }] }, 'places.0.country'],
    [{ places: [{ ...place, timeZone: 'Lima' }] }, 'places.0.timeZone'],
    [{ places: [{ ...place, timeZone: '+05:00' }] }, 'places.0.timeZone'],
    [{ places: [{ ...place, latitude: 91 }] }, 'places.0.latitude'],
    [{ places: [{ ...place, latitude: Number.NaN }] }, 'places.0.latitude'],
    [{ places: [{ ...place, longitude: '77' }] }, 'places.0.longitude'],
    [{ places: [{ ...place, geonameId: 1.5 }] }, 'places.0.geonameId'],
    [{ places: [{ ...place, weather: 'fine' }] }, 'places.0.weather'],
    [{ ...good, date: 'May 5' }, 'date'],
    [{ ...good, date: {} }, 'date'],
    [{ ...good, date: { month: 13 } }, 'date.month'],
    [{ ...good, date: { day: 40 } }, 'date.day'],
    [{ ...good, date: { month: 2, day: 30 } }, 'date.day'],
    [{ ...good, date: { year: 2023, month: 2, day: 29 } }, 'date.day'],
    [{ ...good, date: { year: 99 } }, 'date.year'],
    [{ ...good, date: { weekday: 'Monday' } }, 'date.weekday'],
    [{ ...good, date: { month: 1, hour: 3 } }, 'date.hour'],
    [{ ...good, agency: '' }, 'agency'],
    [{ ...good, agency: null }, 'agency'],
    [{ ...good, correspondents: 'Ana' }, 'correspondents'],
    [{ ...good, correspondents: [{ role: 'Editor' }] }, 'correspondents.0.name'],
    [{ ...good, correspondents: [{ name: 'Ana', phone: '1' }] }, 'correspondents.0.phone'],
    [{ ...good, correspondents: Array.from({ length: 51 }, () => ({ name: 'Ana' })) }, 'correspondents'],
    [{ ...good, style: 3 }, 'style'],
    [{ ...good, text: 'x'.repeat(2001) }, 'text'],
    [{ ...good, weather: 'fine' }, 'weather'],
  ])('%j', (value, path) => {
    const problems = datelineProblems(value);
    expect(problems.map((problem) => problem.path.join('.'))).toEqual([path]);
    expect(problems[0]?.message).toMatch(/\w+ \w+/);
  });

  it('names every problem', () => {
    const problems = datelineProblems({
      places: [{ city: '' }],
      date: { month: 13, day: 40 },
      weather: 'fine',
    });
    expect(problems.map(({ path }) => path.join('.'))).toEqual([
      'places.0.city',
      'date.month',
      'date.day',
      'weather',
    ]);
  });

  it('is not fooled by keys that every object has', () => {
    expect(datelineProblems(JSON.parse('{"places":[],"constructor":1,"__proto__":2}'))).toHaveLength(2);
  });
});
