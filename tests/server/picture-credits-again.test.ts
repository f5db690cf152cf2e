import { CREDIT_RULES } from '../../domain/picture';
import { FILE } from '../../server/src/pictures/asset';
import { judgeCreditsAgain } from '../../server/src/pictures/judge-credits-again';
import { startHost, type Host } from './support/host';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

const nobody = { creators: ['N/A'], creditLine: 'N/A' };
const somebody = { creators: ['Jo Reyes'], creditLine: 'AP' };
const CREDIT = { creators: ['Jo Reyes'], sources: [], text: 'Jo Reyes' };

interface Kept {
  newsroomMetadata: object | null;
  newsroomCredit?: object;
  newsroomCredited: boolean | null;
}

let made = 0;
const add = async (rows: readonly Kept[]): Promise<number[]> => {
  const ids = [];
  for (const row of rows) {
    made += 1;
    const file = { name: `quay-${made}.jpg`, hash: `quay_${made}`, ext: '.jpg', mime: 'image/jpeg' };
    const data = { ...file, size: 1, url: `/uploads/quay_${made}.jpg`, provider: 'local', folderPath: '/' };
    ids.push(Number((await host.strapi.db.query(FILE).create({ data: { ...data, ...row } })).id));
  }
  return ids;
};

const rowsOf = (ids: number[]) =>
  host.strapi.db.query(FILE).findMany({ where: { id: { $in: ids } }, orderBy: { id: 'asc' } });
const creditedOf = async (ids: number[]) =>
  (await rowsOf(ids)).map((row: { newsroomCredited: unknown }) => row.newsroomCredited);

const store = () => host.strapi.store({ type: 'plugin', name: 'newsroom', key: 'credit_rules' });
const byRulesOf = (value: number) => store().set({ value });

/** In how many batches. */
const judgeAll = async (): Promise<number> => {
  let batches = 0;
  for (let after: number | undefined = 0; after !== undefined; batches += 1)
    after = await judgeCreditsAgain(host.strapi, after);
  return batches;
};

/** Each as a version that took a placeholder for a name left it, or knew fewer names. */
const KINDS = [
  { row: { newsroomMetadata: nobody, newsroomCredited: true }, credited: false },
  { row: { newsroomMetadata: nobody, newsroomCredit: CREDIT, newsroomCredited: true }, credited: true },
  { row: { newsroomMetadata: somebody, newsroomCredited: false }, credited: true },
  { row: { newsroomMetadata: somebody, newsroomCredited: true }, credited: true },
  { row: { newsroomMetadata: null, newsroomCredited: null }, credited: null },
  { row: { newsroomMetadata: null, newsroomCredited: false }, credited: false },
];

it('is said anew of each picture that was read, and of no other', async () => {
  await byRulesOf(0);
  const ids = await add(KINDS.map(({ row }) => row));
  const before = await rowsOf(ids);
  await judgeAll();
  expect(await creditedOf(ids)).toEqual(KINDS.map(({ credited }) => credited));
  const untouched = (rows: { newsroomCredited: unknown }[]) =>
    rows.map(({ newsroomCredited: _credited, ...row }) => row);
  expect(untouched(await rowsOf(ids))).toEqual(untouched(before));
});

it('is done once for each version of the rules', async () => {
  await byRulesOf(CREDIT_RULES - 1);
  const [id] = (await add([{ newsroomMetadata: nobody, newsroomCredited: true }])) as [number];
  await judgeAll();
  expect(await store().get({})).toBe(CREDIT_RULES);
  expect(await creditedOf([id])).toEqual([false]);
  await host.strapi.db.query(FILE).update({ where: { id }, data: { newsroomCredited: true } });
  await judgeAll();
  expect(await creditedOf([id])).toEqual([true]);
});

it('goes through many batch by batch, and begins again where it was broken off', async () => {
  await byRulesOf(0);
  const ids = await add(
    Array.from({ length: 450 }, () => ({ newsroomMetadata: nobody, newsroomCredited: true })),
  );
  const first = await judgeCreditsAgain(host.strapi, 0);
  expect(first).toBeGreaterThan(0);
  expect(await store().get({})).toBe(0);
  expect(await judgeAll()).toBe(3);
  expect(new Set(await creditedOf(ids))).toEqual(new Set([false]));
});

it('is done in the background after a start', async () => {
  await byRulesOf(0);
  const [id] = (await add([{ newsroomMetadata: nobody, newsroomCredited: true }])) as [number];
  const { database } = host;
  await host.stop({ database: true });
  host = await startHost({ database });
  for (let i = 0; i < 200 && (await store().get({})) !== CREDIT_RULES; i += 1)
    await new Promise((later) => setTimeout(later, 50));
  expect(await creditedOf([id])).toEqual([false]);
});
