import { loadCities } from '../../../server/src/places/load';
import type { FoundPlace } from '../../../domain/api/places';
import { searchPlaces } from '../../../server/src/places/search';

const find = async (query: string, limit = 10, locale = 'en'): Promise<FoundPlace[]> =>
  searchPlaces(await loadCities(), query, limit, locale);

const SAO_PAULO = 3448439;
const NEW_YORK = 5128581;
const HO_CHI_MINH_CITY = 1566083;
const KYIV = 703448;
const BEIJING = 1816670;
const MUMBAI = 1275339;
const SEOUL = 1835848;
const COLOGNE = 2886242;
const SPRINGFIELD_IL = 4250542;
const PARIS_TEXAS = 4717560;

describe('the first place for what an editor typed', () => {
  it.each<[string, string, number, string]>([
    ['the start of a name without its accents', 'sao pau', SAO_PAULO, 'São Paulo'],
    ['with accents, in capitals', 'SÃO PAULO', SAO_PAULO, 'São Paulo'],
    ['a later word', 'paulo', SAO_PAULO, 'São Paulo'],
    ['an abbreviation', 'NYC', NEW_YORK, 'New York'],
    ['a former name', 'Saigon', HO_CHI_MINH_CITY, 'Ho Chi Minh City'],
    ['a former spelling', 'Kiev', KYIV, 'Kyiv'],
    ['its spelling of today', 'Kyiv', KYIV, 'Kyiv'],
    ['an old name of the West', 'Peking', BEIJING, 'Beijing'],
    ['a colonial name', 'Bombay', MUMBAI, 'Mumbai'],
    ['Hangul', '서울', SEOUL, '서울'],
    ['a syllable still being typed', '뉴요', NEW_YORK, '뉴욕'],
    ['Chinese', '首尔', SEOUL, '首尔'],
    ['Cyrillic', 'Москв', 524901, 'Москва'],
    ['Arabic', 'القاهرة', 360630, 'القاهرة'],
    ['the English name', 'colog', COLOGNE, 'Cologne'],
    ['the German name', 'Köln', COLOGNE, 'Köln'],
    ['an umlaut written in ASCII', 'duesseldorf', 2934246, 'Düsseldorf'],
    ['a letter with a stroke', 'lodz', 3093133, 'Łódź'],
    ['a saint in short', 'st petersb', 498817, 'St. Petersburg'],
    ['a saint in full', 'saint louis', 4407066, 'St. Louis'],
    ['no apostrophe', 'xian', 1790630, "Xi'an"],
    ['a hyphen as a space', 'port au pr', 3718426, 'Port-au-Prince'],
    ['an umlaut of another language’s name', 'koeln', COLOGNE, 'Köln'],
    ['a fort in short', 'ft worth', 4691930, 'Fort Worth'],
    ['a name of before the war', 'Breslau', 3081368, 'Wrocław'],
    ['a name of today', 'gqeberha', 964420, 'Gqeberha'],
    ['the capital’s name of some years', 'Nur-Sultan', 1526273, 'Astana'],
    ['a town as wires spell it', 'sderot', 293619, 'Sderot'],
    ['an American city in Hangul', '새너제이', 5392171, '새너제이'],
  ])('%s: %s', async (_what, query, geonameId, city) => {
    const [first] = await find(query);
    expect(first).toMatchObject({ geonameId, city });
  });

  it.each<[string, number]>([
    ['springfield il', SPRINGFIELD_IL],
    ['springfield illi', SPRINGFIELD_IL],
    ['Springfield, Ill.', SPRINGFIELD_IL],
    ['springf, il', SPRINGFIELD_IL],
    ['springfield, il, usa', SPRINGFIELD_IL],
    ['paris tex', PARIS_TEXAS],
    ['london ont', 6058560],
    ['birmingham al', 4049979],
    ['hyderabad pakistan', 1176734],
    ['san jose costa rica', 3621849],
  ])('narrowed by region or country: %s', async (query, geonameId) => {
    expect((await find(query))[0]?.geonameId).toBe(geonameId);
  });

  it('is narrowed by a country in the editor’s language', async () => {
    expect((await find('paris 미국', 1, 'ko'))[0]?.geonameId).toBe(PARIS_TEXAS);
    expect((await find('paris 프랑스', 1, 'ko'))[0]?.country).toBe('FR');
  });
});

describe('towns that the list lacks', () => {
  it.each([
    ['용인', '용인', 'Yongin', 'KR', 'Asia/Seoul'],
    ['yongi', 'Yongin', 'Yongin', 'KR', 'Asia/Seoul'],
    ['평택', '평택', 'Pyeongtaek', 'KR', 'Asia/Seoul'],
    ['판문점', '판문점', 'Panmunjom', 'KR', 'Asia/Seoul'],
    ['nusantara', 'Nusantara', 'Nusantara', 'ID', 'Asia/Makassar'],
  ])('%s', async (query, city, name, country, timeZone) => {
    const [first] = await find(query);
    expect(first).toMatchObject({ city, name, country, timeZone });
    expect(first).not.toHaveProperty('geonameId');
  });
});

describe('places that answer', () => {
  it('come larger ones first among names that fit alike', async () => {
    const found = await find('springfield', 20);
    const named = found.filter(({ city }) => city === 'Springfield');
    expect(named.length).toBeGreaterThan(10);
    expect(named.map(({ population }) => population)).toEqual(
      named.map(({ population }) => population).sort((a, b) => b - a),
    );
  });

  it('say where they are', async () => {
    expect((await find('springfield il', 1))[0]).toMatchObject({
      city: 'Springfield',
      region: 'Illinois',
      country: 'US',
      countryName: 'United States',
      timeZone: 'America/Chicago',
      latitude: expect.closeTo(39.8, 1),
      longitude: expect.closeTo(-89.64, 1),
    });
    expect((await find('grosseto', 1))[0]).toMatchObject({ region: 'Tuscany', timeZone: 'Europe/Rome' });
  });

  it.each([
    ['en', 'seoul', 'South Korea'],
    ['ko', 'seoul', '한국'],
    ['fr', 'seoul', 'Corée du Sud'],
    ['pt-BR', 'london', 'Reino Unido'],
    ['en', 'hong kong', 'Hong Kong'],
    ['xx', 'seoul', 'South Korea'],
  ])('name the country in %s', async (locale, query, countryName) => {
    expect((await find(query, 1, locale))[0]?.countryName).toBe(countryName);
  });

  it('tell the city’s English name beside the one that was asked for', async () => {
    expect((await find('뉴욕', 1))[0]).toMatchObject({ city: '뉴욕', name: 'New York', region: 'New York' });
  });

  it('are each there once, and no more than wanted', async () => {
    const found = await find('s', 25);
    expect(found).toHaveLength(25);
    expect(new Set(found.map(({ geonameId }) => geonameId)).size).toBe(25);
  });

  it.each([
    'qqqqzz',
    '',
    '  ',
    ',',
    ', il',
    '\u0301',
    'a'.repeat(5000),
    'a,'.repeat(2000),
    '[[[(((***',
    '\ud800',
  ])('are none, or are some, but never an error: %p', async (query) => {
    expect(Array.isArray(await find(query))).toBe(true);
  });
});
