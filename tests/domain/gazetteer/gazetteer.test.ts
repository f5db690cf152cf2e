import { cities } from '../../../domain/gazetteer/cities';
import { readRows } from '../../../domain/gazetteer/cities/rows';
import { readNames } from '../../../domain/gazetteer/city-names';
import { countryCode, countryName, isCountryCode } from '../../../domain/gazetteer/countries';
import { knownCity } from '../../../domain/gazetteer/known-cities';
import { apRegion, regionName, regionOf, regionsNamed, wholeRegion } from '../../../domain/gazetteer/regions';
import { monthNumber } from '../../../domain/dateline/months';
import { weekdayOf } from '../../../domain/dateline/weekdays';

describe('a row of cities', () => {
  it('is a country and its cities, each with its names', () => {
    expect(readRows('UA Kyiv City>Kyiv=키이우|Київ|~Kiev|-KBP;Lviv')).toEqual([
      {
        country: 'UA',
        name: 'Kyiv',
        listed: 'Kyiv City',
        alone: true,
        printed: ['키이우', 'Київ'],
        former: ['Kiev'],
        found: ['KBP'],
      },
      { country: 'UA', name: 'Lviv', listed: 'Lviv', alone: true, printed: [], former: [], found: [] },
    ]);
  });

  it('says that readers need the country, or that there is none', () => {
    expect(readRows('US* Fargo')).toMatchObject([{ country: 'US', name: 'Fargo', alone: false }]);
    expect(readRows('-- United Nations')[0]).not.toHaveProperty('country');
  });
});

describe('the cities', () => {
  it('name each once within a country', () => {
    const names = cities().map(({ country, listed }) => `${country} ${listed}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each([
    ['뉴욕', 'US', true],
    ['Kiev', 'UA', true],
    ['hồ chí minh', undefined, undefined],
    ['호치민', 'VN', true],
    ['마카오', 'MO', true],
    ['Fargo', 'US', false],
    ['San José', 'CR', true],
    ['San Jose', 'US', true],
    ['NYC', undefined, undefined],
  ])('are what datelines know: %s', (name, country, alone) => {
    expect(knownCity(name)?.country).toBe(country);
    expect(knownCity(name)?.alone).toBe(alone);
  });

  it('are what a search finds: former names too, which nobody is offered', () => {
    const kyiv = readNames().find(({ listed }) => listed === 'Kyiv');
    expect(kyiv?.printed).toContain('키이우');
    expect(kyiv?.printed).not.toContain('Kiev');
    expect(kyiv?.found).toContain('Kiev');
  });
});

describe('the countries', () => {
  it.each([
    ['South Korea', 'KR'],
    ['Korea', 'KR'],
    ['대한민국', 'KR'],
    ['Österreich', 'AT'],
    ["Côte d'Ivoire", 'CI'],
    ['Holland', 'NL'],
    ['بريطانيا', 'GB'],
    ['Nowhere', undefined],
  ])('%s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it.each([
    ['CI', 'Ivory Coast'],
    ['CZ', 'Czech Republic'],
    ['GB', 'United Kingdom'],
    ['US', 'United States'],
    ['KR', 'South Korea'],
    ['NL', 'Netherlands'],
    ['HK', 'Hong Kong'],
    ['MM', 'Myanmar'],
    ['PS', 'Palestine'],
    ['BA', 'Bosnia-Herzegovina'],
  ])('%s is written %s', (code, name) => {
    expect(countryName(code)).toBe(name);
  });

  it('are those of ISO 3166-1, and Kosovo', () => {
    expect(['KR', 'XK', 'AX'].every(isCountryCode)).toBe(true);
    expect(['EU', 'UN', 'ZZ', 'DD', 'kr', ''].some(isCountryCode)).toBe(false);
  });
});

describe('the regions', () => {
  it('are one table for what datelines print and what GeoNames calls them', () => {
    expect(regionOf('Bayern')).toMatchObject({ country: 'DE', name: 'Bavaria' });
    expect(regionName('DE', '02')).toBe('Bavaria');
    expect(regionsNamed('Distrito Federal')).toEqual([{ name: 'Federal District', country: 'BR' }]);
    expect(apRegion('Tennessee', 'US')).toBe('Tenn.');
    expect(apRegion('Texas', 'US')).toBe('Texas');
    expect(wholeRegion('Fla.')).toBe('Florida');
  });

  it('of a country whose regions no dateline prints are only looked up', () => {
    expect(regionName('JP', '12')).toBe('Hokkaido');
    expect(regionOf('Hokkaido')).toBeUndefined();
  });
});

describe('months and weekdays', () => {
  it.each([
    ['мая', 5],
    ['май', 5],
    ['Sept.', 9],
    ['listopada', 11],
    ['کانون', undefined],
    ['كانون الثاني', 1],
    ['styczeń', 1],
  ])('%s', (name, month) => {
    expect(monthNumber(name)).toBe(month);
  });

  it.each([
    ['Sonnabend', 'saturday'],
    ['miércoles', 'wednesday'],
    ['вторник', 'tuesday'],
    ['Thurs.', 'thursday'],
  ])('%s', (name, weekday) => {
    expect(weekdayOf(name)).toBe(weekday);
  });
});
