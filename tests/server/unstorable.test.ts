import { ARTICLE } from '../../server/src/platform/uids';
import { articles } from './support/articles';
import { startHost, type Host } from './support/host';

/** What PostgreSQL and MariaDB refuse is refused by name before they see it, on every database alike. */

const NUL = 'a\0b';
const HALF = 'a\ud800b';
/** Beyond a column of 32 bits. */
const FAR = 99_999_999_999;

let host: Host;
let documentId: string;
beforeAll(async () => {
  host = await startHost();
  ({ documentId } = await articles(host.strapi).create({ data: { headline: 'Here' } }));
});
afterAll(() => host?.stop());

type Answer = { status: number; body: { error?: { details?: { errors?: { path: string[] }[] } } } };

const pathsOf = ({ status, body }: Answer) => ({
  status,
  paths: body.error?.details?.errors?.map(({ path }) => path.join('.')),
});

const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

describe('an article', () => {
  it.each<[string, object]>([
    ['headline', { headline: NUL }],
    ['headline', { headline: HALF }],
    ['subheadline', { subheadline: NUL }],
    ['keywords', { keywords: HALF }],
    ['byline', { byline: NUL }],
    ['slug', { slug: NUL }],
    ['body.0.children.0.text', { body: blocks(NUL) }],
    ['body.0.children.0.text', { body: blocks(HALF) }],
    ['dateline.places.0.city', { dateline: { places: [{ city: NUL }] } }],
    ['dateline.agency', { dateline: { places: [{ city: 'Oslo' }], agency: HALF } }],
    ['dateline', { dateline: `OSLO, Jan 2 (${NUL}) -` }],
    ['imageCredit.creators.0', { imageCredit: { creators: [HALF], sources: [] } }],
    ['imageCredit', { imageCredit: `Photo by Jo ${NUL}` }],
    ['correspondents.connect.0.id', { correspondents: { connect: [{ id: FAR }] } }],
    ['correspondents.0', { correspondents: [FAR] }],
    ['correspondents.set.0', { correspondents: { set: [String(FAR)] } }],
    ['correspondents.0', { correspondents: [1.5] }],
    ['specialCoverages.disconnect.0.id', { specialCoverages: { disconnect: [{ id: FAR }] } }],
    ['picture', { picture: FAR }],
    ['picture.id', { picture: { id: FAR } }],
  ])('is refused at %s', async (path, data) => {
    const before = await articles(host.strapi).findMany();
    const body = { data: { headline: 'New', ...data } };
    for (const [method, at] of [
      ['post', ''],
      ['put', `/${documentId}`],
    ] as const) {
      const answer = await host.api(method, `/api/newsroom/articles${at}`, body);
      expect(pathsOf(answer)).toEqual({ status: 400, paths: [path] });
    }
    const answer = await host.admin('post', `/content-manager/collection-types/${ARTICLE}`, body.data);
    expect(answer.status).toBe(400);
    expect(await articles(host.strapi).findMany()).toEqual(before);
  });

  it.each(['byline', 'slug', 'headline', 'summary'])('with %s that is no text is refused', async (name) => {
    for (const value of [1, true, [], {}, ['a'], { a: 1 }]) {
      const body = { data: { headline: 'New', [name]: value } };
      for (const [method, at] of [
        ['post', ''],
        ['put', `/${documentId}`],
      ] as const) {
        const answer = await host.api(method, `/api/newsroom/articles${at}`, body);
        expect([value, pathsOf(answer)]).toEqual([value, { status: 400, paths: [name] }]);
      }
    }
  });

  it('of GraphQL is refused too', async () => {
    const { body } = await host.api('post', '/graphql', {
      query: 'mutation ($data: NewsroomArticleInput!) { createNewsroomArticle(data: $data) { documentId } }',
      variables: { data: { headline: NUL } },
    });
    expect(body.errors[0].extensions.error.name).toBe('ValidationError');
    const asked = await host.api('post', '/graphql', {
      query:
        'query ($text: String) { newsroomArticles(filters: { headline: { eq: $text } }) { documentId } }',
      variables: { text: NUL },
    });
    expect(asked.body.errors[0].extensions.error.name).toBe('ValidationError');
  });
});

it.each<[string, string, object]>([
  ['correspondents', 'name', { name: NUL }],
  ['correspondents', 'email', { name: 'Jo', email: `${NUL}@harbour.example` }],
  ['correspondents', 'socialLinks', { name: 'Jo', socialLinks: HALF }],
  [
    'correspondents',
    'bureau.places.0.region',
    { name: 'Jo', bureau: { places: [{ city: 'Oslo', region: NUL }] } },
  ],
  ['special-coverages', 'title', { title: HALF }],
  ['special-coverages', 'leadArticle', { title: 'Ice', leadArticle: FAR }],
])('%s are refused at %s', async (type, path, data) => {
  const answer = await host.api('post', `/api/newsroom/${type}`, { data });
  expect(pathsOf(answer)).toEqual({ status: 400, paths: [path] });
});

describe('a question of readers', () => {
  const zero = '%00';
  it.each([
    ['filters.headline.$eq', `articles?filters[headline][$eq]=a${zero}`],
    ['filters.headline.$in.1', `articles?filters[headline][$in][0]=a&filters[headline][$in][1]=${zero}`],
    ['filters.correspondents.name.$contains', `articles?filters[correspondents][name][$contains]=${zero}`],
    ['filters.id.$eq', `articles?filters[id][$eq]=${FAR}`],
    ['filters.id', 'articles?filters[id]=0x10'],
    ['filters.id.$in.1', 'articles?filters[id][$in][0]=1&filters[id][$in][1]=one'],
    ['filters.correspondents', `articles?filters[correspondents]=${FAR}`],
    ['filters.correspondents.$in.0', `articles?filters[correspondents][$in][0]=${FAR}`],
    ['filters.picture.$not.$eq', `articles?filters[picture][$not][$eq]=${FAR}`],
    ['filters.correspondents.portrait', `articles?filters[correspondents][portrait]=${FAR}`],
    ['filters.copyrightYear', `articles?filters[copyrightYear]=${FAR}`],
    ['filters.copyrightYear.$gt', 'articles?filters[copyrightYear][$gt]=last'],
    [
      'populate.correspondents.filters.portrait',
      `articles?populate[correspondents][filters][portrait]=${FAR}`,
    ],
    ['filters.$or.0.correspondents.id.$in.0', `articles?filters[$or][0][correspondents][id][$in][0]=${FAR}`],
    ['_q', `correspondents?_q=a${zero}`],
    ['locale', `articles?locale=${zero}`],
    ['documentId', `articles/a${zero}`],
    [
      'populate.correspondents.filters.name.$eq',
      `articles?populate[correspondents][filters][name][$eq]=${zero}`,
    ],
  ])('is refused at %s', async (path, asked) => {
    const { status, paths } = pathsOf(await host.api('get', `/api/newsroom/${asked}`));
    expect({ status, paths: [...new Set(paths)] }).toEqual({ status: 400, paths: [path] });
  });

  it('by good numbers is answered', async () => {
    const asked = [
      'filters[id][$gt]=-1&filters[copyrightYear][$null]=true',
      'filters[correspondents][$null]=true&filters[id][$not][$eq]=2147483647',
      'filters[$or][0][correspondents][id][$in][0]=1&filters[$or][1][headline]=Here',
    ];
    for (const one of asked) {
      const { status, body } = await host.api('get', `/api/newsroom/articles?status=draft&${one}`);
      expect([one, status, body.data?.map((row: { headline: string }) => row.headline)]).toEqual([
        one,
        200,
        ['Here'],
      ]);
    }
  });

  it.each([
    `articles?pagination[page]=${FAR}`,
    `articles?pagination[start]=${FAR}`,
    `articles/${FAR}`,
    'articles?filters[headline][$eq]=%ED%A0%80',
    'articles/%ED%A0%80',
  ])('%s is no fault of the server', async (asked) => {
    expect((await host.api('get', `/api/newsroom/${asked}`)).status).toBeLessThan(500);
  });
});

describe('a question of the admin', () => {
  const zero = '%00';
  it.each([
    ['page', `pictures/uncredited?page=${FAR}`],
    ['q', `pictures/sources?q=${zero}`],
    ['id', `stamps/jobs/${FAR}`],
    ['page', `stamps/jobs?page=${FAR}`],
    ['documentId', `stamps/articles/${ARTICLE}/a${zero}`],
    ['type', `stamps/articles/a${zero}/a`],
    ['locale', `stamps/articles/${ARTICLE}/a?locale=${zero}`],
    ['source', `stamps/articles/${ARTICLE}/a?source=${zero}`],
    ['q', `places?q=${zero}`],
    ['city', `places/resolve?city=${zero}`],
    ['region', `places/resolve?city=Oslo&region=${zero}`],
    ['locale', `own?locale=${zero}`],
  ])('is refused at %s: %s', async (path, asked) => {
    const { status, paths } = pathsOf(await host.admin('get', `/newsroom/${asked}`));
    expect({ status, paths: [...new Set(paths)] }).toEqual({ status: 400, paths: [path] });
  });

  it.each([FAR, 2_147_483_648, 'a%00'])('knows no picture %s', async (id) => {
    expect((await host.admin('get', `/newsroom/pictures/${id}`)).status).toBe(404);
    expect((await host.admin('get', `/newsroom/pictures/${id}/write`)).status).toBe(404);
    expect((await host.admin('put', `/newsroom/pictures/${id}/credit`, { credit: null })).status).toBe(404);
  });

  it.each<[string, object]>([
    ['source', { source: NUL }],
    ['locale', { locale: HALF }],
    ['rule', { rule: NUL }],
    ['documents.0', { type: ARTICLE, documents: [NUL] }],
    ['type', { type: HALF }],
  ])('a selection of stamps is refused at %s', async (path, selection) => {
    for (const route of ['preview', 'jobs']) {
      const { status, paths } = pathsOf(await host.admin('post', `/newsroom/stamps/${route}`, selection));
      expect({ status, paths: [...new Set(paths)] }).toEqual({ status: 400, paths: [path] });
    }
  });

  it('a correction of a picture is refused', async () => {
    const { id } = await host.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'x',
        hash: 'x',
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 1,
        url: '/x.jpg',
        provider: 'local',
      },
    });
    const credit = { creators: [NUL], sources: [], text: '' };
    for (const [path, body] of [
      ['credit.creators.0', { credit }],
      ['caption', { credit: null, caption: NUL }],
      ['alternativeText', { credit: null, alternativeText: HALF }],
    ] as const)
      expect(pathsOf(await host.admin('put', `/newsroom/pictures/${id}/credit`, body))).toEqual({
        status: 400,
        paths: [path],
      });
  });

  it('settings are refused', async () => {
    const { revision } = (await host.admin('get', '/newsroom/settings')).body.data;
    for (const [path, overrides] of [
      ['holder', { holder: NUL }],
      ['publication', { publication: HALF }],
      ['site', { site: 'quay.example\r\nX: 1' }],
      ['templates.en', { templates: { en: HALF } }],
      ['rules.constructor', { 'rules.constructor': { source: 'AP', holder: 'AP' } }],
      ['rules.__proto__', { 'rules.__proto__': { source: 'AP', holder: 'AP' } }],
    ] as const)
      expect(pathsOf(await host.admin('put', '/newsroom/settings', { revision, overrides }))).toMatchObject({
        status: 400,
        paths: expect.arrayContaining([path]),
      });
    expect((await host.admin('get', '/newsroom/settings')).body.data.revision).toBe(revision);
  });
});

it.each([
  [255, 201],
  [256, 400],
])('a headline of %s characters is answered with %s', async (length, status) => {
  const answer = await host.api('post', '/api/newsroom/articles', {
    data: { headline: '뉴'.repeat(length) },
  });
  expect(answer.status).toBe(status);
});

it('what is nested without end is refused', async () => {
  const nest = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
  for (const [path, data] of [
    ['headline', { headline: nest(3000) }],
    ['body', { headline: 'Deep', body: nest(3000) }],
    ['correspondents', { headline: 'Deep', correspondents: { connect: nest(3000) } }],
  ] as const) {
    const answer = await host.api('post', '/api/newsroom/articles', { data });
    expect(pathsOf(answer)).toEqual({ status: 400, paths: [path] });
  }
});

it('an e-mail that is longer than its column is refused', async () => {
  const email = `${'a'.repeat(300)}@harbour.example`;
  const answer = await host.api('post', '/api/newsroom/correspondents', { data: { name: 'Jo', email } });
  expect(pathsOf(answer)).toEqual({ status: 400, paths: ['email'] });
});

it('an asset that a form sends whole is no list of ids', async () => {
  const asset = await host.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'y',
      hash: 'y',
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 1.5,
      url: '/y.jpg',
      provider: 'local',
    },
  });
  const picture = { ...asset, formats: { small: { size: 12.25, sizeInBytes: FAR } } };
  const { status } = await host.admin('post', `/content-manager/collection-types/${ARTICLE}`, {
    headline: 'With a picture',
    picture,
  });
  expect(status).toBe(201);
});

it('what is good is taken: several scripts, line breaks, characters of four bytes', async () => {
  const data = {
    headline: 'Ünïcödé 뉴스 \u{1F600}',
    summary: 'One\nTwo\tThree',
    body: blocks('\u{20BB7} ok'),
  };
  const { status, body } = await host.api('post', '/api/newsroom/articles', { data });
  expect([status, body.data?.summary, body.data?.body]).toEqual([201, data.summary, data.body]);
  const person = await host.api('post', `/api/newsroom/correspondents`, {
    data: { name: '김하늘 \u{1F600}' },
  });
  expect(person.status).toBe(201);
});
