import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { copySettings } from '../../server/src/pictures/upload/settings';
import { articles } from './support/articles';
import { startHost, type Host } from './support/host';

const TDMREP = '/.well-known/tdmrep.json';
const RSL = '/api/newsroom/license.xml';
const policy = 'https://quay.example/tdm.json';
const config = {
  publication: 'Quay <Press> & Sons',
  site: 'www.quay.example',
  acquireLicensePage: 'https://quay.example/buy',
};

let host: Host;
afterEach(() => host?.stop());

/** As a crawler: nobody is signed in. */
const get = (path: string) => request(host.strapi.server.httpServer).get(path);

const turn = async (machineTerms: object | null) => {
  const { revision } = (await host.admin('get', '/newsroom/settings')).body.data;
  const { status } = await host.admin('put', '/newsroom/settings', { revision, overrides: { machineTerms } });
  expect(status).toBe(200);
};

/** Settings are read again after one. */
const aSecond = () => new Promise((later) => setTimeout(later, 1100));

it('nothing is told unless it is switched on', async () => {
  host = await startHost({ config });
  const answer = await host.api('get', '/api/newsroom/articles');
  expect(answer.status).toBe(200);
  expect(Object.keys(answer.headers).filter((name) => /^tdm|^link$/.test(name))).toEqual([]);
  expect((await get(TDMREP)).status).toBe(404);
  expect((await get(RSL)).status).toBe(404);
});

describe('switched on', () => {
  beforeEach(async () => {
    host = await startHost({ config: { ...config, machineTerms: { enabled: true, policy } } });
  });

  it('every public answer of the plugin says it, and no other', async () => {
    const { documentId } = await articles(host.strapi).create({
      data: { headline: 'Told' },
      status: 'published',
    });
    for (const path of ['/api/newsroom/articles', `/api/newsroom/articles/${documentId}`, RSL]) {
      const { status, headers } = await host.api('get', path);
      expect([path, status, headers['tdm-reservation'], headers['tdm-policy']]).toEqual([
        path,
        200,
        '1',
        policy,
      ]);
      expect(headers.link).toBe(`<${RSL}>; rel="license"; type="application/rsl+xml"`);
    }
    expect((await get('/api/newsroom/articles')).headers['tdm-reservation']).toBe('1');
    for (const path of ['/api/wires', '/_health', '/api/newsroomer'])
      expect((await host.api('get', path)).headers).not.toHaveProperty('tdm-reservation');
    expect((await host.admin('get', '/newsroom/house')).headers).not.toHaveProperty('tdm-reservation');
  });

  it('tdmrep.json is for everybody', async () => {
    const { status, headers, body } = await get(TDMREP);
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(body).toEqual([{ location: '/', 'tdm-reservation': 1, 'tdm-policy': policy }]);
    expect((await request(host.strapi.server.httpServer).post(TDMREP)).status).not.toBe(200);
  });

  it('the RSL document is for everybody', async () => {
    const { status, headers, body } = await get(RSL)
      .buffer(true)
      .parse((response, done) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () => done(null, text));
      });
    const xml: string = body;
    expect([status, headers['content-type']]).toEqual([200, 'application/rsl+xml; charset=utf-8']);
    expect(xml).toContain('<content url="https://www.quay.example/">');
    expect(xml).toContain('>Quay &lt;Press&gt; &amp; Sons</copyright>');
    expect(xml).toContain('<permits type="usage">search</permits>');
    expect(xml).toContain('<prohibits type="usage">ai-input ai-train</prohibits>');
  });

  it('the files of pictures say it too', async () => {
    expect(await copySettings(host.strapi)).toMatchObject({
      dataMining: 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING',
    });
  });

  it('can be changed and switched off on the settings page, at once', async () => {
    await turn({ enabled: true, aiInput: 'permit', aiTrain: 'permit' });
    expect((await get(TDMREP)).body).toEqual([{ location: '/', 'tdm-reservation': 0 }]);
    await turn({ enabled: false });
    expect((await get(TDMREP)).status).toBe(404);
    expect((await get(RSL)).status).toBe(404);
    expect((await host.api('get', '/api/newsroom/articles')).headers).not.toHaveProperty('tdm-reservation');
  });
});

describe('an address beyond ASCII', () => {
  const typed = 'https://뉴스.example/정책?언어=한';
  const sent = 'https://xn--vg1b002a.example/%EC%A0%95%EC%B1%85?%EC%96%B8%EC%96%B4=%ED%95%9C';

  it('is kept as it is typed and sent encoded, and what is written is answered', async () => {
    host = await startHost({ config });
    await turn({ enabled: true, policy: typed });
    expect((await host.admin('get', '/newsroom/settings')).body.data.overrides.machineTerms.policy).toBe(
      typed,
    );
    const created = await host.api('post', '/api/newsroom/articles', { data: { headline: 'Told' } });
    expect([created.status, created.headers['tdm-policy']]).toEqual([201, sent]);
    const read = await get('/api/newsroom/articles');
    expect([read.status, read.headers['tdm-policy']]).toEqual([401, sent]);
    expect((await get(TDMREP)).body).toEqual([{ location: '/', 'tdm-reservation': 1, 'tdm-policy': sent }]);
  });
});

describe('a fault of what only tells', () => {
  const store = () => host.strapi.db.query('strapi::core-store');
  const KEY = 'plugin_newsroom_settings';

  it.each([
    [
      'an address that an older version took',
      { machineTerms: { value: { enabled: true, policy: 'https://a.example/\r\n\u0000' } } },
    ],
    ['terms of another kind', { machineTerms: { value: 'on' } }],
    ['a policy of another kind', { machineTerms: { value: { enabled: true, policy: 7 } } }],
  ])('%s makes no request fail', async (_what, overrides) => {
    host = await startHost({ config });
    await turn({ enabled: true, policy });
    await store().update({
      where: { key: KEY },
      data: { value: JSON.stringify({ revision: 1, overrides }) },
    });
    await aSecond();
    const created = await host.api('post', '/api/newsroom/articles', { data: { headline: 'Written' } });
    expect(created.status).toBe(201);
    expect(created.headers).not.toHaveProperty('tdm-policy');
    expect((await host.api('get', '/api/newsroom/articles')).status).toBe(200);
  });

  it('settings that cannot be read make none fail, and are logged once', async () => {
    host = await startHost({ config: { ...config, machineTerms: { enabled: true } } });
    const log = jest.spyOn(host.strapi.log, 'error').mockImplementation();
    await turn({ enabled: true });
    await store().update({ where: { key: KEY }, data: { value: '{' } });
    await aSecond();
    for (const path of ['/api/newsroom/articles', '/api/newsroom/correspondents'])
      expect((await host.api('get', path)).status).toBe(200);
    expect((await get(TDMREP)).status).toBe(404);
    expect(log).toHaveBeenCalledTimes(1);
    expect(log.mock.calls[0]?.[0]).toMatch(/^newsroom: machines are not told/);
  });
});

it('an answer of the host’s own stands', async () => {
  host = await startHost({
    config: { ...config, machineTerms: { enabled: true } },
    prepare: (folder) =>
      writeFileSync(
        join(folder, 'src/index.js'),
        `module.exports = { bootstrap() {}, register({ strapi }) {
          strapi.server.routes([{ method: 'GET', path: '${TDMREP}', config: { auth: false },
            handler: (ctx) => { ctx.body = ['ours']; } }]);
        } };`,
      ),
  });
  const { status, body } = await get(TDMREP);
  expect([status, body]).toEqual([200, ['ours']]);
});
