import { ARTICLE } from '../../server/src/platform/uids';
import { addLocales, articles } from './support/articles';
import { startHost, type Host } from './support/host';
import { OLD, makeOld, restamp } from './support/restamp';
import { BULLETIN } from './support/stamps';
import { signIn, type Permission } from './support/sign-in';

const NEW = '© Harbour Press(www.harbour.example). All rights reserved.';
const RULES = {
  publication: 'The Harbour Times',
  holder: 'Harbour Press',
  site: 'www.harbour.example',
  rules: { coastal: { source: 'Coastal Wire', aliases: ['CW'], holder: 'Coastal Wire Ltd' } },
};

let host: Host;
beforeAll(async () => {
  host = await startHost({ config: RULES });
  await addLocales(host.strapi, 'ko');
});
afterAll(() => host?.stop());

const ask = async (documentId = '', query = 'locale=en') => {
  const path = documentId ? `${ARTICLE}/${documentId}` : ARTICLE;
  return (await host.admin('get', `/newsroom/stamps/articles/${path}?${query}`)).body.data;
};

it('says of an article that was never saved or published what will be stamped', async () => {
  const rules = [
    { key: 'coastal', holder: 'Coastal Wire Ltd' },
    { key: 'other-sources', holder: '' },
    { key: 'house', holder: 'Harbour Press' },
  ];
  expect(await ask()).toMatchObject({
    ...{ published: false, again: 'outside', next: null, history: [], rules },
    stamp: { copyrightNotice: NEW, copyrightRule: 'house' },
  });
  const { documentId } = await articles(host.strapi).create({ data: { headline: 'Draft', source: 'CW' } });
  expect(await ask(documentId)).toMatchObject({
    published: false,
    stamp: { copyrightHolder: 'Coastal Wire Ltd', copyrightRule: 'coastal' },
  });
  // As the form has it before it is saved.
  expect(await ask(documentId, 'locale=en&source=')).toMatchObject({ stamp: { copyrightRule: 'house' } });
  expect(await ask('', `locale=ko&source=${encodeURIComponent('Coastal Wire')}`)).toMatchObject({
    stamp: { copyrightNotice: 'ⓒ Coastal Wire Ltd, 무단전재 및 재배포, AI 학습 및 활용 금지' },
  });
});

it('says what an article has, what it would get, and how it came to it', async () => {
  const { documentId } = await articles(host.strapi).create({
    data: { headline: 'Out' },
    status: 'published',
  });
  expect(await ask(documentId)).toMatchObject({
    ...{ published: true, again: 'unchanged', next: null },
    stamp: { copyrightNotice: NEW },
    history: [{ path: 'publish', notice: NEW }],
  });
  await makeOld(host, documentId);
  expect(await ask(documentId)).toMatchObject({
    again: 'stamped',
    stamp: { copyrightNotice: OLD },
    next: { copyrightNotice: NEW, copyrightYear: 2020 },
  });
  await restamp(host, { type: ARTICLE, documents: [documentId] });
  const { history } = await ask(documentId);
  expect(history).toMatchObject([
    { path: 'restamp', userName: 'Test Editor' },
    { path: 'publish', userName: null },
  ]);
});

it('starts the history of an article from before there was one with its present stamp', async () => {
  const { documentId } = await articles(host.strapi).create({
    data: { headline: 'Old' },
    status: 'published',
  });
  await makeOld(host, documentId);
  await host.strapi.db.connection('newsroom_stamps').where({ entry: documentId }).delete();
  expect((await ask(documentId)).history).toEqual([
    {
      ...{ notice: OLD, holder: 'Old House', year: 2020, usageTerms: null, rule: 'house' },
      ...{ path: 'before', at: '2020-03-01T00:00:00.000Z', userName: null, job: null },
    },
  ]);
});

it('offers to replace a notice that came with the copy', async () => {
  const { documentId } = await articles(host.strapi).create({
    data: { headline: 'Wire', source: 'CW', copyrightNotice: '© Coastal' },
    supplied: true,
    status: 'published',
  });
  expect(await ask(documentId)).toMatchObject({
    again: 'supplied',
    stamp: { copyrightNotice: '© Coastal' },
    next: { copyrightHolder: 'Coastal Wire Ltd' },
  });
});

it('answers 404 for a type that is not stamped', async () => {
  const { status } = await host.admin('get', '/newsroom/stamps/articles/api::wire.wire?locale=en');
  expect(status).toBe(404);
});

describe('permissions', () => {
  const READ: Permission = { action: 'plugin::newsroom.stamps.read' };
  const RESTAMP: Permission = { action: 'plugin::newsroom.stamps.restamp' };
  const READ_ARTICLES: Permission = { action: 'plugin::content-manager.explorer.read', subject: ARTICLE };

  const READING = ['options', 'jobs', 'jobs/1', `articles/${ARTICLE}`, `articles/${ARTICLE}/x`];
  const STAMPING = ['preview', 'jobs', 'jobs/1/stop', 'jobs/1/resume'];

  const refused = async (role: Permission[]) => {
    const call = await signIn(host, role);
    const answers: [string, number][] = [];
    for (const path of READING)
      answers.push([`get ${path}`, (await call('get', `/newsroom/stamps/${path}`)).status]);
    for (const path of STAMPING) {
      // Refused before it is read: nothing is started by a role that may not.
      const { status } = await call('post', `/newsroom/stamps/${path}`, { type: 'nothing' });
      answers.push([`post ${path}`, status]);
    }
    return answers.filter(([, status]) => status === 403).map(([path]) => path);
  };
  const ALL = [...READING.map((path) => `get ${path}`), ...STAMPING.map((path) => `post ${path}`)];

  it('refuse every route to a role without them', async () => {
    expect(await refused([{ action: 'plugin::newsroom.places.read' }])).toEqual(ALL);
  });

  it('let a role read that may not stamp', async () => {
    expect(await refused([READ])).toEqual(STAMPING.map((path) => `post ${path}`));
  });

  it('let a role stamp, and see what comes of it', async () => {
    expect(await refused([RESTAMP])).toEqual([]);
  });

  it('show an article’s stamps to whoever may read the article, and no other type’s', async () => {
    const others = ALL.filter((path) => !path.startsWith('get articles/'));
    expect(await refused([READ_ARTICLES])).toEqual(others);
    const call = await signIn(host, [READ_ARTICLES]);
    expect((await call('get', `/newsroom/stamps/articles/${BULLETIN}?locale=en`)).status).toBe(403);
  });

  it('refuse whoever is not signed in', async () => {
    const { default: request } = await import('supertest');
    const { status } = await request(host.strapi.server.httpServer).get('/newsroom/stamps/jobs');
    expect(status).toBe(401);
  });
});
