import request from 'supertest';
import { ARTICLE, CORRESPONDENT } from '../../server/src/platform/uids';
import { startHost, type Host } from './support/host';
import { signIn, type Permission } from './support/sign-in';

const HOUSE = '/newsroom/house';
const styles = {
  dateline: 'template',
  credit: 'slash',
  datelineTemplate: { template: '{CITY}, {date} ({agency}) —', months: [...'abcdefghijkl'] },
};
const agencies = { 'QUAY PHOTO': 'The Quay' };
const config = { publication: 'The Quay', timeZone: 'Asia/Seoul', styles, agencies };
const rules = {
  reuters: { source: 'Reuters', aliases: ['RTRS'], holder: 'Thomson Reuters' },
  german: { locale: 'de', holder: 'Kai' },
};

let host: Host;
beforeAll(async () => {
  host = await startHost({ config: { ...config, rules } });
});
afterAll(() => host?.stop());

const post = async (path: string, data: object) =>
  (await host.api('post', `/api${path}?populate=*`, { data })).body.data;
const dateline = { places: [{ city: 'Lima' }], date: { month: 1, day: 21 }, agency: 'QP' };
const imageCredit = { creators: ['Jo Reyes'], sources: ['AP'] };

describe('lines that are given as their parts', () => {
  it('are printed in the styles of the house', async () => {
    const article = await post('/newsroom/articles', { headline: 'House', dateline, imageCredit });
    expect([article.dateline.text, article.imageCredit.text]).toEqual(['LIMA, a 21 (QP) —', 'Jo Reyes/AP']);
  });

  it('name agencies as the house does', async () => {
    const article = await post('/newsroom/articles', {
      headline: 'Names',
      imageCredit: 'Jo Reyes/QUAY PHOTO',
    });
    expect(article.imageCredit).toEqual({
      creators: ['Jo Reyes'],
      sources: ['The Quay'],
      text: 'Jo Reyes/QUAY PHOTO',
    });
  });

  it('keep a style of their own', async () => {
    const article = await post('/newsroom/articles', {
      headline: 'Own',
      dateline: { ...dateline, style: 'reuters' },
    });
    expect(article.dateline.text).toBe('LIMA, Jan 21 (QP) -');
  });

  it('keep the style of their field', async () => {
    const wire = await post('/wires', { title: 'Wire', dateline });
    expect(wire.dateline.text).toBe('LIMA, Jan 21 (QP) -');
  });
});

describe('GET /newsroom/house', () => {
  it('tells a form what the house has set, and nothing more', async () => {
    const { status, body } = await host.admin('get', HOUSE);
    expect(status).toBe(200);
    expect(body.data).toEqual({ ...config, locale: 'en' });
  });

  it('is for nobody who is not signed in', async () => {
    expect((await request(host.strapi.server.httpServer).get(HOUSE)).status).toBe(401);
    expect((await host.api('get', HOUSE)).status).toBe(401);
    expect((await host.api('get', `/api${HOUSE}`)).status).toBe(404);
  });

  it.each<[string, Permission[]]>([
    ['has no right', []],
    ['only reads stories', [{ action: 'plugin::content-manager.explorer.read', subject: ARTICLE }]],
  ])('is not for a role that %s', async (_what, permissions) => {
    const as = await signIn(host, permissions);
    expect((await as('get', HOUSE)).status).toBe(403);
  });

  it.each<[string, string]>([
    ['articles', ARTICLE],
    ['correspondents', CORRESPONDENT],
    ['a type of the host that has a dateline', 'api::wire.wire'],
  ])('is for a role that writes %s', async (_what, subject) => {
    const as = await signIn(host, [{ action: 'plugin::content-manager.explorer.create', subject }]);
    expect((await as('get', HOUSE)).status).toBe(200);
  });
});
