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
