import { dayIn } from '../../domain/dateline';
import { ARTICLE, CORRESPONDENT } from '../../server/src/platform/uids';
import {
  addCorrespondent,
  addLocales,
  articles,
  documents,
  rowsOf,
  type ArticleRow,
} from './support/articles';
import { startHost, type Host } from './support/host';
import { signIn } from './support/sign-in';

let host: Host;
let ada: ArticleRow;
let ben: ArticleRow;
let cho: ArticleRow;

beforeAll(async () => {
  host = await startHost();
  await addLocales(host.strapi, 'ko');
  ada = await addCorrespondent(host.strapi, 'Ada Quay');
  ben = await addCorrespondent(host.strapi, 'Ben Mole');
  cho = await addCorrespondent(host.strapi, 'Cho Min-ji');
  await addCorrespondent(host.strapi, '에이다', 'ko', ada.documentId);
  await addCorrespondent(host.strapi, '벤', 'ko', ben.documentId);
  await addCorrespondent(host.strapi, '조민지', 'ko', cho.documentId);
});
afterAll(() => host?.stop());

const write = () => articles(host.strapi);
const namesOf = (row: ArticleRow | undefined) =>
  (row?.correspondents as { name: string }[]).map(({ name }) => name);
const ids = (...people: ArticleRow[]) => people.map(({ documentId }) => documentId);

describe('the by-line', () => {
  it('is written from the correspondents, in their order', async () => {
    const { documentId, byline } = await write().create({
      data: { headline: 'Three', correspondents: ids(cho, ada, ben) },
    });
    expect(byline).toBe('Cho Min-ji, Ada Quay, and Ben Mole');
    const fewer = await write().update({ documentId, data: { correspondents: { disconnect: ids(ada) } } });
    expect(fewer.byline).toBe('Cho Min-ji and Ben Mole');
    const moved = await write().update({
      documentId,
      data: {
        correspondents: { connect: [{ documentId: ada.documentId, position: { before: ben.documentId } }] },
      },
    });
    expect(moved.byline).toBe('Cho Min-ji, Ada Quay, and Ben Mole');
    expect(namesOf((await rowsOf(host.strapi, documentId)).draft)).toEqual([
      'Cho Min-ji',
      'Ada Quay',
      'Ben Mole',
    ]);
    expect((await write().update({ documentId, data: { correspondents: [] } })).byline).toBeNull();
  });

  it('is an editor’s once they set it, until they empty it', async () => {
    const { documentId } = await write().create({ data: { headline: 'Own', correspondents: ids(ada) } });
    const set = await write().update({ documentId, data: { byline: 'Our reporters' } });
    expect(set.byline).toBe('Our reporters');
    const kept = await write().update({
      documentId,
      data: { byline: 'Our reporters', correspondents: ids(ben) },
    });
    expect(kept.byline).toBe('Our reporters');
    expect((await write().update({ documentId, data: { byline: '' } })).byline).toBe('Ben Mole');
    expect((await write().update({ documentId, data: { correspondents: ids(ada) } })).byline).toBe(
      'Ada Quay',
    );
  });

  it('follows a changed name at the next change of the correspondents', async () => {
    const dee = await addCorrespondent(host.strapi, 'Dee Old');
    const { documentId } = await write().create({ data: { headline: 'Renamed', correspondents: ids(dee) } });
    await documents(host.strapi, CORRESPONDENT).update({
      documentId: dee.documentId,
      data: { name: 'Dee New' },
    });
    const row = await write().update({
      documentId,
      data: { byline: 'Dee Old', correspondents: ids(dee, ada) },
    });
    expect(row.byline).toBe('Dee New and Ada Quay');
  });

  it('speaks the article’s language', async () => {
    const row = await write().create({
      locale: 'ko',
      data: { headline: '둘', correspondents: ids(ben, ada) },
    });
    expect(row.byline).toBe('벤, 에이다');
  });
});

describe('the order of correspondents', () => {
  const ORDER = ['Cho Min-ji', 'Ada Quay', 'Ben Mole'];

  const expectOrder = async (documentId: string, order = ORDER, locale = 'en') => {
    const { draft, published } = await rowsOf(host.strapi, documentId, locale);
    for (const row of [draft, published]) if (row) expect(namesOf(row)).toEqual(order);
    return { draft, published };
  };

  it('survives publish, publish again and discard', async () => {
    const { documentId } = await write().create({
      data: { headline: 'Order', correspondents: ids(cho, ada, ben) },
      status: 'published',
    });
    await expectOrder(documentId);
    await write().update({ documentId, data: { headline: 'Order, again' } });
    await write().publish({ documentId });
    const { published } = await expectOrder(documentId);
    expect(published?.headline).toBe('Order, again');
    await write().update({ documentId, data: { correspondents: ids(ben) } });
    await write().discardDraft({ documentId });
    await expectOrder(documentId);
    const read = await host.api('get', `/api/newsroom/articles/${documentId}?populate[0]=correspondents`);
    expect(read.body.data.correspondents.map(({ name }: { name: string }) => name)).toEqual(ORDER);
  });

  it('survives a clone', async () => {
    const { documentId } = await write().create({
      data: { headline: 'Order', correspondents: ids(cho, ada, ben) },
    });
    const clone = await write().clone({ documentId });
    await expectOrder(clone.documentId);
  });

  it('survives writes to the other locales', async () => {
    const { documentId } = await write().create({
      data: { headline: 'Order', correspondents: ids(cho, ada, ben) },
    });
    await write().update({
      documentId,
      locale: 'ko',
      data: { headline: '순서', correspondents: ids(ben, cho, ada) },
    });
    await write().publish({ documentId, locale: '*' });
    await write().update({ documentId, locale: 'ko', data: { section: 'world' }, status: 'published' });
    await expectOrder(documentId);
    await expectOrder(documentId, ['벤', '조민지', '에이다'], 'ko');
  });
});

describe('an editor who is a correspondent', () => {
  it('starts an article with their by-line and place', async () => {
    await documents(host.strapi, CORRESPONDENT).update({
      documentId: cho.documentId,
      data: { user: host.editor, bureau: { places: [{ city: 'Busan', country: 'KR' }] } },
    });
    const path = `/content-manager/collection-types/${ARTICLE}`;
    const own = await host.admin('post', path, { headline: 'Mine' });
    expect(own.body.data).toMatchObject({ byline: 'Cho Min-ji', datelineCity: 'Busan' });
    const other = await host.admin('post', path, {
      headline: 'Not mine',
      dateline: 'LIMA (AP) —',
      correspondents: { connect: [{ id: ben.id, documentId: ben.documentId }], disconnect: [] },
    });
    expect(other.body.data).toMatchObject({ byline: 'Ben Mole', datelineCity: 'Lima' });
  });

  it('dates it as the house prints dates, on the day that it is at the bureau', async () => {
    const path = `/content-manager/collection-types/${ARTICLE}`;
    const before = dayIn('Asia/Seoul', new Date());
    const { body } = await host.admin('post', path, { headline: 'Dated' });
    const { month, day } = dayIn('Asia/Seoul', new Date());
    const { places, date, text } = body.data.dateline;
    expect(places).toMatchObject([{ city: 'Busan', timeZone: 'Asia/Seoul' }]);
    expect([
      { month: before.month, day: before.day },
      { month, day },
    ]).toContainEqual(date);
    expect(text).toMatch(/^BUSAN, \w+\.? \d{1,2} —$/);
  });

  it('leaves a dateline empty that the editor cleared', async () => {
    const path = `/content-manager/collection-types/${ARTICLE}`;
    const { body } = await host.admin('post', path, { headline: 'Nowhere', dateline: null });
    expect(body.data).toMatchObject({ byline: 'Cho Min-ji', dateline: null, datelineCity: null });
  });

  it('has nobody where they took themselves off the form', async () => {
    const path = `/content-manager/collection-types/${ARTICLE}`;
    for (const correspondents of [{ connect: [] }, { connect: [], disconnect: [] }, { set: [] }]) {
      const { body } = await host.admin('post', path, { headline: 'Not by me', correspondents });
      expect(body.data).toMatchObject({ byline: null, datelineCity: 'Busan' });
      const { draft } = await rowsOf(host.strapi, body.data.documentId);
      expect(namesOf(draft)).toEqual([]);
    }
  });

  it('starts copy that names the house as its source', async () => {
    const path = `/content-manager/collection-types/${ARTICLE}`;
    const source = 'The Harbour Times';
    const { body } = await host.admin('post', path, { headline: 'Ours', source });
    expect(body.data).toMatchObject({ byline: 'Cho Min-ji', source });
  });

  it('starts it with neither where their role may write neither', async () => {
    const subject = ARTICLE;
    const entry = (name: string, ...fields: string[]) => ({
      action: `plugin::content-manager.explorer.${name}`,
      ...{ subject, properties: { fields, locales: ['en'] } },
    });
    const reporter = await signIn(host, [entry('create', 'headline'), entry('read', 'headline')]);
    const people = documents(host.strapi, CORRESPONDENT);
    await people.update({ documentId: cho.documentId, data: { user: reporter.id } });
    try {
      const path = `/content-manager/collection-types/${ARTICLE}?locale=en`;
      const { status, body } = await reporter('post', path, { headline: 'Half a form' });
      expect(status).toBe(201);
      const { draft } = await rowsOf(host.strapi, body.data.documentId);
      expect(draft).toMatchObject({ byline: null, dateline: null });
      expect(namesOf(draft)).toEqual([]);
      expect((await reporter('get', '/newsroom/own')).status).toBe(403);

      const dated = await signIn(host, [entry('create', 'headline', 'dateline')]);
      await people.update({ documentId: cho.documentId, data: { user: dated.id } });
      const start = (await dated('get', '/newsroom/own')).body.data;
      expect(start).toEqual({ dateline: expect.objectContaining({}), correspondents: [] });
    } finally {
      await people.update({ documentId: cho.documentId, data: { user: host.editor } });
    }
  });

  it('is told what the form starts with, in a language', async () => {
    const { status, body } = await host.admin('get', '/newsroom/own?locale=ko');
    expect(status).toBe(200);
    const date = { month: expect.any(Number), day: expect.any(Number) };
    expect(body.data.dateline).toEqual({ places: [expect.objectContaining({ city: 'Busan' })], date });
    const { documentId } = cho;
    const person = { id: expect.any(Number), documentId, locale: 'ko', name: '조민지' };
    expect(body.data.correspondents).toEqual([person]);
    expect((await host.admin('get', '/newsroom/own')).body.data).toEqual({
      dateline: body.data.dateline,
      correspondents: [{ ...person, id: cho.id, locale: 'en', name: 'Cho Min-ji' }],
    });
    const wrong = await host.admin('get', '/newsroom/own?locale=no_such-');
    expect([wrong.status, wrong.body.error.details.errors[0].path]).toEqual([400, ['locale']]);
  });

  it('is told nothing without leave to start an article, or without being a correspondent', async () => {
    const create = { action: 'plugin::content-manager.explorer.create', subject: ARTICLE };
    const stranger = await signIn(host, [create]);
    expect((await stranger('get', '/newsroom/own')).body.data).toEqual({
      dateline: null,
      correspondents: [],
    });
    const reader = await signIn(host, [{ ...create, action: 'plugin::content-manager.explorer.read' }]);
    expect((await reader('get', '/newsroom/own')).status).toBe(403);
    expect((await host.api('get', '/newsroom/own')).status).toBe(401);
  });

  it('is told who of a dateline’s by-line is known, and of whom they may read also which one', async () => {
    const path =
      '/newsroom/named?locale=ko&name[0]=%EC%A1%B0%EB%AF%BC%EC%A7%80&name[1]=Ada%20Quay&name[2]=Jo%20Nobody';
    expect((await host.admin('get', path)).body.data).toEqual({
      known: ['조민지', 'Ada Quay'],
      correspondents: [{ id: expect.any(Number), documentId: cho.documentId, locale: 'ko', name: '조민지' }],
    });
    const one = await host.admin('get', '/newsroom/named?name=Ada%20Quay');
    expect(one.body.data.correspondents).toMatchObject([{ documentId: ada.documentId, locale: 'en' }]);
    expect((await host.admin('get', '/newsroom/named?name=ADA%20QUAY')).body.data.known).toEqual([]);
    const many = Array.from({ length: 21 }, (_, at) => `name[]=N${at}`).join('&');
    for (const wrong of ['', '?name[a]=b', `?${many}`, '?name=a&locale=no_such-'])
      expect((await host.admin('get', `/newsroom/named${wrong}`)).status).toBe(400);
  });

  it('is not told which one without leave to read correspondents', async () => {
    const writer = await signIn(host, [
      {
        action: 'plugin::content-manager.explorer.update',
        subject: ARTICLE,
        properties: { fields: ['dateline', 'correspondents'] },
      },
    ]);
    expect((await writer('get', '/newsroom/named?name=Ada%20Quay')).body.data).toEqual({
      known: ['Ada Quay'],
      correspondents: [],
    });
  });

  it('starts it in every language, and no copy of another house', async () => {
    const path = `/content-manager/collection-types/${ARTICLE}`;
    const korean = await host.admin('post', `${path}?locale=ko`, { headline: '내 기사' });
    expect(korean.body.data).toMatchObject({ byline: '조민지', datelineCity: 'Busan' });
    // As a Korean paper prints it: nobody has said otherwise.
    expect(korean.body.data.dateline.text).toBe('(Busan)');
    const wire = await host.admin('post', path, { headline: 'Wire copy', source: 'Coastal Wire' });
    expect(wire.body.data).toMatchObject({ byline: null, dateline: null });
  });

  it('is not put on copy that an agency signs, in the form or without it', async () => {
    const path = `/content-manager/collection-types/${ARTICLE}`;
    const signed = await host.admin('post', path, { headline: 'Signed', dateline: 'LIMA (AP) —' });
    expect(signed.body.data).toMatchObject({ byline: null, source: 'AP' });
  });

  it('may be as long as its names', async () => {
    const people = [];
    for (let n = 1; n <= 12; n += 1)
      people.push(await addCorrespondent(host.strapi, `Correspondent of a Long Name ${n}`));
    const row = await write().create({ data: { headline: 'All hands', correspondents: ids(...people) } });
    expect(row.byline?.length).toBeGreaterThan(255);
  });
});

describe('a new language of an article', () => {
  const path = (documentId: string, locale: string) =>
    `/content-manager/collection-types/${ARTICLE}/${documentId}?locale=${locale}`;
  const english = () => write().create({ data: { headline: 'Two', correspondents: ids(ben, ada) } });

  it('starts with the correspondents of the first, and their by-line in its own language', async () => {
    const { documentId } = await english();
    const start = await host.admin('get', `/newsroom/own?locale=ko&documentId=${documentId}`);
    const names = start.body.data.correspondents.map(({ name }: { name: string }) => name);
    expect([names, start.body.data.dateline]).toEqual([['벤', '에이다'], null]);
    const { body } = await host.admin('put', path(documentId, 'ko'), { headline: '둘' });
    expect(body.data).toMatchObject({ locale: 'ko', byline: '벤, 에이다' });
    expect(namesOf((await rowsOf(host.strapi, documentId, 'ko')).draft)).toEqual(['벤', '에이다']);
    // Once it is there it has what it has.
    const again = await host.admin('get', `/newsroom/own?locale=ko&documentId=${documentId}`);
    expect(again.body.data.correspondents).toEqual([]);
  });

  it('has nobody where the form says so, and whoever it names', async () => {
    const nobody = await english();
    const none = await host.admin('put', path(nobody.documentId, 'ko'), {
      headline: '없음',
      correspondents: { connect: [] },
    });
    expect(none.body.data.byline).toBeNull();
    const other = await english();
    const one = await host.admin('put', path(other.documentId, 'ko'), {
      headline: '하나',
      correspondents: { connect: [{ documentId: cho.documentId, locale: 'ko' }] },
    });
    expect(one.body.data.byline).toBe('조민지');
  });

  it('is filled from the first without its by-line, unless an editor set that', async () => {
    const { documentId } = await english();
    const fill = await host.admin(
      'get',
      `/i18n/content-manager/get-fill-from-locale/${ARTICLE}?collectionType=collection-types` +
        `&documentId=${documentId}&sourceLocale=en&targetLocale=ko`,
    );
    const { byline, correspondents } = fill.body.data;
    expect(byline).toBe('Ben Mole and Ada Quay');
    const filled = { headline: '둘', byline, correspondents };
    const { body } = await host.admin('put', path(documentId, 'ko'), filled);
    expect(body.data.byline).toBe('벤, 에이다');

    const set = await write().create({
      data: { headline: 'Set', byline: 'Our reporters', correspondents: ids(ada) },
    });
    const kept = await host.admin('put', path(set.documentId, 'ko'), {
      headline: '정함',
      byline: 'Our reporters',
    });
    expect(kept.body.data.byline).toBe('Our reporters');
  });

  it('tells nobody whom an article names that they may not read', async () => {
    const { documentId } = await english();
    const subject = ARTICLE;
    const stranger = await signIn(host, [
      { action: 'plugin::content-manager.explorer.create', subject },
      {
        action: 'plugin::content-manager.explorer.read',
        ...{ subject, conditions: ['admin::is-creator'] },
      },
    ]);
    const { body } = await stranger('get', `/newsroom/own?locale=ko&documentId=${documentId}`);
    expect(body.data.correspondents).toEqual([]);
  });
});
