import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articles } from './support/articles';
import { ROOT, startHost, type Host } from './support/host';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

const ARTICLES = '/api/newsroom/articles';
const post = (data: object) => host.api('post', ARTICLES, { data });
const count = async () => (await articles(host.strapi).findMany({ pagination: { pageSize: 1000 } })).length;

describe('a dateline', () => {
  it('is read from a printed line', async () => {
    const { body } = await post({ headline: 'Line', dateline: 'KNOXVILLE, Tenn. (AP) —' });
    expect(body.data.dateline).toMatchObject({
      places: [{ city: 'Knoxville', region: 'Tenn.', country: 'US' }],
      agency: 'AP',
      text: 'KNOXVILLE, Tenn. (AP) —',
    });
    expect(body.data).toMatchObject({ datelineCity: 'Knoxville', datelineCountry: 'US' });
  });

  it('is printed from its parts where no line is given', async () => {
    const dateline = {
      places: [{ city: 'Lima', country: 'PE' }],
      date: { month: 1, day: 21 },
      agency: 'Reuters',
      style: 'reuters',
    };
    const { body } = await post({ headline: 'Parts', dateline });
    expect(body.data.dateline).toEqual({
      ...dateline,
      places: [
        {
          city: 'Lima',
          country: 'PE',
          timeZone: 'America/Lima',
          geonameId: 3936456,
          latitude: expect.any(Number),
          longitude: expect.any(Number),
        },
      ],
      text: expect.stringContaining('LIMA, Jan 21 (Reuters)'),
    });
  });

  it('can be filtered and sorted by city', async () => {
    await post({ headline: 'Oslo', dateline: 'OSLO (AP) —' });
    const { body } = await host.api(
      'get',
      `${ARTICLES}?filters[datelineCity][$eq]=Oslo&sort=datelineCity:asc`,
    );
    expect(body.data.map(({ headline }: { headline: string }) => headline)).toEqual(['Oslo']);
  });

  it('takes its city along when it goes', async () => {
    const { body } = await post({ headline: 'Gone', dateline: 'OSLO (AP) —' });
    const gone = await host.api('put', `${ARTICLES}/${body.data.documentId}`, { data: { dateline: null } });
    expect(gone.body.data).toMatchObject({ dateline: null, datelineCity: null, datelineCountry: null });
  });

  it.each([
    ['a month that is none', { places: [{ city: 'Lima' }], date: { month: 13 } }, 'dateline.date.month'],
    ['a place without a city', { places: [{ country: 'PE' }] }, 'dateline.places.0.city'],
    [
      'a country that is no code',
      { places: [{ city: 'Lima', country: 'Peru' }] },
      'dateline.places.0.country',
    ],
    ['a key that nobody knows', { places: [{ city: 'Lima' }], weather: 'fine' }, 'dateline.weather'],
    ['a number', 7, 'dateline'],
    ['a list', [], 'dateline'],
    ['nothing at all', { places: [] }, 'dateline'],
    ['a sentence', 'The ferries sail again.', 'dateline'],
  ])('is refused with a path and a reason: %s', async (_what, dateline, path) => {
    const before = await count();
    const { status, body } = await post({ headline: 'Refused', dateline });
    expect(status).toBe(400);
    const [error] = body.error.details.errors;
    expect(error.path.join('.')).toBe(path);
    expect(error.message.length).toBeGreaterThan(5);
    expect(await count()).toBe(before);
  });

  it('is refused in the editor’s own words above the form, without a path', async () => {
    const path = '/content-manager/collection-types/plugin::newsroom.article';
    const data = { headline: 'X', dateline: { places: [], date: { month: 11, day: 31 } }, imageCredit: 7 };
    const english = await host.admin('post', path, data);
    const [day, credit] = english.body.error.message.split('\n');
    expect(day).toBe('The day must be one that the month has, from 1 to 31');
    expect(credit).not.toMatch(/imageCredit/);
    await host.strapi.db
      .query('admin::user')
      .update({ where: { id: host.editor }, data: { preferedLanguage: 'ko' } });
    const unread = await host.admin('post', path, { headline: 'X', dateline: 'no such line' });
    expect(unread.body.error.message).toMatch(/^이 줄에서 읽을 수 있는 내용이 없습니다/);
    // Who writes by the API reads path and reason.
    const api = await post({ headline: 'X', dateline: 'no such line' });
    expect(api.body.error.message).toBe('dateline: is not a dateline that can be read');
  });

  it('names every wrong path at once, from the admin and GraphQL too', async () => {
    const wrong = { places: [{ city: '' }], date: { month: 13, day: 40 } };
    const path = '/content-manager/collection-types/plugin::newsroom.article';
    const { status, body } = await host.admin('post', path, {
      headline: 'X',
      dateline: wrong,
      imageCredit: { creators: 'X' },
    });
    expect(status).toBe(400);
    const paths = body.error.details.errors.map((error: { path: string[] }) => error.path.join('.'));
    expect(paths).toEqual(
      expect.arrayContaining(['dateline.places.0.city', 'dateline.date.month', 'imageCredit.creators']),
    );
    const graph = await host.api('post', '/graphql', {
      query:
        'mutation ($d: JSON) { createNewsroomArticle(data: { headline: "X", dateline: $d }) { documentId } }',
      variables: { d: wrong },
    });
    expect(JSON.stringify(graph.body.errors)).toContain('places');
  });
});

describe('an image credit', () => {
  it('is read from a printed line', async () => {
    const { body } = await post({ headline: 'Credit', imageCredit: '(AP Photo/Jo Reyes)' });
    expect(body.data.imageCredit).toMatchObject({
      creators: ['Jo Reyes'],
      sources: ['AP'],
      text: '(AP Photo/Jo Reyes)',
    });
  });

  it('is printed from its parts', async () => {
    const { body } = await post({
      headline: 'Credit',
      imageCredit: { creators: ['Jo Reyes'], sources: ['AP'] },
    });
    expect(body.data.imageCredit.text).toContain('Jo Reyes');
  });

  it.each([
    ['creators that are no list', { creators: 'Jo', sources: [], text: 'Jo' }, 'imageCredit.creators'],
    [
      'a licence without a name',
      { creators: ['Jo'], sources: [], text: 'Jo', licence: {} },
      'imageCredit.licence.name',
    ],
  ])('is refused: %s', async (_what, imageCredit, path) => {
    const { status, body } = await post({ headline: 'Refused', imageCredit });
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path.join('.')).toBe(path);
  });
});

describe('JSON that comes as text', () => {
  it('is JSON', async () => {
    const credit = { creators: ['Jo Reyes'], sources: ['AP'], text: 'Jo Reyes/AP' };
    const { body } = await post({ headline: 'Text', imageCredit: JSON.stringify(credit) });
    expect(body.data.imageCredit).toEqual(credit);
  });

  it('is held to what its field may keep', async () => {
    const { status } = await post({ headline: 'Long', imageCredit: `Jo Reyes/${'AP '.repeat(1000)}` });
    expect(status).toBe(400);
  });
});

describe('a clone with a dateline of its own', () => {
  it('takes its city from it', async () => {
    const { body } = await post({ headline: 'Cloned', dateline: 'LIMA (AP) —' });
    const { documentId } = body.data;
    const clone = await articles(host.strapi).clone({ documentId, data: { dateline: 'OSLO (AP) —' } });
    expect(clone.entries[0]).toMatchObject({ datelineCity: 'Oslo', datelineCountry: 'NO' });
    const same = await articles(host.strapi).clone({ documentId, data: { dateline: undefined } });
    expect(same.entries[0]).toMatchObject({ datelineCity: 'Lima', datelineCountry: 'PE' });
  });
});

describe('a host’s own content type', () => {
  const wire = (data: object) => host.api('post', '/api/wires?populate=*', { data });

  it('reads the fields with the style of its option, in components and dynamic zones too', async () => {
    const plate = { title: 'Plate', credit: '(AP Photo/Jo Reyes)' };
    const { status, body } = await wire({
      title: 'Wire',
      dateline: { places: [{ city: 'Lima' }], agency: 'Reuters' },
      plate,
      plates: [plate],
      zone: [{ __component: 'media.plate', ...plate }],
    });
    expect(status).toBe(201);
    expect(body.data.dateline.text).toContain('LIMA (Reuters)');
    for (const read of [body.data.plate, body.data.plates[0], body.data.zone[0]])
      expect(read.credit.creators).toEqual(['Jo Reyes']);
  });

  it('names the path inside a component', async () => {
    const { status, body } = await wire({
      plates: [{ title: 'ok' }, { credit: { creators: [1], sources: [], text: 'x' } }],
    });
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path.join('.')).toBe('plates.1.credit.creators.0');
  });
});

const seed = join(resolve(ROOT, process.env.NEWSROOM_SHARED ?? '../shared'), 'seed/story-page.txt');
const withSeed = existsSync(seed) ? describe : describe.skip;

withSeed('the page that the project started from', () => {
  it('comes back with dateline, credit and stamp read right', async () => {
    const page = readFileSync(seed, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const lead = page.find((line) => line.startsWith('[Asia Economy')) as string;
    const captioned = page.find((line) => line.includes('[Image source=')) as string;
    const [headline, subheadline] = page.slice(page.indexOf('Close') + 1) as [string, string];
    const { status, body } = await post({
      headline,
      subheadline,
      dateline: lead.slice(0, lead.indexOf(']') + 1),
      imageCredit: captioned.slice(captioned.indexOf('[Image')),
      pictureCaption: captioned.slice(0, captioned.indexOf('[Image')).trim(),
      body: [
        { type: 'paragraph', children: [{ type: 'text', text: lead.slice(lead.indexOf(']') + 1).trim() }] },
      ],
    });
    expect(status).toBe(201);
    expect(body.data.headline).toBe(headline);
    expect(body.data.dateline).toMatchObject({
      places: [{ city: 'New York' }],
      agency: 'Asia Economy',
      correspondents: [{ name: 'Baek Jong-min', role: 'Correspondent' }],
      text: '[Asia Economy New York=Correspondent Baek Jong-min]',
    });
    expect(body.data.imageCredit.text).toBe('[Image source=AP Yonhap News]');
    expect([...body.data.imageCredit.sources, body.data.imageCredit.via].filter(Boolean)).toEqual([
      'AP',
      'Yonhap News',
    ]);
    // Another house's page: whose it is, the line says.
    expect(body.data).toMatchObject({
      source: 'Asia Economy',
      copyrightNotice: `© ${new Date().getFullYear()} Asia Economy`,
    });
  });
});
