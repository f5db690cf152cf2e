import fc from 'fast-check';
import { parseDateline, type Place } from '../../../domain/dateline';
import { resolvePlace } from '../../../domain/places';
import type { Cities } from '../../../server/src/places/cities';
import { loadCities } from '../../../server/src/places/load';

let cities: Cities;
beforeAll(async () => {
  cities = await loadCities();
});
const resolve = (place: Place) => resolvePlace(place, cities);

describe('a place that can only be one city', () => {
  it.each<[string, Place, Partial<Place>]>([
    ['a capital', { city: 'Paris' }, { country: 'FR', timeZone: 'Europe/Paris', geonameId: 2988507 }],
    [
      'a namesake, by region',
      { city: 'Paris', region: 'Texas' },
      { country: 'US', timeZone: 'America/Chicago' },
    ],
    ['a short state', { city: 'Springfield', region: 'Ill.' }, { country: 'US', geonameId: 4250542 }],
    ['a postal code', { city: 'Springfield', region: 'MO' }, { country: 'US', geonameId: 4409896 }],
    ['a province', { city: 'London', region: 'Ont.' }, { country: 'CA', timeZone: 'America/Toronto' }],
    ['a state of two countries', { city: 'Lahore', region: 'Punjab' }, { country: 'PK' }],
    ['a country', { city: 'Grosseto', country: 'IT' }, { region: 'Tuscany', timeZone: 'Europe/Rome' }],
    ['the only one of its name', { city: 'Grosseto' }, { country: 'IT', geonameId: 3175786 }],
    ['Hangul', { city: '부산' }, { country: 'KR', timeZone: 'Asia/Seoul' }],
    ['Japanese', { city: 'ワシントン' }, { country: 'US', timeZone: 'America/New_York' }],
    ['a former name', { city: 'Rangoon' }, { country: 'MM', timeZone: 'Asia/Yangon' }],
    ['where the wires place the name', { city: 'Birmingham' }, { country: 'GB', timeZone: 'Europe/London' }],
    ['a capital with larger neighbours of other names', { city: 'Georgetown' }, { country: 'GY' }],
    [
      'a region that nobody lists, one city',
      { city: 'Mardan', region: 'Khyber', country: 'PK' },
      { geonameId: 1170880 },
    ],
    ['its id', { city: 'Springfield', geonameId: 4250542 }, { country: 'US', region: 'Illinois' }],
    [
      'where the wires file from, not its namesake',
      { city: 'Tripoli' },
      { country: 'LY', timeZone: 'Africa/Tripoli' },
    ],
    ['the same, where the line says so', { city: 'Tripoli', country: 'LB' }, { timeZone: 'Asia/Beirut' }],
    ['a town that the list lacks', { city: '용인' }, { country: 'KR', timeZone: 'Asia/Seoul' }],
    ['a territory', { city: 'Kourou', country: 'GF' }, { timeZone: 'America/Cayenne' }],
    ['a river in its name', { city: 'Frankfurt/Main' }, { country: 'DE', timeZone: 'Europe/Berlin' }],
  ])('%s: %j', (_what, place, filled) => {
    expect(resolve(place)).toMatchObject({
      ...place,
      ...filled,
      latitude: expect.any(Number),
      longitude: expect.any(Number),
    });
  });
});

describe('a place that could be several, or none', () => {
  it.each<[string, Place]>([
    ['thirty towns', { city: 'Springfield' }],
    ['thirty towns of one country', { city: 'Springfield', country: 'US' }],
    ['one ten times as small as the other, nearly', { city: 'Portland', country: 'US' }],
    ['one of two universities', { city: 'Cambridge' }],
    ['a city in no list', { city: 'Quarrelsby' }],
    ['a known name in a wrong region', { city: 'Paris', region: 'Bavaria' }],
    ['a known name in a wrong country', { city: 'Grosseto', country: 'JP' }],
    ['a region that nobody lists', { city: 'Paris', region: 'Picardshire' }],
    ['an id that nobody has', { city: 'Paris', geonameId: 1 }],
    ['nothing', { city: '' }],
  ])('comes back as it was: %s', (_what, place) => {
    expect(resolve(place)).toEqual(place);
  });
});

describe('a place', () => {
  it('keeps all that it says', () => {
    const place: Place = {
      city: 'PARIS',
      region: 'Lamar County',
      country: 'US',
      timeZone: 'America/New_York',
      latitude: 1.5,
      longitude: 2.5,
      geonameId: 4717560,
    };
    expect(resolve(place)).toEqual(place);
    expect(resolve({ city: 'KNOXVILLE', region: 'Tenn.', country: 'US' })).toMatchObject({
      city: 'KNOXVILLE',
      region: 'Tenn.',
    });
  });

  it('with coordinates of its own gets their time zone, in no list or in one', () => {
    expect(resolve({ city: 'Quarrelsby', latitude: 37.5, longitude: 127 }).timeZone).toBe('Asia/Seoul');
    expect(resolve({ city: 'Paris', latitude: 33.66, longitude: -95.56 })).toMatchObject({
      latitude: 33.66,
      timeZone: 'America/Chicago',
    });
  });

  it.each([
    ['at sea', { latitude: 30, longitude: -40 }],
    ['on no globe', { latitude: 95, longitude: 0 }],
  ])('%s has no time zone, never another’s', (_where, point) => {
    expect(resolve({ city: 'Quarrelsby', ...point }).timeZone).toBeUndefined();
  });

  it('that was resolved comes back the same', () => {
    for (const city of ['Paris', '서울', 'Springfield', 'Kyiv', 'Grosseto'])
      expect(resolve(resolve({ city }))).toEqual(resolve({ city }));
  });

  it('of any text is never an error, and never loses a part', () => {
    const part = fc.option(fc.string({ unit: 'grapheme', maxLength: 20 }), { nil: undefined });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), part, (city, region) => {
        const place = region === undefined ? { city } : { city, region };
        expect(resolve(place)).toMatchObject(place);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a line', () => {
  it.each<[string, Partial<Place>]>([
    ['GROSSETO, Italy (AP) —', { city: 'Grosseto', country: 'IT', timeZone: 'Europe/Rome' }],
    ['PARIS (AP) —', { city: 'Paris', country: 'FR', timeZone: 'Europe/Paris' }],
    ['PARIS, Texas (AP) —', { city: 'Paris', region: 'Texas', country: 'US', timeZone: 'America/Chicago' }],
    ['KNOXVILLE, Tenn. (AP) —', { city: 'Knoxville', region: 'Tenn.', timeZone: 'America/New_York' }],
  ])('says which city: %s', (line, filled) => {
    const [place] = parseDateline(line)?.dateline.places ?? [];
    expect(place && resolve(place)).toMatchObject(filled);
  });
});
