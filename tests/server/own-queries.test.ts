import { ARTICLE } from '../../server/src/platform/uids';
import { addCorrespondent, documents } from './support/articles';
import { startHost, type Host } from './support/host';
import { countedQueries } from './support/queries';
import { addTwin, TWIN } from './support/twin';

/**
 * What the plugin asks of the database for each write: what an article's takes beyond its twin's, which has
 * the same attributes and no plugin. The house's settings, read once a second at most, are not counted.
 */

let host: Host;
let correspondents: string[];
beforeAll(async () => {
  host = await startHost({ prepare: addTwin });
  const people = [
    await addCorrespondent(host.strapi, 'Ada Quay'),
    await addCorrespondent(host.strapi, 'Bo Lee'),
  ];
  correspondents = people.map(({ documentId }) => documentId);
});
afterAll(() => host?.stop());

const story = (n: number) => ({
  headline: `Ferries sail ${n}`,
  summary: 'The first crossing',
  byline: '',
  dateline: { places: [{ city: 'Oslo', country: 'NO' }], text: 'OSLO (AP) —' },
  imageCredit: { creators: ['Jo Roe'], sources: ['AP'], text: 'Jo Roe/AP' },
  correspondents,
});

let number = 0;

type Write = (uid: string, documentId: string, n: number) => Promise<unknown>;

const create = (uid: string, n: number) => documents(host.strapi, uid).create({ data: story(n) });

/** What the server looks for by itself in the meantime, and the ends of all transactions. */
const BACKGROUND = /newsroom_work|^(?:begin|commit)/i;

/** Statements of a write to an article of its own; `publish` says whether it is public before. */
const statementsOf = async (uid: string, write: Write, published: boolean): Promise<string[]> => {
  const { documentId } = await create(uid, (number += 1));
  if (published) await documents(host.strapi, uid).publish({ documentId });
  const asked = await countedQueries(host.strapi, () => write(uid, documentId, (number += 1)));
  return asked.filter((sql) => !BACKGROUND.test(sql) && (!/core_store/.test(sql) || /for update/.test(sql)));
};

/** How many more an article's write takes than the twin's. */
const ownOf = async (write: Write, published = false): Promise<number> => {
  const whole = await statementsOf(ARTICLE, write, published);
  return whole.length - (await statementsOf(TWIN, write, published)).length;
};

/** Of a server, whose writers of slugs wait for each other. */
const locks = (process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite' ? 0 : 1;

it.each<[string, number, Write, boolean?]>([
  ['a new article: names of its by-line, its slug', 2 + locks, (uid, _id, n) => create(uid, n)],
  [
    'a whole form: its draft, names of its by-line, its new slug',
    3 + locks,
    (uid, documentId, n) => documents(host.strapi, uid).update({ documentId, data: story(n) }),
  ],
  [
    'a field that nothing hangs on: nothing',
    0,
    (uid, documentId) => documents(host.strapi, uid).update({ documentId, data: { summary: 'Another' } }),
  ],
  [
    'a first publication: the stamp on the draft, the history, the change',
    3,
    (uid, documentId) => documents(host.strapi, uid).publish({ documentId }),
  ],
  [
    'a publication again: the row that goes, its stamp as it is now, the change',
    3,
    (uid, documentId) => documents(host.strapi, uid).publish({ documentId }),
    true,
  ],
])('%s', async (_name, count, write, published = false) => {
  expect(await ownOf(write, published)).toBe(count);
});
