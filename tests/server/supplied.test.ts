import { ARTICLE } from '../../server/src/platform/uids';
import { addLocales, articles, rowsOf } from './support/articles';
import { startHost, type Host } from './support/host';
import { signIn, type Permission } from './support/sign-in';
import { historyOf } from './support/stamps';

/** Copy that brings its own notice, as REST and the admin are told of it. */

let host: Host;
beforeAll(async () => {
  host = await startHost();
  await addLocales(host.strapi, 'ko');
});
afterAll(() => host?.stop());

const NOTICE = 'For copyright information, check with the distributor of this item';
const COPY = { source: 'Coastal Wire', copyrightNotice: NOTICE };
const REST = '/api/newsroom/articles';

const thisYear = (): number => new Date().getFullYear();

const messagesOf = ({ error }: { error: { details: { errors: { path: string[]; message: string }[] } } }) =>
  error.details.errors.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('REST', () => {
  it('takes an article with its notice, and publishes it so', async () => {
    const terms = { copyrightHolder: 'Coastal Wire Ltd', copyrightYear: 2019, usageTerms: 'No resale.' };
    const { status, body } = await host.api('post', `${REST}/supplied`, {
      data: { headline: 'From the coast', ...COPY, ...terms },
    });
    expect([status, body.data]).toMatchObject([201, { headline: 'From the coast', ...COPY, ...terms }]);
    const { published } = await rowsOf(host.strapi, body.data.documentId);
    expect(published).toMatchObject({ ...COPY, ...terms, copyrightRule: 'supplied' });
    expect(await historyOf(host.strapi, body.data.documentId)).toMatchObject([{ path: 'supplied' }]);
  });

  it('takes a draft, and marks it later', async () => {
    const made = await host.api('post', `${REST}?status=draft`, { data: { headline: 'Later' } });
    const { documentId } = made.body.data;
    const { status } = await host.api('put', `${REST}/${documentId}/supplied?status=draft`, { data: COPY });
    expect(status).toBe(200);
    await articles(host.strapi).publish({ documentId });
    expect((await rowsOf(host.strapi, documentId)).published).toMatchObject({
      ...{ ...COPY, headline: 'Later', copyrightHolder: 'Coastal Wire', copyrightYear: thisYear() },
    });
  });

  it('leaves a notice that is out as it is', async () => {
    const { documentId } = await articles(host.strapi).create({
      data: { headline: 'Out' },
      status: 'published',
    });
    const { published } = await rowsOf(host.strapi, documentId);
    await host.api('put', `${REST}/${documentId}/supplied`, { data: COPY });
    expect((await rowsOf(host.strapi, documentId)).published?.copyrightNotice).toBe(
      published?.copyrightNotice,
    );
  });

  it.each([
    ['no notice', { source: 'CW' }, ['copyrightNotice: must be one text']],
    [
      'an empty source and a year that is none',
      { source: ' ', copyrightNotice: '©', copyrightYear: '19' },
      ['source: must be given with copy that is marked as supplied', 'copyrightYear: must be a year'],
    ],
  ])('refuses %s', async (_what, data, messages) => {
    const { status, body } = await host.api('post', `${REST}/supplied`, { data: { headline: 'X', ...data } });
    expect([status, messagesOf(body)]).toEqual([400, messages]);
  });

  it('refuses what nobody may write, and a body without data', async () => {
    const data = { headline: 'X', ...COPY, firstPublishedAt: '2001-01-01T00:00:00Z' };
    const written = await host.api('post', `${REST}/supplied`, { data });
    expect([written.status, written.body.error.message]).toEqual([400, 'Invalid key firstPublishedAt']);
    expect((await host.api('post', `${REST}/supplied`, {})).status).toBe(400);
    expect((await host.api('put', `${REST}/nothing/supplied`, { data: COPY })).status).toBe(404);
  });

  it('takes a notice by no other route', async () => {
    const { status } = await host.api('post', REST, { data: { headline: 'X', ...COPY } });
    expect(status).toBe(400);
  });
});

describe('the admin', () => {
  const supply = (documentId: string, data: object | null, locale = 'en') =>
    host.admin('put', `/newsroom/stamps/articles/${ARTICLE}/${documentId}/supplied?locale=${locale}`, {
      data,
    });

  it('marks a draft, tells its stamp, and takes the mark back', async () => {
    const { documentId } = await articles(host.strapi).create({
      data: { headline: 'Draft', source: 'Other' },
    });
    const marked = await supply(documentId, COPY);
    expect(marked.body.data).toMatchObject({
      published: false,
      stamp: { copyrightNotice: NOTICE, copyrightHolder: 'Coastal Wire', copyrightRule: 'supplied' },
    });
    expect((await rowsOf(host.strapi, documentId)).draft).toMatchObject({ headline: 'Draft', ...COPY });
    const back = await supply(documentId, null);
    expect(back.body.data.stamp).toMatchObject({ copyrightRule: 'other-sources' });
    expect((await rowsOf(host.strapi, documentId)).draft).toMatchObject({
      ...{ source: 'Coastal Wire', copyrightNotice: null, copyrightHolder: null, copyrightRule: null },
    });
  });

  it('says who changed the entry, and changes nothing for who may not read it', async () => {
    const { documentId } = await articles(host.strapi).create({ data: { headline: 'Whose' } });
    await supply(documentId, COPY);
    const row = await host.strapi.db
      .query(ARTICLE)
      .findOne({ where: { documentId }, populate: ['updatedBy'] });
    expect(row.updatedBy.id).toBe(host.editor);
    const blind = await signIn(host, [
      { action: 'plugin::newsroom.stamps.supply' },
      {
        action: 'plugin::content-manager.explorer.update',
        subject: ARTICLE,
        properties: { locales: ['en'] },
      },
    ]);
    const path = `/newsroom/stamps/articles/${ARTICLE}/${documentId}/supplied?locale=en`;
    expect((await blind('put', path, { data: null })).status).toBe(403);
    expect((await rowsOf(host.strapi, documentId)).draft).toMatchObject(COPY);
  });

  it('marks one language only', async () => {
    const { documentId } = await articles(host.strapi).create({ data: { headline: 'Two' } });
    await articles(host.strapi).update({ documentId, locale: 'ko', data: { headline: '둘' } });
    expect((await supply(documentId, COPY, 'ko')).status).toBe(200);
    const rows = await host.strapi.db.query(ARTICLE).findMany({ where: { documentId }, orderBy: 'locale' });
    expect(rows.map(({ locale, copyrightNotice }) => [locale, copyrightNotice])).toEqual([
      ['en', null],
      ['ko', NOTICE],
    ]);
  });

  it('refuses what is out, what is incomplete, and finds no other', async () => {
    const { documentId } = await articles(host.strapi).create({
      data: { headline: 'Out' },
      status: 'published',
    });
    const out = await supply(documentId, COPY);
    expect([out.status, messagesOf(out.body)]).toEqual([
      400,
      ['copyrightNotice: stays as it is, since the article has been published'],
    ]);
    const draft = await articles(host.strapi).create({ data: { headline: 'Draft' } });
    expect((await supply(draft.documentId, { source: 'CW' })).status).toBe(400);
    expect((await supply(draft.documentId, { ...COPY, headline: 'No' })).status).toBe(400);
    expect((await supply('nothing', COPY)).status).toBe(404);
    expect((await rowsOf(host.strapi, draft.documentId)).draft?.copyrightNotice).toBeNull();
  });

  it('asks for both rights, with the row', async () => {
    const SUPPLY: Permission = { action: 'plugin::newsroom.stamps.supply' };
    const on = (action: string, more: Partial<Permission> = {}): Permission => ({
      ...{ action: `plugin::content-manager.explorer.${action}`, subject: ARTICLE },
      ...{ properties: { locales: ['en'] }, ...more },
    });
    const { documentId } = await articles(host.strapi).create({ data: { headline: 'Theirs' } });
    const path = `/newsroom/stamps/articles/${ARTICLE}/${documentId}/supplied?locale=en`;
    const own = { conditions: ['admin::is-creator'] };
    const statuses: Record<string, number> = {};
    for (const [name, role] of Object.entries({
      'no supplying': [on('read'), on('update')],
      'no updating': [on('read'), SUPPLY],
      'own entries only': [on('read'), on('update', own), SUPPLY],
      'no source': [
        on('read'),
        on('update', { properties: { locales: ['en'], fields: ['headline'] } }),
        SUPPLY,
      ],
      both: [on('read'), on('update'), SUPPLY],
    }))
      statuses[name] = (await (await signIn(host, role))('put', path, { data: COPY })).status;
    expect(statuses).toEqual({
      ...{ 'no supplying': 403, 'no updating': 403, 'own entries only': 403, 'no source': 403, both: 200 },
    });
  });
});
