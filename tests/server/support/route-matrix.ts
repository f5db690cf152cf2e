import { ARTICLE } from '../../../server/src/platform/uids';
import type { Person } from './people';
import { SECRET, type Rows } from './secrets';

type Statuses = Record<Person, number>;

/** A request, what each person is answered, and what only those are told who may read everything. */
export interface Knock {
  /** The route as the plugin has it. */
  route: string;
  /** What is asked for, where a route has several rows here. */
  about?: string;
  path(rows: Rows): string;
  body?(rows: Rows): object;
  expected: Statuses;
  /** What the answer to `full` must hold, so that it is known what is kept from the others. */
  tells?: string;
}

/** A route of the admin: tokens of the content API are nobody there. */
const admin = (own: number, some: number, full: number): Statuses => ({
  ...{ nobody: 401, garbage: 401, token: 401, customToken: 401 },
  ...{ none: 403, own, some, full },
});

/** A route of the content API: whoever is signed in to the admin is nobody there, and nobody has a role. */
const content = (token: number): Statuses => ({
  ...{ nobody: 401, garbage: 401, token, customToken: 403 },
  ...{ none: 401, own: 401, some: 401, full: 401 },
});

const everybody = (status: number): Statuses => ({
  ...admin(status, status, status),
  ...{ nobody: status, garbage: status, token: status, customToken: status, none: status },
});

const naming = (article: string) => ({ type: ARTICLE, documents: [article] });

const PICTURES: Knock[] = [
  {
    route: 'admin GET /pictures/uncredited',
    path: () => '/newsroom/pictures/uncredited',
    expected: admin(200, 200, 200),
    tells: SECRET.headline,
  },
  {
    route: 'admin GET /pictures/sources',
    path: () => '/newsroom/pictures/sources?q=whistle',
    expected: admin(200, 403, 200),
    tells: SECRET.credit,
  },
  ...(['theirs', 'mine'] as const).flatMap((whose): Knock[] => {
    const own = (status: number) => (whose === 'mine' ? status : 403);
    const picture = (rows: Rows) => `/newsroom/pictures/${rows[whose].picture}`;
    return [
      { route: 'admin GET /pictures/:id', about: whose, path: picture, expected: admin(own(200), 403, 200) },
      {
        route: 'admin PUT /pictures/:id/credit',
        about: whose,
        path: (rows) => `${picture(rows)}/credit`,
        body: () => ({ credit: null }),
        expected: admin(own(200), 403, 200),
      },
      {
        route: 'admin GET /pictures/:id/write',
        about: whose,
        path: (rows) => `${picture(rows)}/write`,
        expected: admin(own(200), 403, 200),
      },
      {
        route: 'admin POST /pictures/:id/write',
        about: whose,
        path: (rows) => `${picture(rows)}/write`,
        body: () => ({}),
        expected: admin(own(202), 403, 202),
      },
      {
        route: 'admin POST /pictures/:id/undo',
        about: whose,
        path: (rows) => `${picture(rows)}/undo`,
        // Of no writing that there was.
        body: () => ({ writing: 'none' }),
        expected: admin(own(409), 403, 409),
      },
      {
        route: 'admin GET /pictures/:id/uses',
        about: whose,
        path: (rows) => `${picture(rows)}/uses`,
        expected: admin(own(200), 403, 200),
        ...(whose === 'theirs' && { tells: SECRET.headline }),
      },
    ];
  }),
];

const STAMPS: Knock[] = [
  {
    route: 'admin GET /stamps/options',
    path: () => '/newsroom/stamps/options',
    expected: admin(200, 200, 200),
  },
  {
    route: 'admin POST /stamps/preview',
    about: 'everything',
    path: () => '/newsroom/stamps/preview',
    body: () => ({}),
    expected: admin(200, 200, 200),
    tells: SECRET.notice,
  },
  {
    route: 'admin POST /stamps/preview',
    about: 'theirs',
    path: () => '/newsroom/stamps/preview',
    body: ({ theirs }) => naming(theirs.article),
    expected: admin(403, 200, 200),
    tells: SECRET.notice,
  },
  {
    route: 'admin POST /stamps/jobs',
    about: 'theirs',
    path: () => '/newsroom/stamps/jobs',
    // Covers nothing: the others of this table are to find the article as it was.
    body: ({ theirs }) => ({ ...naming(theirs.article), from: '2030-01-01' }),
    expected: admin(403, 201, 201),
  },
  { route: 'admin GET /stamps/jobs', path: () => '/newsroom/stamps/jobs', expected: admin(200, 200, 200) },
  {
    route: 'admin GET /stamps/jobs/:id',
    path: ({ job }) => `/newsroom/stamps/jobs/${job}`,
    expected: admin(200, 200, 200),
  },
  // The job is done.
  ...['stop', 'resume'].map((act) => ({
    route: `admin POST /stamps/jobs/:id/${act}`,
    path: ({ job }: Rows) => `/newsroom/stamps/jobs/${job}/${act}`,
    body: () => ({}),
    expected: admin(400, 400, 400),
  })),
  {
    route: 'admin GET /stamps/articles/:type',
    path: () => `/newsroom/stamps/articles/${ARTICLE}?locale=en`,
    expected: admin(200, 200, 200),
  },
  ...(['article', 'draft'] as const).map((which) => ({
    route: 'admin GET /stamps/articles/:type/:documentId',
    about: `theirs: ${which}`,
    path: ({ theirs }: Rows) => `/newsroom/stamps/articles/${ARTICLE}/${theirs[which]}?locale=en`,
    expected: admin(403, 200, 200),
    tells: which === 'article' ? SECRET.notice : SECRET.byline,
  })),
  {
    route: 'admin GET /stamps/articles/:type/:documentId',
    about: 'one that there is not',
    path: () => `/newsroom/stamps/articles/${ARTICLE}/nothing?locale=en`,
    expected: admin(404, 404, 404),
  },
  {
    route: 'admin PUT /stamps/articles/:type/:documentId/supplied',
    path: ({ theirs }) => `/newsroom/stamps/articles/${ARTICLE}/${theirs.draft}/supplied?locale=en`,
    body: () => ({ data: null }),
    expected: admin(403, 403, 200),
    tells: SECRET.byline,
  },
];

const HOUSE: Knock[] = [
  { route: 'admin GET /house', path: () => '/newsroom/house', expected: admin(200, 403, 200) },
  { route: 'admin GET /own', path: () => '/newsroom/own?locale=en', expected: admin(200, 403, 200) },
  {
    route: 'admin GET /own',
    about: 'a new language of theirs',
    path: ({ theirs }) => `/newsroom/own?locale=ko&documentId=${theirs.draft}`,
    expected: admin(200, 403, 200),
  },
  {
    route: 'admin GET /named',
    path: () => '/newsroom/named?name=Ana%20Reyes&locale=en',
    expected: admin(200, 403, 200),
  },
  {
    route: 'admin GET /sources',
    path: () => '/newsroom/sources?q=reuters',
    expected: admin(200, 403, 200),
  },
  { route: 'admin GET /places', path: () => '/newsroom/places?q=lima', expected: admin(200, 403, 200) },
  {
    route: 'admin GET /places/resolve',
    path: () => '/newsroom/places/resolve?city=Lima',
    expected: admin(200, 403, 200),
  },
  { route: 'admin GET /settings', path: () => '/newsroom/settings', expected: admin(403, 403, 200) },
  {
    route: 'admin PUT /settings',
    path: () => '/newsroom/settings',
    body: () => ({ revision: 0, overrides: {} }),
    expected: admin(403, 403, 200),
  },
];

interface CoreType {
  name: string;
  one(rows: Rows): string;
  data: object;
}

const core = ({ name, one, data }: CoreType): Knock[] => {
  const list = () => `/api/newsroom/${name}`;
  const single = (rows: Rows) => `${list()}/${one(rows)}`;
  const body = () => ({ data });
  return [
    { route: `content-api GET /${name}`, path: list, expected: content(200) },
    { route: `content-api GET /${name}/:id`, path: single, expected: content(200) },
    { route: `content-api POST /${name}`, path: list, body, expected: content(201) },
    { route: `content-api PUT /${name}/:id`, path: single, body, expected: content(200) },
    // Of nothing, so that the rows stay for the others.
    { route: `content-api DELETE /${name}/:id`, path: () => `${list()}/nothing`, expected: content(204) },
  ];
};

const COPY = { source: 'CW', copyrightNotice: '© CW' };

const CONTENT: Knock[] = [
  ...core({ name: 'articles', one: ({ mine }) => mine.article, data: { subheadline: 'x', headline: 'New' } }),
  ...core({ name: 'correspondents', one: ({ theirs }) => theirs.correspondent, data: { name: 'Jo' } }),
  ...core({ name: 'special-coverages', one: ({ theirs }) => theirs.coverage, data: { title: 'Storms' } }),
  {
    route: 'content-api POST /articles/supplied',
    path: () => '/api/newsroom/articles/supplied',
    body: () => ({ data: { headline: 'New', ...COPY } }),
    expected: content(201),
  },
  {
    route: 'content-api PUT /articles/:id/supplied',
    path: ({ mine }) => `/api/newsroom/articles/${mine.article}/supplied`,
    body: () => ({ data: { subheadline: 'x', ...COPY } }),
    expected: content(200),
  },
  {
    route: 'content-api GET /license.xml',
    path: () => '/api/newsroom/license.xml',
    expected: everybody(200),
  },
];

/** Every route of the plugin. */
export const MATRIX: readonly Knock[] = [...PICTURES, ...STAMPS, ...HOUSE, ...CONTENT];
