import { readNames, regionName, regionsNamed } from '../../../domain/places';
import { foldWords } from '../../../domain/text';
import { loadCities } from '../../../server/src/places/load';

describe('the key of a name', () => {
  it.each([
    ['São Paulo', 'sao paulo'],
    ['Łódź', 'lodz'],
    ['İzmir', 'izmir'],
    ['Xi’an', 'xian'],
    ['Washington, D.C.', 'washington dc'],
    ['Port-au-Prince', 'port au prince'],
    ['  Gießen ', 'giessen'],
    ['Tromsø', 'tromso'],
    ['Київ', 'київ'.normalize('NFKD').replace(/\u0306|\u0308/g, '')],
  ])('%s', (name, key) => {
    expect(foldWords(name)).toBe(key);
  });

  it('of an unfinished syllable starts that of the finished one', () => {
    expect(foldWords('서울').startsWith(foldWords('서우'))).toBe(true);
  });

  it('keeps the vowels of Devanagari apart', () => {
    expect(foldWords('दिल्ली')).not.toBe(foldWords('दल्ला'));
  });
});

describe('the names of cities', () => {
  it('are each of a city in the list, and find it', async () => {
    const cities = await loadCities();
    const lost = readNames().flatMap(({ country, listed, preferred, printed, found }) => {
      const isThere = (name: string) => cities.named(name).some((city) => city.country === country);
      return [listed, preferred ?? listed, ...printed, ...found].filter((name) => !isThere(name));
    });
    expect(lost).toEqual([]);
  });

  it('say one city each within a country', () => {
    const seen = new Map<string, string>();
    const twice = readNames().flatMap(({ country, listed, printed }) =>
      printed.filter((name) => {
        const other = seen.get(`${country} ${name}`);
        seen.set(`${country} ${name}`, listed);
        return other !== undefined;
      }),
    );
    expect(twice).toEqual([]);
  });
});

describe('regions', () => {
  it.each([
    ['Florence', 'IT', 'Tuscany'],
    ['Munich', 'DE', 'Bavaria'],
    ['Suwon', 'KR', 'Gyeonggi'],
    ['Sapporo', 'JP', 'Hokkaido'],
    ['Chengdu', 'CN', 'Sichuan'],
    ['Lyon', 'FR', 'Auvergne-Rhône-Alpes'],
    ['Barcelona', 'ES', 'Catalonia'],
    ['Kazan', 'RU', 'Tatarstan'],
    ['Peshawar', 'PK', 'Khyber Pakhtunkhwa'],
    ['Jaipur', 'IN', 'Rajasthan'],
    ['Calgary', 'CA', 'Alberta'],
    ['Hobart', 'AU', 'Tasmania'],
    ['Durban', 'ZA', 'KwaZulu-Natal'],
    ['Manaus', 'BR', 'Amazonas'],
    ['Cancún', 'MX', 'Quintana Roo'],
    ['Belfast', 'GB', 'Northern Ireland'],
    ['Lviv', 'UA', undefined],
    ['Medellín', 'CO', 'Antioquia'],
    ['Surabaya', 'ID', 'East Java'],
    ['Lausanne', 'CH', 'Vaud'],
  ])('%s (%s) is in %s', async (city, country, region) => {
    const [largest] = (await loadCities()).named(city).filter((one) => one.country === country);
    expect(largest?.region).toBe(region);
  });

  it('are known by the forms that wires print', () => {
    expect(regionsNamed('Tenn.')).toEqual([{ name: 'Tennessee', country: 'US' }]);
    expect(regionsNamed('Punjab').map(({ country }) => country)).toEqual(['IN', 'PK']);
    expect(regionsNamed('Nowhere')).toEqual([]);
    expect(regionName('XX', '01')).toBeUndefined();
  });
});
