import { ARTICLE } from '../../server/src/platform/uids';
import { addLocales, articles, rowsOf, type ArticleRow } from './support/articles';
import { startHost, type Host } from './support/host';
import { historyOf } from './support/stamps';

const NOTICE = '© Harbour Press(www.harbour.example). All rights reserved.';
const NOTICE_KO = 'ⓒ Harbour Press, 무단전재 및 재배포 금지';
const FORGED = { copyrightNotice: '© Forger', copyrightYear: 1999, copyrightRule: 'house' };

let host: Host;
beforeAll(async () => {
  host = await startHost();
  await addLocales(host.strapi, 'ko');
});
afterAll(() => host?.stop());

const write = () => articles(host.strapi);
const query = () => host.strapi.db.query(ARTICLE);
type Subscriber = Parameters<typeof host.strapi.db.lifecycles.subscribe>[0];

/** A hook of the host's own while some work is done. */
const during = async <T>(subscriber: Subscriber, work: () => Promise<T>): Promise<T> => {
  const off = host.strapi.db.lifecycles.subscribe({ models: [ARTICLE], ...subscriber } as Subscriber);
  try {
    return await work();
  } finally {
    off();
  }
};

const twoDrafts = async (headline: string): Promise<string> => {
  const { documentId } = await write().create({ data: { headline } });
  await write().update({ documentId, locale: 'ko', data: { headline: `${headline} (ko)` } });
  return documentId;
};

const allRows = (documentId: string): Promise<ArticleRow[]> =>
  query().findMany({ where: { documentId }, orderBy: { id: 'asc' } });

const expectNoStamp = async (documentId: string, locale = 'en') => {
  const { draft } = await rowsOf(host.strapi, documentId, locale);
  expect(draft).toMatchObject({ firstPublishedAt: null, copyrightNotice: null, copyrightRule: null });
  expect(await historyOf(host.strapi, documentId, locale)).toEqual([]);
};

describe('a query past the document service is judged row by row', () => {
  it('stamps the one row that an update changes, whatever else its conditions find', async () => {
    const documentId = await twoDrafts('Which one');
    await query().update({ where: { documentId }, data: { publishedAt: new Date() } });
    const rows = await allRows(documentId);
    const published = rows.filter(({ publishedAt }) => publishedAt);
    expect(published).toHaveLength(1);
    for (const row of rows)
      expect(row.copyrightNotice).toBe(row.publishedAt ? (row.locale === 'ko' ? NOTICE_KO : NOTICE) : null);
    const histories = await Promise.all(['en', 'ko'].map((one) => historyOf(host.strapi, documentId, one)));
    expect(histories.flat()).toMatchObject([{ path: 'import' }]);
  });

  it('stamps each row of many that becomes public, and no other', async () => {
    const documentId = await twoDrafts('Both');
    const other = await twoDrafts('Neither');
    await query().updateMany({ where: { documentId }, data: { publishedAt: new Date() } });
    expect((await allRows(documentId)).map((row) => row.copyrightNotice)).toEqual([NOTICE, NOTICE_KO]);
    await expectNoStamp(other);
  });

  it('leaves everything as it was where Strapi refuses the query', async () => {
    const documentId = await twoDrafts('Refused');
    await expect(query().update({ where: {}, data: { publishedAt: new Date() } })).rejects.toThrow(/where/);
    await expectNoStamp(documentId);
    await expectNoStamp(documentId, 'ko');
  });

  it.each(['beforeUpdate', 'afterUpdate'])('leaves everything as it was where %s fails', async (moment) => {
    const documentId = await twoDrafts('Fails');
    const falling = {
      [moment]() {
        throw new Error('the hook fell over');
      },
    } as unknown as Subscriber;
    const publish = () => query().update({ where: { documentId }, data: { publishedAt: new Date() } });
    await expect(during(falling, publish)).rejects.toThrow('the hook fell over');
    expect((await allRows(documentId)).every(({ publishedAt }) => !publishedAt)).toBe(true);
    await expectNoStamp(documentId);
    await expectNoStamp(documentId, 'ko');
  });

  it('is ignored where it writes nothing but a stamp', async () => {
    const { documentId } = await write().create({ data: { headline: 'Fixed' }, status: 'published' });
    expect(await query().updateMany({ where: { documentId }, data: FORGED })).toEqual({ count: 0 });
    await query().update({ where: { documentId }, data: FORGED });
    for (const row of await allRows(documentId)) expect(row.copyrightNotice).toBe(NOTICE);
  });

  it('leaves the caller’s own objects alone', async () => {
    const { documentId } = await write().create({ data: { headline: 'Mine' }, status: 'published' });
    const params = { where: { documentId }, data: { ...FORGED, section: 'sport' } };
    await query().update(params);
    expect(params).toEqual({ where: { documentId }, data: { ...FORGED, section: 'sport' } });
  });

  it('takes a published row back to a draft with its stamp', async () => {
    const row = await query().create({ data: { headline: 'Out', locale: 'en', publishedAt: new Date() } });
    await query().update({ where: { id: row.id }, data: { publishedAt: null } });
    expect((await rowsOf(host.strapi, row.documentId)).draft?.copyrightNotice).toBe(NOTICE);
    expect(await historyOf(host.strapi, row.documentId)).toHaveLength(1);
  });
});

describe('hooks of the host', () => {
  it('publish within a write of the document service like anybody else', async () => {
    let inner: ArticleRow | undefined;
    const publishing = {
      async afterCreate({ result }: { result: ArticleRow }) {
        if (inner || result.headline !== 'Outer') return;
        inner = { id: 0 } as ArticleRow;
        const data = { headline: 'Inner', locale: 'ko', publishedAt: new Date(), ...FORGED };
        inner = await query().create({ data });
      },
    } as unknown as Subscriber;
    await during(publishing, () => write().create({ data: { headline: 'Outer' } }));
    const [row] = await allRows((inner as unknown as ArticleRow).documentId);
    expect(row).toMatchObject({ copyrightNotice: NOTICE_KO, copyrightRule: 'house' });
    expect(row?.copyrightYear).toBeGreaterThan(2000);
    expect(await historyOf(host.strapi, row?.documentId ?? '', 'ko')).toMatchObject([{ path: 'import' }]);
  });

  it('turn a draft into a public row within it, and it is stamped', async () => {
    const { documentId } = await write().create({ data: { headline: 'Waits' } });
    const publishing = {
      async afterCreate({ result }: { result: ArticleRow }) {
        if (result.headline !== 'Starts it') return;
        await query().update({ where: { documentId }, data: { publishedAt: new Date(), ...FORGED } });
      },
    } as unknown as Subscriber;
    await during(publishing, () => write().create({ data: { headline: 'Starts it' } }));
    expect((await allRows(documentId))[0]).toMatchObject({ copyrightNotice: NOTICE, copyrightRule: 'house' });
  });

  it.each(['beforeCreate', 'beforeUpdate'])('cannot forge what is written by %s', async (moment) => {
    const forging = {
      [moment](event: { params: { data: object } }) {
        event.params.data = { ...event.params.data, ...FORGED };
      },
    } as unknown as Subscriber;
    const { documentId } = await during(forging, async () => {
      const made = await write().create({ data: { headline: 'Forged' } });
      return write().update({ documentId: made.documentId, data: { section: 'arts' } });
    });
    await expectNoStamp(documentId);
    const { entries } = await during(forging, () => write().publish({ documentId }));
    expect(entries[0]).toMatchObject({ copyrightNotice: NOTICE, copyrightRule: 'house' });
  });

  it('that publish at the last moment get a stamp', async () => {
    const publishing = {
      beforeCreate(event: { params: { data: { publishedAt?: Date } } }) {
        event.params.data.publishedAt = new Date();
      },
    } as unknown as Subscriber;
    const data = { headline: 'At last', locale: 'en', publishedAt: null };
    const row = await during(publishing, () => query().create({ data }));
    expect(row).toMatchObject({ copyrightNotice: NOTICE });
  });
});

describe('copy that brings its notice', () => {
  const copy = { source: 'Coastal Wire', copyrightNotice: '© Coastal Wire' };

  it('is marked by the caller, and taken from nobody who does not', async () => {
    const unmarked = await write().create({ data: { headline: 'Unmarked', ...copy } });
    await expectNoStamp(unmarked.documentId);
    const marked = await write().create({ data: { headline: 'Marked', ...copy }, supplied: true });
    expect((await rowsOf(host.strapi, marked.documentId)).draft).toMatchObject({
      ...copy,
      copyrightRule: 'supplied',
    });
  });

  it('is marked in a query too', async () => {
    const data = { headline: 'Row', locale: 'en', publishedAt: new Date(), ...copy };
    const marked = await query().create({ data, supplied: true } as never);
    expect(marked).toMatchObject({ ...copy, copyrightRule: 'supplied', copyrightHolder: 'Coastal Wire' });
    expect(await historyOf(host.strapi, marked.documentId)).toMatchObject([{ path: 'supplied' }]);
    expect(await query().create({ data })).toMatchObject({
      copyrightNotice: `© ${new Date().getFullYear()} Coastal Wire`,
    });
  });

  it.each([
    [{ source: 'Coastal Wire' }, ['copyrightNotice']],
    [{ copyrightNotice: '© Coastal Wire', source: ' ' }, ['source']],
  ])('is refused where the mark is all there is: %j', async (data, path) => {
    const made = write().create({ data: { headline: 'Half', ...data }, supplied: true });
    await expect(made).rejects.toMatchObject({ details: { errors: [{ path }] } });
  });
});

it('several publications at once are one first publication', async () => {
  const { documentId } = await write().create({ data: { headline: 'All at once' } });
  const done = await Promise.allSettled(Array.from({ length: 4 }, () => write().publish({ documentId })));
  expect(done.some(({ status }) => status === 'fulfilled')).toBe(true);
  const history = await historyOf(host.strapi, documentId);
  expect(history).toMatchObject([{ path: 'publish', notice: NOTICE }]);
  const rows = await allRows(documentId);
  expect(new Set(rows.map(({ firstPublishedAt }) => new Date(firstPublishedAt ?? 0).getTime())).size).toBe(1);
});
