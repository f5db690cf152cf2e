import request from 'supertest';
import { articles, rowsOf } from './support/articles';
import { createDatabase } from './support/database';
import { startHost, type Host } from './support/host';
import { signIn } from './support/sign-in';

const SETTINGS = '/newsroom/settings';
const READ = { action: 'plugin::newsroom.settings.read' };
const UPDATE = { action: 'plugin::newsroom.settings.update' };

const config = {
  publication: 'The Quay',
  site: 'www.quay.example',
  rules: { ap: { source: 'AP', holder: 'The Associated Press' } },
};

let host: Host;
beforeAll(async () => {
  host = await startHost({ config });
});
afterAll(() => host?.stop());

const state = async () => (await host.admin('get', SETTINGS)).body.data;
const put = async (overrides: object, revision?: number) =>
  host.admin('put', SETTINGS, { revision: revision ?? (await state()).revision, overrides });
const stored = async () => {
  const rows = await host.strapi.db
    .query('strapi::core-store')
    .findMany({ where: { key: 'plugin_newsroom_settings' } });
  expect(rows.length).toBeLessThan(2);
  return rows.length === 0 ? undefined : JSON.parse(rows[0].value);
};
const noticeOf = async (data: object) => {
  const { documentId } = await articles(host.strapi).create({ data: data as never, status: 'published' });
  return (await rowsOf(host.strapi, documentId)).published?.copyrightNotice;
};

describe('before anybody changes anything', () => {
  it('the store has nothing, and the file holds', async () => {
    expect(await stored()).toBeUndefined();
    expect(await state()).toEqual({
      revision: 0,
      file: config,
      overrides: {},
      changedInFile: [],
      problems: [],
    });
  });
});

describe('a change', () => {
  afterEach(() => put({}));

  it('holds at once, and only it is kept', async () => {
    const { status, body } = await put({ publication: '더 키', 'styles.credit': 'slash' });
    expect(status).toBe(200);
    expect(body.data.overrides).toEqual({ publication: '더 키', 'styles.credit': 'slash' });
    expect(Object.keys((await stored()).overrides)).toEqual(['publication', 'styles.credit']);
    expect(await noticeOf({ headline: 'Changed' })).toBe('© 더 키(www.quay.example). All rights reserved.');
    expect((await host.admin('get', '/newsroom/house')).body.data).toEqual({
      publication: '더 키',
      site: 'www.quay.example',
      timeZone: 'UTC',
      styles: { credit: 'slash' },
      locale: 'en',
    });
    const article = await host.api('post', '/api/newsroom/articles', {
      data: { headline: 'Credit', imageCredit: { creators: ['Jo'], sources: ['AP'] } },
    });
    expect(article.body.data.imageCredit.text).toBe('Jo/AP');
  });

  it('says who made it, and when', async () => {
    const { body } = await put({ site: 'quay.example' });
    expect(body.data).toMatchObject({
      savedBy: 'Test Editor',
      savedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    });
  });

  it('that says what the file says is none', async () => {
    const { body } = await put({
      publication: 'The Quay',
      'rules.ap': { holder: 'The Associated Press', source: 'AP' },
    });
    expect(body.data.overrides).toEqual({});
  });

  it('can add a rule, change one of the file and take one away', async () => {
    const reuters = { source: 'Reuters', holder: 'Reuters', templates: { en: '© {holder}' } };
    await put({ 'rules.reuters': reuters, 'rules.ap': { source: 'AP', holder: 'AP' } });
    expect(await noticeOf({ headline: 'A', source: 'reuters' })).toBe('© Reuters');
    expect(await noticeOf({ headline: 'B', source: 'ap' })).toContain('© AP(');
    await put({ 'rules.ap': null });
    expect(await noticeOf({ headline: 'C', source: 'ap' })).toMatch(/^© \d{4} ap$/);
  });

  it('can be put back', async () => {
    await put({ publication: 'Other' });
    const { body } = await put({});
    expect(body.data.overrides).toEqual({});
    expect(await noticeOf({ headline: 'Back' })).toContain('© The Quay(');
  });

  it('can take away what the file has', async () => {
    await put({ site: null });
    expect(await noticeOf({ headline: 'No site' })).toBe('© The Quay. All rights reserved.');
  });

  it("can say what copy of others gets, and put the file's way back", async () => {
    const wire = (headline: string) => noticeOf({ headline, source: 'Coastal Wire' });
    expect(await wire('By the standard')).toMatch(/^© \d{4} Coastal Wire$/);
    await put({ otherSources: 'house' });
    expect(await wire('As the house')).toBe('© The Quay(www.quay.example). All rights reserved.');
    await put({ otherSources: 'refuse' });
    await expect(wire('Refused')).rejects.toThrow('"Coastal Wire" has no rule');
    const { body } = await put({ otherSources: null });
    expect(body.data.overrides).toEqual({});
    expect(await wire('Back')).toMatch(/^© \d{4} Coastal Wire$/);
  });

  it('can name the house otherwise, and such copy is its own', async () => {
    await put({ aliases: ['Quay Online', '더 키'] });
    const own = '© The Quay(www.quay.example). All rights reserved.';
    expect(await noticeOf({ headline: 'Online', source: 'QUAY online' })).toBe(own);
    await put({ aliases: [] });
    expect(await noticeOf({ headline: 'Of another', source: 'Quay Online' })).toMatch(
      /^© \d{4} Quay Online$/,
    );
  });

  it('can take the publication away, and articles go out without a notice', async () => {
    await put({ publication: null });
    expect(await noticeOf({ headline: 'Nobody' })).toBeNull();
  });
});

describe('what is unfit', () => {
  it.each<[string, object, string[][]]>([
    ['a time zone', { timeZone: 'Seoul' }, [['timeZone']]],
    ['a way with copy of others', { otherSources: 'own' }, [['otherSources']]],
    ['a name of the house', { aliases: ['QO', 'Quay\nOnline'] }, [['aliases', '1']]],
    ['names that are no list', { aliases: 'QO' }, [['aliases']]],
    ['a style', { 'styles.dateline': 'app' }, [['styles', 'dateline']]],
    ['a kind of value', { publication: 7 }, [['publication']]],
    ['a text that is too long', { holder: 'x'.repeat(501) }, [['holder']]],
    ['a character that no text has', { holder: 'a\0b' }, [['holder']]],
    ['a token', { templates: { en: '{holdre}' } }, [['templates', 'en']]],
    [
      'a rule’s days',
      { 'rules.ap': { source: 'AP', holder: 'AP', validFrom: '2024-02-30' } },
      [['rules', 'ap', 'validFrom']],
    ],
    ['two rules', { 'rules.two': { source: 'ap', holder: 'AP' } }, [['rules', 'two', 'source']]],
    ['a part of a rule', { 'rules.ap': { sauce: 'AP' } }, [['rules', 'ap', 'sauce']]],
    ['a rule’s name', { 'rules.A B': { source: 'X', holder: 'X' } }, [['rules', 'A B']]],
    ['a setting', { colour: 'red' }, [['colour']]],
    ['a rule that is none', { 'rules.ap': 'AP' }, [['rules', 'ap']]],
    ['all rules at once', { rules: {} }, [['rules']]],
  ])('%s is refused and named, and nothing is kept', async (_what, overrides, paths) => {
    const before = await state();
    const { status, body } = await put({ site: 'changed.example', ...overrides });
    expect(status).toBe(400);
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path)).toEqual(paths);
    expect(await state()).toEqual(before);
  });

  it.each([
    [{}],
    [{ revision: '0', overrides: {} }],
    [{ revision: 0, overrides: [] }],
    [{ revision: 0, overrides: {}, more: 1 }],
  ])('a body such as %j is refused', async (body) =>
    expect((await host.admin('put', SETTINGS, body)).status).toBe(400),
  );
});

describe('two editors', () => {
  afterAll(() => put({}));

  it('the one who is too late is told, and nothing is overwritten', async () => {
    const { revision } = await state();
    expect((await put({ publication: 'First' }, revision)).status).toBe(200);
    const { status, body } = await put({ publication: 'Second' }, revision);
    expect(status).toBe(409);
    expect(body.error.message).toBe(
      'The settings were changed by Test Editor in the meantime; nothing of yours was saved',
    );
    expect(body.error.details.state).toMatchObject({
      overrides: { publication: 'First' },
      revision: revision + 1,
    });
    expect((await state()).overrides).toEqual({ publication: 'First' });
  });

  it('of many who save at once, one does', async () => {
    const { revision } = await state();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => put({ publication: `Editor ${i}` }, revision)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
    const winner = answers.findIndex(({ status }) => status === 200);
    expect(await state()).toMatchObject({
      revision: revision + 1,
      overrides: { publication: `Editor ${winner}` },
    });
  });

  it('a save inside a transaction that is undone leaves no trace', async () => {
    const before = await state();
    const service = host.strapi.plugin('newsroom').service('settings');
    await expect(
      host.strapi.db.transaction(async () => {
        await service.save({ revision: before.revision, overrides: { publication: 'Undone' }, by: '' });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await state()).toEqual(before);
    expect(await noticeOf({ headline: 'Still' })).not.toContain('Undone');
  });
});

describe('who may', () => {
  it('nobody who is not signed in', async () => {
    const server = host.strapi.server.httpServer;
    expect((await request(server).get(SETTINGS)).status).toBe(401);
    expect((await request(server).put(SETTINGS).send({ revision: 0, overrides: {} })).status).toBe(401);
    expect((await host.api('get', SETTINGS)).status).toBe(401);
    expect((await host.api('get', `/api${SETTINGS}`)).status).toBe(404);
  });

  it.each([
    ['no permission', [], 403, 403],
    ['the permission to read', [READ], 200, 403],
    ['the permission to change', [UPDATE], 403, 200],
    ['both', [READ, UPDATE], 200, 200],
  ])('a role with %s', async (_what, permissions, reads, changes) => {
    const { revision } = await state();
    const as = await signIn(host, permissions);
    expect((await as('get', SETTINGS)).status).toBe(reads);
    expect((await as('put', SETTINGS, { revision, overrides: {} })).status).toBe(changes);
    expect((await as('get', '/newsroom/house')).status).toBe(permissions.includes(READ) ? 200 : 403);
  });

  it.each(['strapi-author', 'strapi-editor'] as const)('not the %s of a new installation', async (role) => {
    const as = await signIn(host, role);
    expect((await as('get', SETTINGS)).status).toBe(403);
    expect((await as('put', SETTINGS, { revision: 0, overrides: {} })).status).toBe(403);
  });
});

// The last of the file: one process holds one Strapi.
it('a later change of the file is followed where the page changed nothing, and told where it did', async () => {
  await host.stop();
  const database = await createDatabase();
  host = await startHost({ config, database });
  await put({ publication: 'Ours', 'rules.reuters': { source: 'Reuters', holder: 'Reuters' } });
  await host.stop({ database: true });

  host = await startHost({
    config: {
      publication: 'The New Quay',
      site: 'new.example',
      rules: { wire: { source: 'reuters', holder: 'Thomson Reuters' } },
    },
    database,
  });
  const now = await state();
  expect(now).toMatchObject({
    file: { publication: 'The New Quay', site: 'new.example' },
    changedInFile: ['publication'],
  });
  expect(Object.keys(now.overrides)).toEqual(['publication', 'rules.reuters']);
  expect(now.problems.map(({ message }: { message: string }) => message)).toEqual([
    'rules "wire" and "reuters" overlap: both are for "reuters"',
  ]);
  expect(await noticeOf({ headline: 'Followed' })).toBe('© Ours(new.example). All rights reserved.');
  const { body } = await put({});
  expect(body.data).toMatchObject({ overrides: {}, changedInFile: [], problems: [] });
  expect(await noticeOf({ headline: 'Put back' })).toContain('© The New Quay(');
});
