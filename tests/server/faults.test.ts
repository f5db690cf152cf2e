import { articles } from './support/articles';
import { startHost, type Host } from './support/host';
import { countedQueries } from './support/queries';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

interface Refusal {
  name?: string;
  message?: string;
  details?: { errors?: { path: string[]; message: string; name: string }[] };
}

const refusalOf = (write: () => Promise<unknown>): Promise<Refusal> =>
  write().then(
    () => ({}),
    (error: Refusal) => error,
  );

const NUL = 'a\0b';
const FAULTY = {
  headline: 'Sound',
  summary: NUL,
  correspondents: [99_999_999_999],
  dateline: 'not a dateline at all',
  imageCredit: { creators: 'Jo', sources: [] },
};

it.each([
  ['a new article', (documentId: string) => articles(host.strapi).create({ documentId, data: FAULTY })],
  ['a save', (documentId: string) => articles(host.strapi).update({ documentId, data: FAULTY })],
  ['a copy', (documentId: string) => articles(host.strapi).clone({ documentId, data: FAULTY })],
])('tells everything that is wrong with %s at once, before it writes', async (_name, write) => {
  const { documentId } = await articles(host.strapi).create({ data: { headline: 'Stored' } });
  let refusal: Refusal = {};
  const asked = await countedQueries(host.strapi, async () => {
    refusal = await refusalOf(() => write(documentId));
  });
  expect(refusal).toMatchObject({ name: 'ValidationError', message: '4 errors occurred' });
  const { errors = [] } = refusal.details ?? {};
  expect(errors.map(({ path }) => path.join('.'))).toEqual([
    'summary',
    'correspondents.0',
    'dateline',
    'imageCredit.creators',
  ]);
  expect(errors.every(({ message, name }) => message !== '' && name === 'ValidationError')).toBe(true);
  expect(asked.filter((sql) => !sql.startsWith('select'))).toEqual([]);
});

it('gives each value one reason, and says it alone where there is one', async () => {
  const refusal = await refusalOf(() =>
    articles(host.strapi).create({ data: { headline: 'Sound', dateline: { places: [{ city: NUL }] } } }),
  );
  expect(refusal.details?.errors?.map(({ path }) => path.join('.'))).toEqual(['dateline.places.0.city']);
  expect(refusal.message).toMatch(/^dateline\.places\.0\.city: /);
});

it('counts what is asked for beside what is written', async () => {
  const refusal = await refusalOf(() =>
    articles(host.strapi).create({ locale: 'e\0n', data: { headline: 'Sound', dateline: 'nowhere at all' } }),
  );
  expect(refusal.details?.errors?.map(({ path }) => path.join('.'))).toEqual(['locale', 'dateline']);
});

it('counts what copy that is marked as supplied lacks', async () => {
  const refusal = await refusalOf(() =>
    articles(host.strapi).create({ supplied: true, data: { headline: NUL, source: 'AP' } }),
  );
  expect(refusal.details?.errors?.map(({ path }) => path.join('.'))).toEqual(['headline', 'copyrightNotice']);
});
