import { FILE } from '../../server/src/pictures/asset';
import { articles } from './support/articles';
import { startHost, type Host } from './support/host';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

const METADATA = {
  creators: ['Jo Reyes'],
  creditLine: 'AP',
  description: 'The ferry at the east quay.',
  alternativeText: 'A white ferry',
};

let made = 0;
/** A picture as the Media Library has it in its table; its file is another test's business. */
const addAsset = async (more: object = {}): Promise<number> => {
  made += 1;
  const { id } = await host.strapi.db.query(FILE).create({
    data: {
      name: `ferry-${made}.jpg`,
      hash: `ferry_${made}`,
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 12.3,
      url: `/uploads/ferry_${made}.jpg`,
      provider: 'local',
      folderPath: '/',
      formats: { thumbnail: { url: `/uploads/thumbnail_ferry_${made}.jpg` } },
      ...more,
    },
  });
  return id;
};

const PICTURES = '/newsroom/pictures';

describe('a picture of the Media Library', () => {
  it('is read with its metadata and the credit that an article is filled with', async () => {
    const id = await addAsset({ newsroomMetadata: METADATA, caption: 'A caption' });
    const { status, body } = await host.admin('get', `${PICTURES}/${id}`);
    expect(status).toBe(200);
    expect(body.data).toEqual({
      id,
      metadata: METADATA,
      credit: { creators: ['Jo Reyes'], sources: ['AP'], text: 'Jo Reyes, AP' },
      corrected: false,
      caption: 'A caption',
      articleCaption: 'A caption',
      files: 2,
    });
  });

  it('credits nobody where its file said nothing', async () => {
    const id = await addAsset();
    const { body } = await host.admin('get', `${PICTURES}/${id}`);
    expect(body.data).toEqual({ id, metadata: null, credit: null, corrected: false, files: 2 });
  });

  it.each(['0', '999999', 'x', '1e3', '99999999999999999999'])('is not found: %s', async (id) => {
    expect((await host.admin('get', `${PICTURES}/${id}`)).status).toBe(404);
  });

  it('keeps an editor’s correction, and gives the file’s own back', async () => {
    const id = await addAsset({ newsroomMetadata: METADATA });
    const credit = { creators: ['Joe Reyes'], sources: ['AP'], text: '(AP Photo/Joe Reyes)' };
    const texts = { caption: '부산항', alternativeText: 'عبّارة بيضاء' };
    const corrected = await host.admin('put', `${PICTURES}/${id}/credit`, { credit, ...texts });
    expect(corrected.status).toBe(200);
    expect(corrected.body.data).toMatchObject({ credit, corrected: true, metadata: METADATA, ...texts });
    const restored = await host.admin('put', `${PICTURES}/${id}/credit`, { credit: null });
    expect(restored.body.data).toMatchObject({
      credit: { creators: ['Jo Reyes'] },
      corrected: false,
      ...texts,
    });
  });

  it.each([
    ['no credit at all', {}, 'credit'],
    ['a number', { credit: 7 }, 'credit'],
    ['creators that are no list', { credit: { creators: 'Jo', sources: [], text: 'Jo' } }, 'credit.creators'],
    ['a caption that is no text', { credit: null, caption: 7 }, 'caption'],
    ['a caption that never ends', { credit: null, caption: 'x'.repeat(5001) }, 'caption'],
    ['a key that nobody knows', { credit: null, weather: 'fine' }, 'weather'],
  ])('refuses a correction with a path and a reason: %s', async (_what, body, path) => {
    const id = await addAsset({ newsroomMetadata: METADATA });
    const answer = await host.admin('put', `${PICTURES}/${id}/credit`, body);
    expect(answer.status).toBe(400);
    const [error] = answer.body.error.details.errors;
    expect(error.path.join('.')).toBe(path);
    expect(error.message.length).toBeGreaterThan(5);
  });

  it('shows its metadata to no reader, and takes none from a client', async () => {
    const id = await addAsset({ newsroomMetadata: METADATA });
    const rest = await host.api('get', `/api/upload/files/${id}`);
    expect(rest.status).toBe(200);
    expect(JSON.stringify(rest.body)).not.toContain('newsroom');
    const created = await articles(host.strapi).create({ data: { headline: 'Ferry', picture: id } });
    const article = await host.api(
      'get',
      `/api/newsroom/articles/${created.documentId}?status=draft&populate=picture`,
    );
    expect(article.body.data.picture.id).toBe(id);
    expect(JSON.stringify(article.body)).not.toContain('newsroomMetadata');
    const { data } = (
      await host.api('post', '/graphql', { query: '{ __type(name: "UploadFile") { fields { name } } }' })
    ).body;
    expect(JSON.stringify(data)).not.toContain('newsroom');
  });
});

describe('pictures without a credit', () => {
  const uncredited = async (query = '') => (await host.admin('get', `${PICTURES}/uncredited${query}`)).body;
  const total = async () => (await uncredited()).meta.pagination.total;

  it('are listed with the articles that use them, once each', async () => {
    const before = await total();
    const credited = await addAsset({ newsroomMetadata: METADATA, newsroomCredited: true });
    const bare = await addAsset();
    const unused = await addAsset();
    const write = articles(host.strapi);
    await write.create({ data: { headline: 'Credited', picture: credited } });
    const { documentId } = await write.create({ data: { headline: 'Bare', picture: bare } });
    await write.publish({ documentId });
    await write.create({ data: { headline: 'Said here', picture: bare, imageCredit: 'Jo Reyes/AP' } });
    await write.create({ data: { headline: 'Bare again', picture: bare } });
    const { data, meta } = await uncredited();
    expect(meta.pagination.total).toBe(before + 1);
    const [found] = data;
    expect(found).toEqual({
      id: bare,
      name: expect.stringContaining('ferry-'),
      url: expect.stringContaining('/uploads/'),
      thumbnail: expect.stringContaining('/uploads/thumbnail_'),
      articles: [
        { documentId, locale: 'en', headline: 'Bare', published: true },
        { documentId: expect.any(String), locale: 'en', headline: 'Bare again', published: false },
      ],
    });
    expect(data.map(({ id }: { id: number }) => id)).not.toContain(unused);
  });

  it('leave the list when an editor corrects them', async () => {
    const id = await addAsset();
    await articles(host.strapi).create({ data: { headline: 'Bare', picture: id } });
    const before = await total();
    await host.admin('put', `${PICTURES}/${id}/credit`, {
      credit: { creators: ['Jo Reyes'], sources: [], text: 'Jo Reyes' },
    });
    expect(await total()).toBe(before - 1);
    await host.admin('put', `${PICTURES}/${id}/credit`, { credit: null });
    expect(await total()).toBe(before);
  });

  it('come in pages', async () => {
    for (let i = 0; i < 3; i += 1)
      await articles(host.strapi).create({ data: { headline: 'Paged', picture: await addAsset() } });
    const [first, second] = [await uncredited('?pageSize=2'), await uncredited('?pageSize=2&page=2')];
    expect(first.data).toHaveLength(2);
    expect(first.meta.pagination).toMatchObject({ page: 1, pageSize: 2, total: await total() });
    expect(second.data[0].id).toBeLessThan(first.data[1].id);
    expect((await uncredited('?page=999')).data).toEqual([]);
  });

  it.each(['?page=0', '?pageSize=101', '?page=x', '?page=1&page=2'])('refuse %s', async (query) => {
    const { status, body } = await host.admin('get', `${PICTURES}/uncredited${query}`);
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path[0]).toMatch(/^page/);
  });
});

describe('sources', () => {
  const sources = async (q: string): Promise<string[]> =>
    (await host.admin('get', `${PICTURES}/sources?q=${encodeURIComponent(q)}`)).body.data;

  it('are agencies of the trade and what the newsroom used', async () => {
    await articles(host.strapi).create({
      data: { headline: 'X', imageCredit: { creators: [], sources: ['Reuben Press'], text: 'Reuben Press' } },
    });
    expect((await sources('reu')).slice(0, 2)).toEqual(['Reuben Press', 'Reuters']);
    expect(await sources('연합')).toContain('연합뉴스');
    expect(await sources('images')).toContain('Getty Images');
    expect(await sources('no such agency anywhere')).toEqual([]);
  });

  it('refuse a query that never ends', async () => {
    expect((await host.admin('get', `${PICTURES}/sources?q=${'x'.repeat(101)}`)).status).toBe(400);
  });
});
