import request from 'supertest';
import { ARTICLE, CORRESPONDENT } from '../../server/src/platform/uids';
import { articles, documents } from './support/articles';
import { startHost, type Host } from './support/host';
import { signIn, type Permission } from './support/sign-in';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

const PLACES = '/newsroom/places';
const WIRE = 'api::wire.wire';

describe('GET /newsroom/places', () => {
  it('finds places for an editor', async () => {
    const { status, body } = await host.admin('get', `${PLACES}?q=sao%20pau&limit=3`);
    expect(status).toBe(200);
    expect(body.data.length).toBeLessThanOrEqual(3);
    expect(body.data[0]).toEqual({
      city: 'São Paulo',
      name: 'São Paulo',
      country: 'BR',
      countryName: 'Brazil',
      timeZone: 'America/Sao_Paulo',
      latitude: expect.closeTo(-23.55, 1),
      longitude: expect.closeTo(-46.64, 1),
      geonameId: 3448439,
      population: expect.any(Number),
    });
  });

  it('names countries in the editor’s language', async () => {
    const { body } = await host.admin('get', `${PLACES}?q=${encodeURIComponent('뉴욕')}&locale=ko`);
    expect(body.data[0]).toMatchObject({
      city: '뉴욕',
      name: 'New York',
      region: 'New York',
      countryName: '미국',
    });
  });

  it('finds nothing for an empty query', async () => {
    const { status, body } = await host.admin('get', `${PLACES}?q=`);
    expect([status, body.data]).toEqual([200, []]);
  });

  it.each([
    ['no query', '', 'q'],
    ['two queries', '?q=a&q=b', 'q'],
    ['a query of 101 characters', `?q=${'a'.repeat(101)}`, 'q'],
    ['a limit that is no number', '?q=paris&limit=many', 'limit'],
    ['a limit of nothing', '?q=paris&limit=0', 'limit'],
    ['a limit below nothing', '?q=paris&limit=-5', 'limit'],
    ['a limit of too many', '?q=paris&limit=51', 'limit'],
    ['half a limit', '?q=paris&limit=1.5', 'limit'],
    ['a locale that is none', '?q=paris&locale=no_such-', 'locale'],
  ])('refuses %s and names it', async (_what, query, name) => {
    const { status, body } = await host.admin('get', `${PLACES}${query}`);
    expect(status).toBe(400);
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path)).toEqual([[name]]);
    expect(body.error.message).toContain(name);
  });
});

describe('GET /newsroom/places/resolve', () => {
  const resolve = `${PLACES}/resolve`;

  it('answers what would be stored of a place that is typed', async () => {
    const { status, body } = await host.admin('get', `${resolve}?city=Knoxville`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      city: 'Knoxville',
      region: 'Tennessee',
      country: 'US',
      timeZone: 'America/New_York',
      geonameId: expect.any(Number),
    });
    const texas = await host.admin('get', `${resolve}?city=Paris&region=Texas`);
    expect(texas.body.data).toMatchObject({ country: 'US', timeZone: 'America/Chicago' });
  });

  it('answers a place in no list as it was', async () => {
    const { body } = await host.admin('get', `${resolve}?city=Aboard%20the%20Aquila&country=GL`);
    expect(body.data).toEqual({ city: 'Aboard the Aquila', country: 'GL' });
  });

  it.each([
    ['no city', '', 'city'],
    ['an empty city', '?city=', 'city'],
    ['a country that is no code', '?city=Paris&country=France', 'country'],
    ['two regions', '?city=Paris&region=a&region=b', 'region'],
  ])('refuses %s and names it', async (_what, query, name) => {
    const { status, body } = await host.admin('get', `${resolve}${query}`);
    expect(status).toBe(400);
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path)).toEqual([[name]]);
  });

  it('is for those who may look places up', async () => {
    const as = await signIn(host, []);
    expect((await as('get', `${resolve}?city=Paris`)).status).toBe(403);
  });
});

describe('who may look places up', () => {
  const paris = `${PLACES}?q=paris`;

  it('nobody who is not signed in', async () => {
    expect((await request(host.strapi.server.httpServer).get(paris)).status).toBe(401);
    expect((await host.api('get', paris)).status).toBe(401);
    expect((await host.api('get', `/api${paris}`)).status).toBe(404);
  });

  it('no role without the permission', async () => {
    const as = await signIn(host, []);
    const { status, body } = await as('get', paris);
    expect(status).toBe(403);
    expect(body.data).toBeNull();
  });

  it('no role that only reads stories', async () => {
    const as = await signIn(host, [{ action: 'plugin::content-manager.explorer.read', subject: ARTICLE }]);
    expect((await as('get', paris)).status).toBe(403);
  });

  it('a role with the permission, and no other right', async () => {
    const as = await signIn(host, [{ action: 'plugin::newsroom.places.read' }]);
    expect((await as('get', paris)).status).toBe(200);
  });

  it.each<[string, Permission]>([
    ['writes articles', { action: 'plugin::content-manager.explorer.create', subject: ARTICLE }],
    ['edits correspondents', { action: 'plugin::content-manager.explorer.update', subject: CORRESPONDENT }],
    [
      'writes a type of the host that has a dateline',
      { action: 'plugin::content-manager.explorer.create', subject: WIRE },
    ],
  ])('a role that %s', async (_what, permission) => {
    const as = await signIn(host, [permission]);
    expect((await as('get', paris)).status).toBe(200);
  });

  it.each(['strapi-author', 'strapi-editor'] as const)('%s of a new installation', async (role) => {
    const as = await signIn(host, role);
    expect((await as('get', paris)).status).toBe(200);
  });
});

describe('a stored dateline', () => {
  const post = (data: object) => host.api('post', '/api/newsroom/articles', { data });

  it.each([
    ['PARIS (AP) —', { city: 'Paris', country: 'FR', timeZone: 'Europe/Paris', geonameId: 2988507 }],
    ['PARIS, Texas (AP) —', { city: 'Paris', region: 'Texas', country: 'US', timeZone: 'America/Chicago' }],
    ['GROSSETO, Italy (AP) —', { city: 'Grosseto', country: 'IT', timeZone: 'Europe/Rome' }],
  ])('knows where its place is: %s', async (line, place) => {
    const { body } = await post({ headline: line, dateline: line });
    expect(body.data.dateline).toMatchObject({
      text: line,
      places: [{ ...place, latitude: expect.any(Number), longitude: expect.any(Number) }],
    });
    expect(body.data).toMatchObject({ datelineCity: place.city, datelineCountry: place.country });
  });

  it('keeps a place that is in no list as it was typed', async () => {
    const places = [{ city: 'Quarrelsby' }, { city: 'Springfield' }];
    const { body } = await post({ headline: 'Unknown', dateline: { places } });
    expect(body.data.dateline.places).toEqual(places);
    expect(body.data.datelineCountry).toBeNull();
  });

  it('fills the columns from the parts that were found', async () => {
    const { body } = await post({ headline: 'Parts', dateline: { places: [{ city: '부산' }] } });
    expect(body.data).toMatchObject({ datelineCity: '부산', datelineCountry: 'KR' });
  });

  it('is filled in components of a host’s own type, and for code of the house', async () => {
    const { body } = await host.api('post', '/api/wires?populate=*', {
      data: { title: 'Wire', dateline: { places: [{ city: 'Lima' }] } },
    });
    expect(body.data.dateline.places[0]).toMatchObject({ country: 'PE', timeZone: 'America/Lima' });
    const given = { places: [{ city: 'Oslo' }] };
    const article = await articles(host.strapi).create({ data: { headline: 'Code', dateline: given } });
    expect(article.dateline).toMatchObject({
      places: [{ city: 'Oslo', country: 'NO', timeZone: 'Europe/Oslo' }],
    });
    expect(given).toEqual({ places: [{ city: 'Oslo' }] });
  });

  it('of a bureau hands its place on to the correspondent’s articles', async () => {
    await documents(host.strapi, CORRESPONDENT).create({
      data: { name: 'Jo Reyes', user: host.editor, bureau: { places: [{ city: 'Nairobi' }] } },
    });
    const path = `/content-manager/collection-types/${ARTICLE}`;
    const { body } = await host.admin('post', path, { headline: 'From the bureau' });
    expect(body.data.dateline.places[0]).toMatchObject({ city: 'Nairobi', timeZone: 'Africa/Nairobi' });
  });
});
