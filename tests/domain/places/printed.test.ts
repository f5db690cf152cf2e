import { formatDateline, parseDateline } from '../../../domain/dateline';
import { resolvePlace } from '../../../domain/places';
import { loadCities } from '../../../server/src/places/load';

describe('a line whose places were looked up prints as the house prints it', () => {
  it.each([
    ['PARIS (AP) —', 'ap', 'PARIS (AP) —'],
    ['PARIS, Texas (AP) —', 'ap', 'PARIS, Texas (AP) —'],
    ['GROSSETO, Italy (AP) —', 'ap', 'GROSSETO, Italy (AP) —'],
    ['KNOXVILLE, Tenn. (AP) —', 'ap', 'KNOXVILLE, Tenn. (AP) —'],
    ['LOS ANGELES (AP) —', 'ap', 'LOS ANGELES (AP) —'],
    ['LOS ANGELES, Jan 21 (Reuters) -', 'reuters', 'LOS ANGELES, Jan 21 (Reuters) -'],
    ['Munich (dpa) -', 'dpa', 'Munich (dpa) -'],
    ['MELBOURNE (AP) —', 'ap', 'MELBOURNE, Australia (AP) —'],
  ])('%s in %s', async (line, style, printed) => {
    const cities = await loadCities();
    const read = parseDateline(line)?.dateline ?? { places: [] };
    const places = read.places.map((place) => resolvePlace(place, cities));
    expect(places[0]?.geonameId).toBeDefined();
    expect(formatDateline({ ...read, places }, style)).toBe(printed);
  });
});
